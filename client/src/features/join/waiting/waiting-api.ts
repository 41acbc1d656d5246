import type {
  JoinResponse,
  OutsideResponse,
  WaitingResponse,
} from '@opora/shared/protocol/http.ts';
import type { Result } from '@opora/shared/result.ts';
import { type JoinFailure, post } from '../join-api.ts';

/** What a look at the door finds. */
export type Look =
  | WaitingResponse
  /** Nobody of this browser waits: never asked to come in, or waited too long. */
  | { readonly state: 'unknown' }
  /** No answer now. */
  | { readonly state: 'away' };

const unknown = 401;

/** Of the same build as the server, so the answer has the shape of its own types (see `post`). */
export async function lookAtDoor(): Promise<Look> {
  try {
    const response = await fetch('/api/waiting');
    if (response.ok) return await response.json();
    return { state: response.status === unknown ? 'unknown' : 'away' };
  } catch {
    return { state: 'away' };
  }
}

export const enterAdmitted = (): Promise<Result<JoinResponse | OutsideResponse, JoinFailure>> =>
  post<JoinResponse | OutsideResponse>('/api/waiting/enter', {});

/** The place in front of the door is given up, or runs out by itself. */
export async function stopWaiting(): Promise<void> {
  await fetch('/api/waiting/leave', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    keepalive: true,
  }).catch(() => undefined);
}
