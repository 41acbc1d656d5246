import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import { nothingYet } from '@opora/shared/domain/conference/nothing-yet.ts';
import { conferenceId, stageId } from '@opora/shared/ids.ts';
import { demoConference } from '@opora/shared/templates/demo/demo-conference.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { describe, expect, it } from 'vitest';
import { createConferenceRoom } from './conference-room.ts';

const core = {
  ...demoConference(demoDay),
  id: conferenceId('test'),
  ...nothingYet,
};
const created: RecordedEvent = {
  type: 'conference:created',
  conference: core,
  revision: 1,
  at: 0,
  by: null,
};
const open = { type: 'conference:open' } as const;
const advance = { type: 'stage:advance', fromStageId: stageId('arrival') } as const;

/** A room whose disk answers when the test says so. */
function roomOnSlowDisk() {
  const writes: { events: readonly RecordedEvent[]; done: () => void; fail: () => void }[] = [];
  const room = createConferenceRoom({
    history: [created],
    now: () => 1000,
    append: (events) =>
      new Promise((resolve, reject) => {
        writes.push({ events, done: resolve, fail: () => reject(new Error('disk full')) });
      }),
  });
  const heard: RecordedEvent[] = [];
  room.listen(({ event }) => heard.push(event));
  return { room, writes, heard };
}

/** Lets everything run that is not waiting for the disk. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a conference room', () => {
  it('[LI3] tells nobody of an event before it is on disk', async () => {
    const { room, writes, heard } = roomOnSlowDisk();
    let isAnswered = false;
    const answer = room.execute(tomas, open).then((result) => {
      isAnswered = true;
      return result;
    });
    await settle();
    expect(writes).toHaveLength(1);
    expect([heard, isAnswered, room.state().status]).toEqual([[], false, 'preparing']);
    writes[0]?.done();
    expect(await answer).toEqual({ ok: true, value: { revision: 2 } });
    expect(heard.map((event) => event.type)).toEqual(['conference:opened']);
    expect(room.state().status).toBe('live');
  });

  it('[LI3] forgets an event that could not be stored, and goes on from before it', async () => {
    const { room, writes, heard } = roomOnSlowDisk();
    const failed = room.execute(tomas, open);
    const next = room.execute(tomas, open);
    await settle();
    writes[0]?.fail();
    await expect(failed).rejects.toThrow('disk full');
    await settle();
    writes[1]?.done();
    expect(await next).toEqual({ ok: true, value: { revision: 2 } });
    expect(heard.map((event) => event.revision)).toEqual([2]);
  });

  it('[ST4] decides each command on the state after the one before it', async () => {
    const { room, writes } = roomOnSlowDisk();
    const opened = room.execute(tomas, open);
    const first = room.execute(tomas, advance);
    const second = room.execute(tomas, advance);
    await settle();
    writes[0]?.done();
    await opened;
    await settle();
    writes[1]?.done();
    expect(await first).toMatchObject({ ok: true });
    expect(await second).toEqual({ ok: false, error: 'stale-stage' });
    expect(writes).toHaveLength(2);
  });
});
