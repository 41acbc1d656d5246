import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Confidentiality } from '@opora/shared/domain/conference/participant.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { WaitingPerson } from '@opora/shared/protocol/lobby.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import { createRateLimit, type RateLimit } from '../limits/rate-limit.ts';
import type { AccessStore, Invitation, WaitingEntry } from '../persistence/access-store.ts';
import type { Cookies } from './cookies.ts';
import type { Endings } from './endings.ts';
import { newName, newSecret, secretHash } from './secrets.ts';

const minuteMs = 60_000;
const lastsMs = 12 * 60 * minuteMs;
/** Whoever was declined may knock again after this long. */
const againMs = minuteMs;
/** A person has few browsers, a room has few people without a link: those at the door must not drown in them. */
const ofOneLink = { waiting: 5, knocksPerMinute: 10 } as const;
const ofTheCode = { waiting: 12, knocksPerMinute: 30 } as const;

/** What a person says about themselves before coming in. */
export interface Wish {
  readonly place: 'room' | 'remote';
  /** Null keeps what is known. */
  readonly callName: string | null;
  readonly confidentiality: Confidentiality | null;
}

export interface Knock {
  readonly conferenceId: ConferenceId;
  /** Null for somebody with the code on the wall. */
  readonly invitation: Invitation | null;
  readonly browserHash: string;
  readonly device: WaitingEntry['device'];
  readonly wish: Wish;
}

/** Somebody with the code is let in as a person of the guest list; somebody with a link is that person already. */
export interface DoorAnswer {
  readonly state: 'admitted' | 'declined';
  readonly as: ParticipantId | null;
}

/** People at the door. Kept through a restart; a place here is no session and opens nothing by itself (AD7). */
export interface Lobby {
  /** Returns the value of the `Set-Cookie` header that holds the place. */
  knock(knock: Knock): Promise<Result<string, 'too-soon'>>;
  /** The place this browser holds. */
  find(cookieHeader: string | undefined): Promise<WaitingEntry | undefined>;
  list(conference: Conference): Promise<readonly WaitingPerson[]>;
  /** False if nobody of this conference waits there who can be answered so. */
  answer(conference: ConferenceId, id: string, answer: DoorAnswer): Promise<boolean>;
  /** Gives the place up; false if it was gone. */
  leave(entry: WaitingEntry): Promise<boolean>;
  /** Somebody came, went or was answered. */
  onChange(listener: (conference: ConferenceId) => void): void;
  changed(conference: ConferenceId): void;
}

interface LobbyComponents {
  readonly access: AccessStore;
  readonly cookies: Cookies['waiting'];
  readonly endings: Endings;
  readonly now: () => number;
}

export function createLobby({ access, cookies, endings, now }: LobbyComponents): Lobby {
  const listeners: ((conference: ConferenceId) => void)[] = [];
  const knocks = new Map<string, RateLimit>();
  const isCurrent = (entry: WaitingEntry): boolean => {
    const { conferenceId, participantId } = entry;
    const isEnding = participantId !== null && endings.isUnstored({ conferenceId, participantId });
    return now() - entry.since < lastsMs && !isEnding;
  };

  function changed(conference: ConferenceId): void {
    for (const listener of listeners) listener(conference);
  }

  function mayKnock({ invitation, conferenceId }: Knock): boolean {
    const at = invitation?.id ?? conferenceId;
    const perMinute = limitsOf(invitation).knocksPerMinute;
    const limit = knocks.get(at) ?? createRateLimit(perMinute, perMinute / 60);
    knocks.set(at, limit);
    return limit.take(now());
  }

  const allAt = ({ invitation, conferenceId }: Knock): Promise<readonly WaitingEntry[]> =>
    invitation === null ? access.waitingWithCode(conferenceId) : access.waitingAt(invitation.id);

  /** What this browser already has there, if it may stay or come again. */
  async function placeFor(knock: Knock): Promise<Result<Place, 'too-soon'>> {
    const { invitation, browserHash } = knock;
    const there = (await allAt(knock)).filter(isCurrent);
    const own = there.find((entry) => entry.browserHash === browserHash);
    if (own?.state === 'declined') {
      return now() - (own.answeredAt ?? 0) < againMs ? err('too-soon') : ok(newPlace(now()));
    }
    if (own !== undefined) return ok(own);
    const waiting = there.filter(({ state }) => state === 'waiting');
    return waiting.length < limitsOf(invitation).waiting ? ok(newPlace(now())) : err('too-soon');
  }

  async function takePlace(knock: Knock): Promise<Result<string, 'too-soon'>> {
    const found = await placeFor(knock);
    if (!found.ok) return found;
    const token = newSecret();
    await access.putWaiting(entryOf(found.value, token, knock));
    changed(knock.conferenceId);
    return ok(cookies.set(token, lastsMs));
  }

  /** One after the other: of many at once each must find the places that those before it have taken. */
  let lastKnock: Promise<unknown> = Promise.resolve();

  return {
    changed,
    onChange: (listener) => void listeners.push(listener),
    knock(knock) {
      if (!mayKnock(knock)) return Promise.resolve(err('too-soon'));
      const taken = lastKnock.then(() => takePlace(knock));
      lastKnock = taken.catch(() => undefined);
      return taken;
    },
    async find(header) {
      const token = cookies.token(header);
      const entry = token && (await access.findWaiting(secretHash(token)));
      return entry && isCurrent(entry) ? entry : undefined;
    },
    async list(conference) {
      const entries = await access.waitingFor(conference.id);
      return entries.filter(isCurrent).flatMap((entry) => waitingPerson(conference, entry));
    },
    async answer(conference, id, { state, as }) {
      const isDone = await access.answerWaiting(conference, id, { state, answeredAt: now() }, as);
      if (isDone) changed(conference);
      return isDone;
    },
    async leave(entry) {
      const isDone = await access.removeWaiting(entry.id);
      if (isDone) changed(entry.conferenceId);
      return isDone;
    },
  };
}

const limitsOf = (invitation: Invitation | null) => (invitation === null ? ofTheCode : ofOneLink);

type Place = Pick<WaitingEntry, 'id' | 'since' | 'state' | 'answeredAt'>;

const newPlace = (since: number): Place => ({
  id: `w_${newName()}`,
  since,
  state: 'waiting',
  answeredAt: null,
});

const entryOf = (
  { id, since, state, answeredAt }: Place,
  token: string,
  { conferenceId, invitation, browserHash, device, wish }: Knock,
): WaitingEntry => ({
  id,
  since,
  state,
  answeredAt,
  tokenHash: secretHash(token),
  invitationId: invitation?.id ?? null,
  conferenceId,
  participantId: invitation?.participantId ?? null,
  browserHash,
  device,
  ...wish,
});

/** None where the conference no longer knows the person. */
function waitingPerson(conference: Conference, entry: WaitingEntry): readonly WaitingPerson[] {
  const { id: waitingId, participantId, since, place, device } = entry;
  const known = { waitingId, participantId, since, place, device };
  if (participantId === null) return [{ ...known, name: entry.callName ?? '', role: null }];
  const person = findParticipant(conference, participantId);
  return person === undefined ? [] : [{ ...known, name: person.name, role: person.role }];
}
