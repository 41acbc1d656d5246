import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { hasBeenAgreed } from '@opora/shared/domain/tasks/task-lists.ts';
import { isSettled, maySpeakFor } from '@opora/shared/domain/tasks/task-rights.ts';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { OwnAnswer } from '../answer/own-answer.tsx';
import { RecordAnswer } from '../answer/record-answer.tsx';
import { LoadedAbout } from '../entry/loaded-parts.tsx';
import { TaskReport } from '../task-report.tsx';
import { TaskTerms } from '../task-terms.tsx';
import { splitTitle } from '../words/task-title.ts';
import { useTaskWords } from '../words/use-task-words.ts';
import { TaskRivals } from './task-rivals.tsx';

export interface TaskDetailsProps {
  readonly task: Task;
  readonly hasJustRevised: boolean;
}

/** All that is known of one task, and what this person can do about it. */
export function TaskDetails({ task, hasJustRevised }: TaskDetailsProps) {
  const conference = useConference();
  const you = useYou();
  const { text } = useTaskWords();
  const { rest } = splitTitle(task.terms.what);
  const isMine = task.terms.owner === you.id;
  const canSpeak = maySpeakFor(task, you);
  const mayAnswer = canSpeak && canAnswer(conference, task);
  return (
    <>
      {rest === null ? null : <p>{text(rest)}</p>}
      <TaskRivals task={task} hasJustRevised={hasJustRevised} />
      <TaskTerms task={task} hasAnswerNearby={isMine && mayAnswer} />
      {canSpeak && conference.status === 'closed' && hasBeenAgreed(task) ? (
        <TaskReport key={task.status} task={task} />
      ) : null}
      {mayAnswer ? <Answering task={task} isMine={isMine} /> : null}
      <LoadedAbout task={task} />
    </>
  );
}

function Answering({ task, isMine }: { readonly task: Task; readonly isMine: boolean }) {
  return isMine ? (
    <OwnAnswer key={task.id} task={task} place="page" />
  ) : (
    <RecordAnswer key={task.id} task={task} />
  );
}

/** Until work on it is reported; also after closing, as an absent owner has a link. */
const canAnswer = (conference: Conference, task: Task): boolean =>
  conference.status !== 'preparing' &&
  !isSettled(task) &&
  (task.status === 'proposed' || task.answer !== null) &&
  task.report === null;
