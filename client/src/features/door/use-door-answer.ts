import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import type { LobbyPayload, WaitingPerson } from '@opora/shared/protocol/lobby.ts';
import { useRef, useState } from 'react';
import { useConferenceClient } from '../../connection/conference-context.tsx';

type WaitingId = WaitingPerson['waitingId'];

/** Longer than the second half of a double press, before which the list has moved up under the finger. */
const handMs = 600;

type Answer = 'lobby:admit' | 'lobby:decline';

export interface DoorAnswer {
  readonly give: <Type extends Answer>(type: Type, answer: LobbyPayload<Type>) => void;
  /** Whose answer is under way. */
  readonly pending: WaitingId | null;
  readonly refused: { readonly waitingId: WaitingId; readonly error: ErrorBody } | null;
}

/** One answer at a time, so that nobody gets in by a double press meant for the person above. */
export function useDoorAnswer(onGiven: () => void): DoorAnswer {
  const client = useConferenceClient();
  const [pending, setPending] = useState<WaitingId | null>(null);
  const [refused, setRefused] = useState<DoorAnswer['refused']>(null);
  const movedAt = useRef(-handMs);

  const send = async <Type extends Answer>(type: Type, answer: LobbyPayload<Type>) => {
    const { waitingId } = answer;
    setPending(waitingId);
    setRefused(null);
    const result = await client.send(type, answer);
    setPending(null);
    movedAt.current = performance.now();
    if (result.ok) onGiven();
    else setRefused({ waitingId, error: result.error });
  };
  const give: DoorAnswer['give'] = (type, answer) => {
    const isSecondHalf = performance.now() - movedAt.current < handMs;
    if (!isSecondHalf && pending === null) void send(type, answer);
  };
  return { give, pending, refused };
}
