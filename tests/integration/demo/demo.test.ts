import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoLines } from '@opora/server/demo/demo-links.ts';
import { sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { networkRoot } from '@opora/shared/plan/documents.ts';
import { demoResponseSchema } from '@opora/shared/protocol/http.ts';
import { jitka, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { demoProtectedStrings } from '@opora/shared/templates/demo/demo-protected-strings.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { join } from '../../support/join.ts';
import { connectLive } from '../../support/live-client.ts';
import { openPlan } from '../../support/plan-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

let dataFolder: string;
let server: RunningServer | undefined;
beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'opora-demo-'));
});
afterEach(async () => {
  await server?.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

async function start(withDemo = true): Promise<RunningServer> {
  server = await startServer({ dataFolder, withDemo });
  return server;
}
const demo = (origin: string) => fetch(`${origin}/api/demo`);

describe('the demo', () => {
  it('[DE1] is the invented case in preparation, with nothing written', async () => {
    const { origin, secretOf } = await start();
    const person = await join(origin, secretOf(jitka));
    const live = await connectLive(person);
    const plan = await openPlan(person);
    expect(live.state()).toMatchObject({
      status: 'preparing',
      reference: 'PK-2026-014',
      tasks: [],
    });
    for (const section of sectionNames) expect(plan.lines(section)).toEqual([]);
    live.close();
    plan.close();
  });

  it('[DE1] names one line per person, with a link for all but the one heard apart', async () => {
    const { app, origin } = await start();
    const lines = app.demo === undefined ? [] : demoLines(app.demo, origin);
    expect(lines).toHaveLength(13);
    expect(lines.filter((line) => line.includes(`${origin}/join#`))).toHaveLength(12);
    expect(lines.find((line) => line.includes('Radim'))).not.toContain('http');
  });

  it('[DE1] brings the draft of the network, without the person who harms', async () => {
    const { origin, secretOf } = await start();
    const plan = await openPlan(await join(origin, secretOf(jitka)));
    const network = plan.doc.getMap(networkRoot);
    await vi.waitFor(() => expect(network.size).toBe(8 + 11));
    expect(network.has('member:m9')).toBe(false);
    const text = JSON.stringify(network.toJSON());
    for (const secret of ['Radim', ...demoProtectedStrings]) expect(text).not.toContain(secret);
    plan.close();
  });

  it('[DE2] says the same links again and keeps what was done', async () => {
    const first = await start();
    const links = first.app.demo?.people();
    const live = await connectLive(await join(first.origin, first.secretOf(tomas)));
    await live.done('conference:open', {});
    live.close();
    await first.stop();
    const second = await start();
    expect(second.app.demo?.people().map((each) => each.path)).toEqual(links?.map((l) => l.path));
    const again = await connectLive(await join(second.origin, second.secretOf(tomas)));
    expect(again.state().status).toBe('live');
    again.close();
  });

  it('[DE3] in production nothing is created and no link is listed', async () => {
    const production = await start(false);
    expect(production.app.demo).toBeUndefined();
    expect((await demo(production.origin)).status).toBe(404);
  });

  it('[DE3] links are not listed in production even over demo data', async () => {
    const before = await start();
    const listed = demoResponseSchema.parse(await (await demo(before.origin)).json());
    expect(listed.people.filter((person) => person.path !== null)).toHaveLength(12);
    await before.stop();
    const production = await start(false);
    expect((await demo(production.origin)).status).toBe(404);
  });
});
