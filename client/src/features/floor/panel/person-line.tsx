import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { PersonStroke } from '../../../ui/signs/person-stroke.tsx';
import styles from './floor-panel.module.css';

const css = bindClasses(styles);

export interface PersonLineProps {
  readonly person: Participant;
  /** What can be done about them. */
  readonly children?: ReactNode;
}

/** One person of a list, with who they are here. */
export function PersonLine({ person, children }: PersonLineProps) {
  const { language } = useI18n();
  return (
    <li className={css('line')}>
      <PersonStroke
        order={person.arrivalOrder}
        name={person.callName}
        note={person.tie[language]}
      />
      {children ? <div className={css('actions')}>{children}</div> : null}
    </li>
  );
}
