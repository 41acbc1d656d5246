import type { TaskId } from '@opora/shared/ids.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import { useState } from 'react';
import { useCommand } from '../../../connection/use-command.ts';

export const answerKinds = ['yes', 'help', 'no'] as const;
/** Three answers of equal weight. */
export type AnswerKind = (typeof answerKinds)[number];

export interface Answering {
  /** True once it is written down. An empty `words` is an answer too. */
  readonly give: (kind: AnswerKind, words: string) => Promise<boolean>;
  readonly isPending: boolean;
  readonly error: ErrorBody | null;
}

export function useAnswer(taskId: TaskId): Answering {
  const accept = useCommand('task:accept');
  const decline = useCommand('task:decline');
  const [last, setLast] = useState<AnswerKind>('yes');
  const give = (kind: AnswerKind, words: string) => {
    setLast(kind);
    return kind === 'no'
      ? decline.run({ taskId, words })
      : accept.run({ taskId, withHelp: kind === 'help', words });
  };
  return {
    give,
    isPending: accept.isPending || decline.isPending,
    error: last === 'no' ? decline.error : accept.error,
  };
}
