import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { useConference } from '../../connection/conference-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { StateWord } from '../../ui/signs/state-word.tsx';
import { TermList, type TermListProps } from '../../ui/structure/term-list.tsx';
import { answerWord } from './words/answer-words.ts';
import { useTaskWords } from './words/use-task-words.ts';

type Row = TermListProps['terms'][number];

export interface TaskTermsProps {
  readonly task: Task;
  /** The answer is said nearby. */
  readonly hasAnswerNearby?: boolean;
}

/** Everything that people agree on; what nobody has said is left out. */
export function TaskTerms({ task, hasAnswerNearby = false }: TaskTermsProps) {
  const { t } = useI18n();
  const { due, name, names, text } = useTaskWords();
  const { terms } = task;
  const said = (term: string, value: string): Row | false =>
    value !== '' && { term, value: text(value) };
  const rows: readonly (Row | false)[] = [
    { term: t('tasks.term.owner'), value: name(terms.owner), isStrong: true },
    { term: due.term(terms.due), value: due.value(terms.due), isStrong: true },
    terms.with.length > 0 && { term: t('tasks.term.with'), value: names(terms.with) },
    said(t('tasks.term.howWeKnow'), terms.howWeKnow),
    said(t('tasks.term.support'), terms.support),
    said(t('tasks.term.backup'), terms.backup),
    said(t('tasks.term.goal'), terms.goal),
    said(t('tasks.term.exit'), terms.exit),
    terms.safety && { term: t('tasks.term.safety'), value: t('tasks.isSafety') },
    terms.visibleTo !== 'everyone' && {
      term: t('tasks.term.visibleTo'),
      value: t('tasks.onlyThose', {
        names: names([terms.owner, ...terms.with, ...terms.visibleTo]),
      }),
    },
    { term: t('tasks.term.proposedBy'), value: name(task.proposedBy) },
    !hasAnswerNearby && { term: t('tasks.term.answer'), value: <AnswerInFull task={task} /> },
    task.report !== null && {
      term: t('tasks.term.report'),
      value: <ReportInFull task={task} note={task.report.note} />,
    },
  ];
  return <TermList terms={rows.filter((row) => row !== false)} />;
}

/** The owner's yes or no with their own words, and who wrote it down if it was said aloud. */
function AnswerInFull({ task }: { readonly task: Task }) {
  const { t } = useI18n();
  const { name } = useTaskWords();
  const { answer } = task;
  return (
    <>
      {task.report === null ? <Answer task={task} /> : t('tasks.answer.accepted')}
      {answer !== null && answer.words !== '' ? (
        <p>{t('tasks.quoted', { words: answer.words })}</p>
      ) : null}
      {answer?.how === 'spoken' ? (
        <p>{t('tasks.spoken', { name: name(answer.recordedBy) })}</p>
      ) : null}
    </>
  );
}

function ReportInFull({ task, note }: { readonly task: Task; readonly note: string }) {
  const { text } = useTaskWords();
  return (
    <>
      <Answer task={task} />
      {note === '' ? null : <p>{text(note)}</p>}
    </>
  );
}

function Answer({ task }: { readonly task: Task }) {
  const { t } = useI18n();
  const { status } = useConference();
  const { tone, key } = answerWord(task, status);
  return <StateWord tone={tone}>{t(key)}</StateWord>;
}
