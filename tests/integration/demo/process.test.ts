import { demoParticipants } from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { join } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { openPlan } from '../../support/plan-client.ts';
import { type ServerProcess, spawnServer } from '../../support/spawn-server.ts';

let server: ServerProcess;
beforeEach(async () => {
  server = await spawnServer();
});
afterEach(() => server?.remove());

describe('the process', () => {
  it('[DE1, DE2] says one line per person, and the same lines at the next start', async () => {
    const first = server.lines;
    for (const { role, name } of demoParticipants) {
      expect(first.find((line) => line.startsWith(role) && line.includes(name))).toBeDefined();
    }
    expect(await server.interrupt()).toBe(0);
    await server.start();
    expect(server.lines).toEqual(first);
  });

  it('[DO2, LI4] keeps everything acknowledged when it is killed in mid-typing', async () => {
    const facilitator = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
    await facilitator.done('conference:open', {});
    const scribe = await openPlan(await join(server.origin, server.secretOf('Klára')));
    const reader = await openPlan(await join(server.origin, server.secretOf('Irena')));
    scribe.typeLine('notes', 'Tohle už je uložené.');
    await scribe.saved();
    scribe.typeInto('notes', 0, 0, 'A tohle se právě píše. ');
    await server.killAndRestart();
    await scribe.saved();
    const line = 'A tohle se právě píše. Tohle už je uložené.';
    await vi.waitFor(() => expect(reader.lines('notes')).toEqual([line]));
    await vi.waitFor(() => {
      expect(facilitator.snapshots.length).toBeGreaterThan(1);
      expect(facilitator.state().status).toBe('live');
    });
    const fresh = await openPlan(await join(server.origin, server.secretOf('Lenka')));
    expect(fresh.lines('notes')).toEqual([line]);
    for (const client of [scribe, reader, fresh, facilitator]) client.close();
  });

  it('says what is wrong with a setting and does not start', async () => {
    await expect(spawnServer({ env: { OPORA_LOG: 'loud' } })).rejects.toThrow(/OPORA_LOG/);
  });
});
