import { keepsTheDoor } from '@opora/shared/domain/conference/door.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { Refusal } from '@opora/shared/domain/conference/refusals.ts';
import { type ErrorBody, plainError, refusalError } from '@opora/shared/protocol/errors.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { AccessStore, Invitation, WaitingEntry } from '../persistence/access-store.ts';
import type { BrowserMark, Cookies } from './cookies.ts';
import type { Endings, Moment } from './endings.ts';
import type { Invitations, LinkRefusal } from './invitations.ts';
import type { Lobby, Wish } from './lobby.ts';
import { isSamePerson, type Person } from './person.ts';
import type { RoomCodes } from './room-codes.ts';
import type { Sessions } from './sessions.ts';
import type { WrongLinks } from './wrong-links.ts';

/** Somebody who may come in, at this moment. */
interface Comer {
  readonly room: ConferenceRoom;
  readonly participant: Participant;
  readonly since: Moment;
}

/** Somebody with a link that is good. */
export interface Guest extends Comer {
  readonly invitation: Invitation;
}

export type Look =
  | { readonly needsPin: true }
  | { readonly needsPin: false; readonly guest: Guest };

/** What a browser is given, whatever the answer. */
interface Answer<Outcome> {
  readonly outcome: Outcome;
  readonly cookies: readonly string[];
}

export type JoinOutcome = Result<'waiting' | Person, ErrorBody>;

export interface Arrival {
  readonly token: string;
  readonly pin: string | undefined;
  readonly wish: Wish;
  readonly cookieHeader: string | undefined;
}

export interface CodeArrival extends Pick<Arrival, 'wish' | 'cookieHeader'> {
  readonly code: string;
}

/** From a link to a session, past the door or by way of the lobby (AD6). */
export interface Entrance {
  /** Without the PIN of a link that has one, nothing is told but that. */
  look(token: string, pin: string | undefined): Promise<Result<Look, ErrorBody>>;
  join(arrival: Arrival): Promise<Answer<JoinOutcome>>;
  /** With the code on the wall: to the lobby, and no further (AD12). */
  knock(arrival: CodeArrival): Promise<Answer<Result<'waiting', ErrorBody>>>;
  /** For somebody whose account has a seat here: the office has asked who they are. */
  sit(person: Person, place: Wish['place']): Promise<Answer<Result<Person, ErrorBody>>>;
  /** For somebody in the lobby who was let in. */
  enter(entry: WaitingEntry): Promise<Answer<Result<Person, ErrorBody>>>;
}

export interface EntranceComponents {
  readonly access: AccessStore;
  readonly rooms: RoomRegistry;
  readonly invitations: Invitations;
  readonly sessions: Sessions;
  readonly endings: Endings;
  readonly lobby: Lobby;
  readonly codes: RoomCodes;
  readonly wrongLinks: WrongLinks;
  readonly cookies: Cookies;
  readonly now: () => number;
}

/** One answer for all that is wrong with a link: it tells nothing (AD8). */
const noInvitation = plainError('FORBIDDEN', 'this link is not valid');
const tooMany = plainError('TOO_MANY_REQUESTS', 'too many tries, wait a minute');

/** Wrong codes share the budget of one link: there are few letters to guess. */
const codeBudget = 'code';

const linkError = (refusal: LinkRefusal): ErrorBody =>
  refusal === 'too-many' ? tooMany : noInvitation;

/**
 * Whoever let people in until a moment ago can do so now: uses of sessions are written down each minute, and those of
 * open connections counted each half.
 */
const atTheDoorMs = 2 * 60_000;

export function createEntrance(components: EntranceComponents): Entrance {
  const { access, rooms, invitations, sessions, endings, lobby, cookies, now } = components;
  const { codes, wrongLinks } = components;

  async function guestOf(
    found: Result<Invitation, LinkRefusal>,
    since: Moment,
  ): Promise<Result<Guest, ErrorBody>> {
    if (!found.ok) return err(linkError(found.error));
    const invitation = found.value;
    const comer = await comerOf(invitation, since);
    return comer.ok ? ok({ ...comer.value, invitation }) : comer;
  }

  async function comerOf(person: Person, since: Moment): Promise<Result<Comer, ErrorBody>> {
    const room = await rooms.find(person.conferenceId);
    const participant = room?.participant(person.participantId);
    return room && participant?.attendance === 'invited'
      ? ok({ room, participant, since })
      : err(noInvitation);
  }

  /** Whoever was let in, as far as what they came with still holds. */
  async function admitted(entry: WaitingEntry): Promise<Result<Comer, ErrorBody>> {
    const since = endings.moment();
    const { conferenceId, participantId, invitationId } = entry;
    if (invitationId !== null) {
      const invitation = await access.findInvitation(invitationId);
      const isUsable = invitation !== undefined && invitations.isUsable(invitation);
      return await guestOf(isUsable ? ok(invitation) : err('not-valid'), since);
    }
    const found =
      participantId === null
        ? err(noInvitation)
        : await comerOf({ conferenceId, participantId }, since);
    // Whoever opens the door comes by a link of their own.
    return found.ok && keepsTheDoor(found.value.participant) ? err(noInvitation) : found;
  }

  async function isAnybodyAtTheDoor({ id, state }: ConferenceRoom): Promise<boolean> {
    const keepers = new Set(
      state()
        .participants.filter(keepsTheDoor)
        .map((person) => person.id),
    );
    return (await access.sessionsOf(id)).some(
      ({ participantId, lastUsedAt }) =>
        keepers.has(participantId) && now() - lastUsedAt < atTheDoorMs,
    );
  }

  /** Whether the link opens for this browser; it becomes the link's own if it is the first. */
  async function isOwnBrowser({ invitation, room, participant }: Guest, { hash }: BrowserMark) {
    if (invitation.reusable) return true;
    const mayBind = room.state().admission === 'by-link' || keepsTheDoor(participant);
    if (mayBind) return await access.bindBrowser(invitation.id, hash);
    return (invitation.browserHash ?? hash) === hash;
  }

  /** Undefined: comes in at once. */
  async function mustWaitAs(
    guest: Guest,
    browser: BrowserMark,
  ): Promise<WaitingEntry['device'] | undefined> {
    const device = (await isOwnBrowser(guest, browser)) ? 'first' : 'another';
    if (!keepsTheDoor(guest.participant)) {
      const isByHand = guest.room.state().admission === 'by-hand';
      return device === 'another' || isByHand ? device : undefined;
    }
    // Without anybody to open the door, whoever opens it must be able to come in.
    return device === 'another' && (await isAnybodyAtTheDoor(guest.room)) ? device : undefined;
  }

  /** The name last: it is the only part that a person can mend. */
  async function arrive(
    { room, participant, since }: Comer,
    { place, callName, confidentiality }: Wish,
  ): Promise<Result<string, Refusal>> {
    const person = { conferenceId: room.id, participantId: participant.id };
    const { participantId } = person;
    const isStillIn = () => !endings.wasPutOutSince(person, since);
    const arrived = await room.execute(
      participantId,
      { type: 'participant:return', participantId, place, callName },
      isStillIn,
    );
    // After the meeting the same link still opens the plan and one's own tasks.
    if (!arrived.ok && arrived.error !== 'already-closed') return arrived;
    if (confidentiality !== null) {
      const promised = await room.execute(
        participantId,
        { type: 'participant:promise', participantId, confidentiality },
        isStillIn,
      );
      if (!promised.ok) return promised;
    }
    const cookie = await sessions.start(person, since);
    return cookie === undefined ? err('not-allowed') : ok(cookie);
  }

  const refused = (error: ErrorBody, given: readonly string[] = []) => ({
    outcome: err(error),
    cookies: given,
  });

  async function comeIn(comer: Comer, wish: Wish, given: readonly string[]) {
    const arrived = await arrive(comer, wish);
    if (!arrived.ok) {
      const isPutOut = arrived.error === 'not-allowed';
      return refused(isPutOut ? noInvitation : refusalError(arrived.error), given);
    }
    const person = { conferenceId: comer.room.id, participantId: comer.participant.id };
    return { outcome: ok(person), cookies: [...given, arrived.value] };
  }

  return {
    async look(token, pin) {
      const since = endings.moment();
      const found =
        pin === undefined ? await invitations.look(token) : await invitations.open(token, pin);
      const guest = await guestOf(found, since);
      if (!guest.ok) return guest;
      const needsPin = pin === undefined && guest.value.invitation.pinHash !== null;
      return ok(needsPin ? { needsPin } : { needsPin, guest: guest.value });
    },

    async join({ token, pin, wish, cookieHeader }) {
      const since = endings.moment();
      const found = await guestOf(await invitations.open(token, pin), since);
      if (!found.ok) return refused(found.error);
      const guest = found.value;
      const { invitation } = guest;
      const isInAlready = (await sessions.all(cookieHeader)).some((session) =>
        isSamePerson(session, invitation),
      );
      if (isInAlready) return await comeIn(guest, wish, []);
      const browser = cookies.browser.of(cookieHeader, invitation);
      const mark = browser.set === null ? [] : [browser.set];
      const device = await mustWaitAs(guest, browser);
      // A link that opens for every browser marks none.
      if (device === undefined) return await comeIn(guest, wish, invitation.reusable ? [] : mark);
      const { conferenceId } = invitation;
      const knock = { conferenceId, invitation, browserHash: browser.hash, device, wish };
      const place = await lobby.knock(knock);
      return place.ok
        ? { outcome: ok('waiting'), cookies: [...mark, place.value] }
        : refused(tooMany, mark);
    },

    async knock({ code, wish, cookieHeader }) {
      const conferenceId = codes.find(code);
      const room = conferenceId && (await rooms.find(conferenceId));
      if (room === undefined || room.state().status === 'closed') {
        return refused(wrongLinks.count(codeBudget) ? noInvitation : tooMany);
      }
      // Not by the conference: whoever waits is not told which one it is (AD7).
      const browser = cookies.browser.of(cookieHeader, { id: 'code' });
      const mark = browser.set === null ? [] : [browser.set];
      const knock = { conferenceId: room.id, invitation: null, browserHash: browser.hash, wish };
      const place = await lobby.knock({ ...knock, device: 'code' });
      return place.ok
        ? { outcome: ok('waiting'), cookies: [...mark, place.value] }
        : refused(tooMany, mark);
    },

    async sit({ conferenceId, participantId }, place) {
      const since = endings.moment();
      const room = await rooms.find(conferenceId);
      const participant = room?.participant(participantId);
      if (room === undefined || participant?.attendance !== 'invited') return refused(noInvitation);
      const wish = { place, callName: null, confidentiality: null };
      return await comeIn({ room, participant, since }, wish, []);
    },

    async enter(entry) {
      const found = await admitted(entry);
      if (!found.ok) return refused(found.error);
      const isFirst = await lobby.leave(entry);
      if (!isFirst) return refused(noInvitation);
      const guest = found.value;
      // Who was looked at by somebody counts for more than who came first. A link that opens for all has no browser.
      if (entry.invitationId !== null) {
        await access.replaceBrowser(entry.invitationId, entry.browserHash);
      }
      const given = [cookies.waiting.clear()];
      const first = await comeIn(guest, entry, given);
      // Nobody is told in the lobby how others are called: they come in as they are known.
      const reason = first.outcome.ok ? undefined : first.outcome.error.reason;
      const isNameRefused = reason === 'name-taken' || reason === 'protected-text';
      return isNameRefused ? await comeIn(guest, { ...entry, callName: null }, given) : first;
    },
  };
}
