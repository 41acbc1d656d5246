import { officeLimits } from '@opora/shared/domain/office/office-limits.ts';
import type { OfficeRefusal } from '@opora/shared/domain/office/office-refusals.ts';
import { canOffice } from '@opora/shared/domain/office/office-rights.ts';
import { type AccountId, type ConferenceId, participantId } from '@opora/shared/ids.ts';
import type { OfficeConference } from '@opora/shared/protocol/office.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import { looksIn } from '@opora/shared/templates/office-ties.ts';
import type { Entrance } from '../access/entrance.ts';
import type { Person } from '../access/person.ts';
import { secretHash } from '../access/secrets.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RoomRegistry } from '../conferences/room-registry.ts';
import type { ConferenceStore } from '../persistence/conference-store.ts';
import type { GlassReason, Seat, StaffAccount, StaffStore } from '../persistence/staff-store.ts';
import type { KeepRecord } from '../record/record-entry.ts';

export interface Entered {
  readonly person: Person;
  /** Values of `Set-Cookie` headers. */
  readonly cookies: readonly string[];
}

/** Need to know: an account opens what it has a seat in, and nothing else (OF10). */
export interface Seats {
  /** Those of the account; of everybody's where it may list all. Newest first. */
  list(account: StaffAccount): Promise<readonly OfficeConference[]>;
  enter(
    account: StaffAccount,
    conference: ConferenceId,
    place: 'room' | 'remote',
  ): Promise<Result<Entered, OfficeRefusal>>;
  /** An observer's seat for a stated reason, in sight of everybody (OF11). */
  breakGlass(
    account: StaffAccount,
    conference: ConferenceId,
    reason: string,
  ): Promise<Result<Person, OfficeRefusal>>;
  /** The conference that is called so. */
  withReference(reference: string): Promise<ConferenceId | undefined>;
  /** For its organiser, and for who reads the record. */
  reasons(
    account: StaffAccount,
    conference: ConferenceId,
  ): Promise<Result<readonly GlassReason[], OfficeRefusal>>;
  /** Ends what the account has open in any conference. */
  endAll(account: AccountId): Promise<void>;
}

export interface SeatComponents {
  readonly store: StaffStore;
  readonly rooms: RoomRegistry;
  readonly conferences: Pick<ConferenceStore, 'list'>;
  readonly entrance: Pick<Entrance, 'sit'>;
  readonly endAccessOf: (person: Person) => Promise<void>;
  readonly keep: KeepRecord;
  readonly now: () => number;
}

/** The same each time: a second press, or a second try after a failed write, finds the chair of the first. */
const chairOf = (conference: ConferenceId, account: AccountId) =>
  participantId(secretHash(`${conference}/${account}`).slice(0, 16));

/** Letters and digits: spaces and dots are no reason. */
const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

export function createSeats(components: SeatComponents): Seats {
  const { store, rooms, conferences, entrance, endAccessOf, keep, now } = components;

  /** A conference whose log is damaged is shown to nobody, and stops nobody's list. */
  const findRoom = (id: ConferenceId): Promise<ConferenceRoom | undefined> =>
    Promise.resolve()
      .then(() => rooms.find(id))
      .catch(() => undefined);

  async function allRooms(): Promise<readonly ConferenceRoom[]> {
    const found = await Promise.all((await conferences.list()).map(findRoom));
    return found.filter((room) => room !== undefined);
  }

  function lineOf(room: ConferenceRoom, seats: readonly Seat[]): OfficeConference {
    const { id, reference, title, status, startsAt, timeZone } = room.state();
    const held = seats.find(({ conferenceId }) => conferenceId === id);
    const role = held && room.participant(held.participantId)?.role;
    return { id, reference, title, status, startsAt, timeZone, seat: role ?? null };
  }

  const record = (account: StaffAccount, action: 'entered' | 'broke-glass', person: Person) =>
    keep({
      conferenceId: person.conferenceId,
      who: { kind: 'staff', id: account.id },
      action,
      what: person.participantId,
    });

  async function organises(account: StaffAccount, room: ConferenceRoom): Promise<boolean> {
    const held = await store.findSeat(room.id, account.id);
    return held !== undefined && room.participant(held.participantId)?.role === 'organiser';
  }

  return {
    async list(account) {
      const seats = await store.seatsOf(account.id);
      const found = canOffice(account.role, 'conference:list-all')
        ? await allRooms()
        : await Promise.all(seats.map(({ conferenceId }) => findRoom(conferenceId)));
      return found
        .filter((room) => room !== undefined)
        .map((room) => lineOf(room, seats))
        .toSorted((one, other) => other.startsAt - one.startsAt);
    },

    async enter(account, conferenceId, place) {
      const held = await store.findSeat(conferenceId, account.id);
      if (held === undefined) return err('not-found');
      const person = { conferenceId, participantId: held.participantId };
      const { outcome, cookies } = await entrance.sit(person, place);
      if (!outcome.ok) return err('not-found');
      await record(account, 'entered', person);
      return ok({ person, cookies });
    },

    async breakGlass(account, conferenceId, reason) {
      if (lettersOf(reason) < officeLimits.reason.min) return err('reason-too-short');
      const room = await findRoom(conferenceId);
      if (room === undefined) return err('not-found');
      if ((await store.findSeat(conferenceId, account.id)) !== undefined) {
        return err('seat-held-already');
      }
      const person = { conferenceId, participantId: chairOf(conferenceId, account.id) };
      const at = now();
      // The record and the reason first: whatever fails after them, nobody has looked in without a trace.
      await record(account, 'broke-glass', person);
      await store.addReason({ ...person, accountId: account.id, at, reason });
      await room.seat({ id: person.participantId, name: account.name, tie: looksIn });
      await store.putSeat({ ...person, accountId: account.id, givenAt: at });
      return ok(person);
    },

    async withReference(reference) {
      const wanted = reference.trim().toLowerCase();
      const found = (await allRooms()).find(
        (room) => room.state().reference.toLowerCase() === wanted,
      );
      return found?.id;
    },

    async reasons(account, conferenceId) {
      const room = await findRoom(conferenceId);
      const mayRead =
        room !== undefined &&
        (canOffice(account.role, 'record:read') || (await organises(account, room)));
      return mayRead ? ok(await store.reasonsOf(conferenceId)) : err('not-found');
    },

    async endAll(account) {
      for (const seat of await store.seatsOf(account)) await endAccessOf(seat);
    },
  };
}
