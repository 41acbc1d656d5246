import { assert } from '@opora/shared/assert.ts';
import { documentCloseCodes } from '@opora/shared/protocol/document-messages.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Joined, join, postJson } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { openPlan, type PlanClient } from '../../support/plan-client.ts';
import { canMount, mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { one, startTwoConferences, type TwoConferences } from './two-conferences.ts';

describe.skipIf(!canMount())('[LO5] a full disk', () => {
  let disk: SmallDisk;
  let server: TwoConferences;
  let person: Joined;
  let writer: PlanClient;
  let reader: PlanClient;
  let closeCodes: number[];

  beforeEach(async () => {
    const mounted = mountSmallDisk(4);
    assert(mounted !== undefined, 'mounting was possible before');
    disk = mounted;
    server = await startTwoConferences(disk.folder);
    person = await join(server.origin, server.secret(one));
    [writer, reader] = [await openPlan(person), await openPlan(person)];
    closeCodes = [];
    writer.provider.on('connection-close', (event) => {
      if (event !== null) closeCodes.push(event.code);
    });
  });
  afterEach(async () => {
    writer.close();
    reader.close();
    await server.stop();
    disk.remove();
  });

  const readiness = async () => (await fetch(`${server.origin}/readyz`)).status;

  test('acknowledges and shows nothing, says so, and goes on by itself when there is room', async () => {
    writer.typeLine('notes', 'Uložené.');
    await writer.saved();
    await vi.waitFor(() => expect(reader.lines('notes')).toEqual(['Uložené.']));
    expect(await readiness()).toBe(200);

    await disk.fill();
    let acknowledged = 0;
    writer.onStored((_, updates) => {
      acknowledged = updates;
    });
    writer.typeInto('notes', 0, 0, 'Neuložené. ');
    await vi.waitFor(() => expect(closeCodes).toContain(documentCloseCodes.tryAgain));
    expect(acknowledged).toBe(0);
    expect(reader.lines('notes')).toEqual(['Uložené.']);
    expect(await readiness()).toBe(503);

    await disk.clear();
    await writer.saved();
    await vi.waitFor(() => expect(reader.lines('notes')).toEqual(['Neuložené. Uložené.']));
    expect(await readiness()).toBe(200);
    expect(server.damages).toEqual([]);
  });

  test('refuses commands and joining with SERVICE_UNAVAILABLE, and still shows what there is', async () => {
    const live = await connectLive(person);
    await disk.fill();
    const stepOut = () => live.raw('participant:step-out', { participantId: person.participantId });
    expect(await stepOut()).toMatchObject({ ok: false, error: { code: 'SERVICE_UNAVAILABLE' } });
    const joining = await postJson(`${server.origin}/api/join`, {
      secret: server.secret(one),
      place: 'remote',
    });
    expect(joining.status).toBe(503);
    const late = await openPlan(person);
    expect(late.provider.synced).toBe(true);
    const { revision } = live.snapshots[0] ?? { revision: 0 };
    expect(live.revision()).toBe(revision);

    await disk.clear();
    expect(await stepOut()).toMatchObject({ ok: true });
    for (const client of [live, late]) client.close();
  });
});
