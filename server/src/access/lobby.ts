import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { Confidentiality } from '@opora/shared/domain/conference/participant.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
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
/** Of one link: a person has few browsers, and those at the door must not drown in them. */
const ofOneLink = { waiting: 5, knocksPerMinute: 10 } as const;

/** What a person says about themselves before coming in. */
export interface Wish {
  readonly place: 'room' | 'remote';
  /** Null keeps what is known. */
  readonly callName: string | null;
  readonly confidentiality: Confidentiality | null;
}

export interface Knock {
  readonly invitation: Invitation;
  readonly browserHash: string;
  readonly device: WaitingEntry['device'];
  readonly wish: Wish;
}

/** People at the door. Kept through a restart; a place here is no session and opens nothing by itself (AD7). */
export interface Lobby {
  /** Returns the value of the `Set-Cookie` header that holds the place. */
  knock(knock: Knock): Promise<Result<string, 'too-soon'>>;
  /** The place this browser holds. */
  find(cookieHeader: string | undefined): Promise<WaitingEntry | undefined>;
  list(conference: Conference): Promise<readonly WaitingPerson[]>;
  /** False if nobody of this conference waits there. */
  answer(conference: ConferenceId, id: string, state: 'admitted' | 'declined'): Promise<boolean>;
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
  const knocks = new Map<Invitation['id'], RateLimit>();
  const isCurrent = (entry: WaitingEntry): boolean =>
    now() - entry.since < lastsMs && !endings.isUnstored(entry);

  function changed(conference: ConferenceId): void {
    for (const listener of listeners) listener(conference);
  }

  function mayKnock(id: Invitation['id']): boolean {
    const perMinute = ofOneLink.knocksPerMinute;
    const limit = knocks.get(id) ?? createRateLimit(perMinute, perMinute / 60);
    knocks.set(id, limit);
    return limit.take(now());
  }

  /** What this browser already has at this link, if it may stay there or come again. */
  async function placeFor({ invitation, browserHash }: Knock): Promise<Result<Place, 'too-soon'>> {
    const there = (await access.waitingAt(invitation.id)).filter(isCurrent);
    const own = there.find((entry) => entry.browserHash === browserHash);
    if (own?.state === 'declined') {
      return now() - (own.answeredAt ?? 0) < againMs ? err('too-soon') : ok(newPlace(now()));
    }
    if (own !== undefined) return ok(own);
    const waiting = there.filter(({ state }) => state === 'waiting');
    return waiting.length < ofOneLink.waiting ? ok(newPlace(now())) : err('too-soon');
  }

  return {
    changed,
    onChange: (listener) => void listeners.push(listener),
    async knock(knock) {
      if (!mayKnock(knock.invitation.id)) return err('too-soon');
      const found = await placeFor(knock);
      if (!found.ok) return found;
      const token = newSecret();
      await access.putWaiting(entryOf(found.value, token, knock));
      changed(knock.invitation.conferenceId);
      return ok(cookies.set(token, lastsMs));
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
    async answer(conference, id, state) {
      const isDone = await access.answerWaiting(conference, id, { state, answeredAt: now() });
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
  { invitation, browserHash, device, wish }: Knock,
): WaitingEntry => ({
  id,
  since,
  state,
  answeredAt,
  tokenHash: secretHash(token),
  invitationId: invitation.id,
  conferenceId: invitation.conferenceId,
  participantId: invitation.participantId,
  browserHash,
  device,
  ...wish,
});

/** None where the conference no longer knows the person. */
function waitingPerson(conference: Conference, entry: WaitingEntry): readonly WaitingPerson[] {
  const person = findParticipant(conference, entry.participantId);
  if (person === undefined) return [];
  const { id: waitingId, participantId, since, place, device } = entry;
  const { name, role } = person;
  return [{ waitingId, participantId, name, role, since, place, device }];
}
