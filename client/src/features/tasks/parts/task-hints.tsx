import { hintKey } from '@opora/shared/domain/tasks/hints/meeting-hints.ts';
import { taskHints } from '@opora/shared/domain/tasks/hints/task-hints.ts';
import { mayRevise } from '@opora/shared/domain/tasks/task-rights.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bindClasses } from '../../../ui/bind-classes.ts';
import { useToday } from '../draft/use-today.ts';
import type { AboutProps } from '../entry/part-props.ts';
import { usePutAside } from '../entry/put-aside.tsx';
import { useHintWords } from './hint-words.ts';
import styles from './task-hints.module.css';

const css = bindClasses(styles);

/** Beside one task, for who may change it; the two wordings speak for themselves there (TK3). */
export function TaskHints({ task }: AboutProps) {
  const { t } = useI18n();
  const conference = useConference();
  const you = useYou();
  const today = useToday();
  const { keys } = usePutAside();
  const words = useHintWords();
  const isTogether = conference.status === 'live' || conference.status === 'paused';
  if (!isTogether || !mayRevise(task, you)) return null;
  const hints = taskHints(task, { conference, today }).filter(
    (hint) => hint.kind !== 'two-wordings' && !keys.has(hintKey(hint)),
  );
  if (hints.length === 0) return null;
  return (
    <section className={css('hints')} aria-label={t('taskParts.hints.title')}>
      {hints.map((hint) => (
        <p key={hint.kind}>{words.sentence(hint)}</p>
      ))}
    </section>
  );
}
