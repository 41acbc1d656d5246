import type { WaitingPerson } from '@opora/shared/protocol/lobby.ts';

/** Who has come to the door since it was looked at last; nobody is a newcomer twice. */
export const newcomers = (
  waiting: readonly WaitingPerson[],
  known: ReadonlySet<string>,
): readonly WaitingPerson[] => waiting.filter(({ waitingId }) => !known.has(waitingId));
