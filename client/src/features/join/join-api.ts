import type { Confidentiality } from '@opora/shared/domain/conference/participant.ts';
import type { ErrorBody } from '@opora/shared/protocol/errors.ts';
import type {
  InvitationResponse,
  JoinResponse,
  KnockRequest,
  OutsideResponse,
} from '@opora/shared/protocol/http.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';

/** What can keep a person outside, in terms of what they can do about it. */
export type JoinFailure =
  /** The link is unknown, ended, locked or damaged, or the PIN is wrong: one answer for all of them (AD8). */
  | 'expired'
  | 'name-taken'
  /** It holds something that must not be seen by all. */
  | 'name-protected'
  | 'too-many'
  /** The server does not answer or is not ready. */
  | 'away'
  /** A fault of ours. */
  | 'fault';

export interface JoinRequest {
  readonly secret: string;
  readonly pin?: string;
  /** Left out by the shared screen, as is what follows. */
  readonly name?: string;
  readonly confidentiality?: Confidentiality;
  readonly place: 'room' | 'remote';
}

/** A place in the room, one in front of the door, or none before one's own part of the meeting. */
export type JoinOutcome = JoinResponse | OutsideResponse | { readonly waiting: true };

/** `pin`: null before it was asked for. */
export const openInvitation = (
  secret: string,
  pin: string | null,
): Promise<Result<InvitationResponse, JoinFailure>> =>
  post<InvitationResponse>('/api/invitation', pin === null ? { secret } : { secret, pin });

export const join = (request: JoinRequest): Promise<Result<JoinOutcome, JoinFailure>> =>
  post<JoinOutcome>('/api/join', request);

/** With the code on the wall, to the lobby. */
export const knock = (request: KnockRequest): Promise<Result<{ waiting: true }, JoinFailure>> =>
  post('/api/knock', request);

export const roomPath = ({ conferenceId, participantId }: OutsideResponse | JoinResponse): string =>
  `/c/${conferenceId}/${participantId}`;

/** Where to go from the door. Before one's part the page carries where one is, to say it when the part comes (CS2). */
export function pathAfter(outcome: JoinOutcome, place: JoinRequest['place']): string {
  if ('waiting' in outcome) return '/waiting';
  return 'state' in outcome ? `${roomPath(outcome)}#${place}` : roomPath(outcome);
}

/**
 * The page and the server come from the same build, so an answer with status 200 has the shape the server's
 * own types gave it; checking it again would bring the whole schema library onto the smallest page.
 */
export async function post<Body>(path: string, body: object): Promise<Result<Body, JoinFailure>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    return response.ok ? ok(answer) : err(failureOf(answer.error));
  } catch {
    // No network, or something between us answered in its own words.
    return err('away');
  }
}

function failureOf({ code, reason }: ErrorBody): JoinFailure {
  if (reason === 'name-taken') return 'name-taken';
  if (reason === 'protected-text') return 'name-protected';
  if (code === 'TOO_MANY_REQUESTS') return 'too-many';
  if (code === 'SERVICE_UNAVAILABLE') return 'away';
  if (code === 'INTERNAL_SERVER_ERROR') return 'fault';
  return 'expired';
}
