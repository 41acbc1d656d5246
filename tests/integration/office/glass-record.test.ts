import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRoomRegistry } from '@opora/server/conferences/room-registry.ts';
import {
  openSqliteStores,
  type SqliteStores,
} from '@opora/server/persistence/sqlite/open-sqlite-stores.ts';
import type { StaffAccount } from '@opora/server/persistence/staff-store.ts';
import type { RecordEntry } from '@opora/server/record/record-entry.ts';
import { createSeats } from '@opora/server/staff/seats.ts';
import { nothingYet } from '@opora/shared/domain/conference/nothing-yet.ts';
import { accountId, conferenceId } from '@opora/shared/ids.ts';
import { ok } from '@opora/shared/result.ts';
import { demoConference } from '@opora/shared/templates/demo/demo-conference.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** The record is a part that is handed in; here it is a list, and once a disk that is full. */

const id = conferenceId('zaznam');
const worker: StaffAccount = {
  id: accountId('w'),
  name: 'Jana Nová',
  login: 'jana',
  role: 'worker',
  passwordHash: null,
  createdAt: 0,
  activatedAt: 0,
  lockedAt: null,
};
const reason = 'Zastupuji kolegyni, která onemocněla.';

let folder: string;
let stores: SqliteStores;
let kept: RecordEntry[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'opora-test-'));
  stores = await openSqliteStores(folder);
  kept = [];
  const link = { id: 'l', secretHash: '0'.repeat(64), createdAt: 0, validUntil: null };
  await stores.staff.addAccount(worker, { ...link, accountId: worker.id });
});
afterEach(async () => {
  await stores.close();
  await rm(folder, { recursive: true, force: true });
});

async function openSeats(keep: (entry: RecordEntry) => Promise<void>) {
  const rooms = createRoomRegistry(stores.conferences, () => 1000);
  const core = { ...demoConference(demoDay), id, ...nothingYet };
  const room = await rooms.create(core);
  const seats = createSeats({
    store: stores.staff,
    rooms,
    conferences: stores.conferences,
    entrance: { sit: async (person) => ({ outcome: ok(person), cookies: [] }) },
    endAccessOf: async () => undefined,
    keep,
    now: () => 1000,
  });
  return { room, seats };
}

it('[OF11] who looks in, and who enters, is in the record', async () => {
  const { seats } = await openSeats(async (entry) => void kept.push(entry));
  const broken = await seats.breakGlass(worker, id, reason);
  await seats.enter(worker, id, 'remote');
  const what = broken.ok ? broken.value.participantId : null;
  const who = { kind: 'staff', id: worker.id };
  expect(kept).toEqual([
    { conferenceId: id, who, action: 'broke-glass', what },
    { conferenceId: id, who, action: 'entered', what },
  ]);
  expect(JSON.stringify(kept)).not.toContain(reason);
});

it('[OF11] without a record nobody looks in', async () => {
  const { room, seats } = await openSeats(() => Promise.reject(new Error('disk full')));
  const before = room.state();
  await expect(seats.breakGlass(worker, id, reason)).rejects.toThrow('disk full');
  expect(room.state()).toBe(before);
  expect(await stores.staff.findSeat(id, worker.id)).toBeUndefined();
});
