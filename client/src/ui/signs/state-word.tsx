import { IconCheck, IconClock, IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { bindClasses } from '../bind-classes.ts';
import styles from './state-word.module.css';

const css = bindClasses(styles);

/** `good`: tick and green word. `helped`: yes, with help. `waiting`: clock and amber word. `neutral`: grey word. */
export type StateTone = 'good' | 'helped' | 'waiting' | 'neutral';

const signs = {
  good: <IconCheck size="1.25em" stroke={1.75} aria-hidden="true" />,
  helped: <IconHeartHandshake size="1.25em" stroke={1.75} aria-hidden="true" />,
  waiting: <IconClock size="1.25em" stroke={1.75} aria-hidden="true" />,
  neutral: null,
} satisfies Record<StateTone, ReactNode>;

/** A state said in a word, with its sign. */
export function StateWord({
  tone,
  children,
}: {
  readonly tone: StateTone;
  readonly children: ReactNode;
}) {
  return (
    <span className={css('state', tone)}>
      {signs[tone]}
      <span>{children}</span>
    </span>
  );
}
