import { type Hint, hintKey } from '@opora/shared/domain/tasks/hints/meeting-hints.ts';
import type { TaskId } from '@opora/shared/ids.ts';

/** Hints that are about the same thing, so that one task is one line. */
export interface HintGroup {
  readonly id: string;
  /** The task to open, or null where it is about none in particular. */
  readonly taskId: TaskId | null;
  /** In their order; at least one. */
  readonly hints: readonly [Hint, ...Hint[]];
}

const groupOf = (hint: Hint): Pick<HintGroup, 'id' | 'taskId'> => {
  if (hint.kind === 'load' || hint.kind === 'no-task') return { id: hint.kind, taskId: null };
  if (hint.kind === 'wish') return { id: hintKey(hint), taskId: null };
  return { id: hint.task.id, taskId: hint.task.id };
};

/** What was put aside is left out (TK10); groups stand in the order of their first hint. */
export function hintGroups(
  hints: readonly Hint[],
  putAside: ReadonlySet<string>,
): readonly HintGroup[] {
  const groups = new Map<string, HintGroup>();
  for (const hint of hints.filter((each) => !putAside.has(hintKey(each)))) {
    const group = groupOf(hint);
    const known = groups.get(group.id);
    groups.set(group.id, { ...group, hints: known ? [...known.hints, hint] : [hint] });
  }
  return [...groups.values()];
}
