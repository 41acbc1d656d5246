import { useRef } from 'react';
import { useWaitingPeople } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { SectionHeading } from '../../ui/structure/section-heading.tsx';
import { useDoorAnswer } from './use-door-answer.ts';
import { WaitingLine } from './waiting-line.tsx';
import styles from './waiting-people.module.css';

const css = bindClasses(styles);

/** The amber slip for those who keep the door: who waits, longest first. Nothing while nobody does. */
export function WaitingPeople() {
  const { t } = useI18n();
  const waiting = useWaitingPeople();
  const heading = useRef<HTMLHeadingElement>(null);
  // The pressed button goes with its line; the way with Tab goes on from here.
  const answer = useDoorAnswer(() => heading.current?.focus());
  if (waiting.length === 0) return null;
  const title = t('door.waiting', { count: waiting.length });
  return (
    <section className={css('slip')} aria-label={title}>
      <SectionHeading rule="none" ref={heading}>
        {title}
      </SectionHeading>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one. */}
      <ul role="list">
        {waiting.map((person) => (
          <WaitingLine key={person.waitingId} person={person} answer={answer} />
        ))}
      </ul>
    </section>
  );
}
