import { findStage, isNumbered, type Stage } from '../agenda/agenda.ts';
import type { Conference } from '../conference/conference.ts';
import { isAgreed, type Task } from '../tasks/task.ts';

/** What fits into twenty seconds of reading (meeting-craft.md 6, rank 14). */
export const shownTasks = 3;
export const shownLetters = 60;

/** What happened before somebody came. */
export interface CatchUp {
  /** Steps of the work that were entered before this one, in the order of the agenda. */
  readonly walked: readonly Stage[];
  /** The first tasks to which their owners said yes. */
  readonly decided: readonly Task[];
  readonly moreDecided: number;
  readonly voices: number;
  readonly now: Stage | null;
}

/** From one person's own copy, so it tells nothing they may not see (CU2). Null where there is nothing to catch up. */
export function catchUp(conference: Conference): CatchUp | null {
  if (conference.status !== 'live' && conference.status !== 'paused') return null;
  const { agenda, stageId, times, tasks, voices } = conference;
  const here = agenda.findIndex(({ id }) => id === stageId);
  const walked = agenda.filter(
    (stage, at) => at < here && isNumbered(stage) && times[stage.id] !== undefined,
  );
  if (walked.length === 0) return null;
  const agreed = tasks.filter(isAgreed);
  return {
    walked,
    decided: agreed.slice(0, shownTasks),
    moreDecided: Math.max(0, agreed.length - shownTasks),
    voices: voices.length,
    now: findStage(agenda, stageId) ?? null,
  };
}

/** At the end of a word where there is one, with the sign that something follows. */
export function shortened(text: string, letters = shownLetters): string {
  if (text.length <= letters) return text;
  const cut = text.slice(0, letters);
  const space = cut.lastIndexOf(' ');
  return `${(space > letters / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
