import { randomInt } from 'node:crypto';
import type { ConferenceId } from '@opora/shared/ids.ts';
import { codeLetters, roomCodeLength } from '@opora/shared/protocol/lobby.ts';

/** Nobody reads the same letters from the wall for longer than a working day. */
const lastsMs = 12 * 60 * 60_000;

/** The code on the wall. Kept in memory alone: after a restart there is another one. */
export interface RoomCodes {
  /** The one of now, made where there is none. */
  of(conference: ConferenceId): string;
  renew(conference: ConferenceId): void;
  find(code: string): ConferenceId | undefined;
  forget(conference: ConferenceId): void;
}

interface RoomCode {
  readonly code: string;
  readonly madeAt: number;
}

const newCode = (): string =>
  Array.from({ length: roomCodeLength }, () => codeLetters[randomInt(codeLetters.length)]).join('');

export function createRoomCodes(now: () => number): RoomCodes {
  const codes = new Map<ConferenceId, RoomCode>();
  const isCurrent = ({ madeAt }: RoomCode): boolean => now() - madeAt < lastsMs;

  function renew(conference: ConferenceId): RoomCode {
    const made = { code: newCode(), madeAt: now() };
    codes.set(conference, made);
    return made;
  }

  return {
    of(conference) {
      const known = codes.get(conference);
      return (known !== undefined && isCurrent(known) ? known : renew(conference)).code;
    },
    renew: (conference) => void renew(conference),
    forget: (conference) => void codes.delete(conference),
    find: (code) => [...codes].find(([, each]) => each.code === code && isCurrent(each))?.[0],
  };
}
