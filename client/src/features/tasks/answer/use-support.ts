import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { mayRevise } from '@opora/shared/domain/tasks/task-rights.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { useState } from 'react';
import { useConference, useYou } from '../../../connection/conference-context.tsx';
import { useCommand } from '../../../connection/use-command.ts';

export interface Support {
  /** False after closing, and for who answers for a task but words none (a child). */
  readonly mayChange: boolean;
  readonly words: string;
  readonly onChange: (words: string) => void;
  readonly isNew: boolean;
  /** True once what is typed is in the task; also where nothing was. */
  readonly save: () => Promise<boolean>;
  readonly isPending: boolean;
  readonly error: ErrorBody | null;
}

/** What helps the owner: a term of the task that is filled in without asking the owner again (TK2). */
export function useSupport(task: Task): Support {
  const { status } = useConference();
  const you = useYou();
  const revise = useCommand('task:revise');
  // The version that was on the screen when typing began: somebody else's words are not overwritten (TA7).
  const [typed, setTyped] = useState<{ words: string; seenVersion: number } | null>(null);
  const words = typed?.words ?? task.terms.support;
  const isNew = words.trim() !== task.terms.support;
  const save = async () => {
    if (typed === null || !isNew) return true;
    const changes = { support: words.trim() };
    const { seenVersion } = typed;
    const isSaved = await revise.run({ taskId: task.id, seenVersion, changes });
    if (isSaved) setTyped(null);
    return isSaved;
  };
  return {
    mayChange: (status === 'live' || status === 'paused') && mayRevise(task, you),
    words,
    onChange: (next) => setTyped({ words: next, seenVersion: typed?.seenVersion ?? task.version }),
    isNew,
    save,
    isPending: revise.isPending,
    error: revise.error,
  };
}
