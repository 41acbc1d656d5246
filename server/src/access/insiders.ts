import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { takesPart } from '@opora/shared/domain/scope/taking-part.ts';
import { type ErrorBody, plainError } from '@opora/shared/protocol/errors.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { Person } from './person.ts';
import type { Session, Sessions } from './sessions.ts';

/** Somebody with a session, whose part of the conference is now. */
export interface Insider {
  readonly session: Session;
  readonly room: ConferenceRoom;
  readonly participant: Participant;
}

export type OutsideReason = 'no-session' | 'not-now';

/** What a browser asks for in the query. */
interface Wanted {
  readonly conference: unknown;
  readonly as: unknown;
}

/** The one way from a request to a person who may hold anything of a conference (SC1). */
export async function findInsider(
  { sessions, rooms }: { readonly sessions: Sessions; readonly rooms: RoomRegistry },
  cookieHeader: string | undefined,
  wanted: Wanted,
): Promise<Result<Insider, OutsideReason>> {
  const session = await sessions.find(cookieHeader, wanted);
  const room = session && (await rooms.find(session.conferenceId));
  const participant = session && room?.participant(session.participantId);
  if (session === undefined || room === undefined || participant === undefined) {
    return err('no-session');
  }
  return takesPart(room.state(), participant) ? ok({ session, room, participant }) : err('not-now');
}

export const outsideError = (reason: OutsideReason): ErrorBody =>
  reason === 'not-now'
    ? plainError('NOT_NOW', 'your part of the meeting is not now')
    : plainError('UNAUTHORIZED', 'no session');

/** Asked again whenever something is about to reach them. */
export function isInsideNow(room: ConferenceRoom, { participantId }: Person): boolean {
  const participant = room.participant(participantId);
  return participant !== undefined && takesPart(room.state(), participant);
}
