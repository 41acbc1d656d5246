import { ideaId, type ParticipantId, participantId, scaleId } from '@opora/shared/ids.ts';
import { irena, jitka, klara, simona, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { join } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

/** Over real sockets: what is hidden is in nobody else's payload, by no event and no snapshot. */

const screen = participantId('screen');
const others = [tomas, simona, irena, klara, screen];
const canary = 'KANAREK nápad maminky';

let server: RunningServer;
let clients: ReadonlyMap<ParticipantId, LiveClient>;

const of = (id: ParticipantId): LiveClient => {
  const client = clients.get(id);
  if (client === undefined) throw new Error(`${id} is not here`);
  return client;
};
/** Everything this person was sent since they came, a fresh snapshot included. */
async function sentTo(id: ParticipantId): Promise<string> {
  const client = of(id);
  await client.raw('conference:sync', undefined);
  return JSON.stringify([client.events, client.snapshots.at(-1)?.state.ideas, scalesOf(id)]);
}
const scalesOf = (id: ParticipantId) => of(id).snapshots.at(-1)?.state.scales;

beforeEach(async () => {
  server = await startServer();
  const come = async (id: ParticipantId) =>
    [id, await connectLive(await join(server.origin, server.secretOf(id)))] as const;
  clients = new Map([await come(jitka), ...(await Promise.all(others.map(come)))]);
  await of(tomas).done('conference:open', {});
});
afterEach(async () => {
  for (const client of clients.values()) client.close();
  await server?.stop();
});

it('[ID2] [ID3] an idea reaches nobody but its author before all are shown', async () => {
  const idea = { ideaId: ideaId('one'), isSigned: false, onBehalfOf: null };
  await of(tomas).done('ideas:open', {});
  await of(jitka).done('idea:write', { ...idea, text: canary });
  for (const id of others) {
    const sent = await sentTo(id);
    expect(sent).not.toContain(canary);
    expect(sent).not.toContain(idea.ideaId);
  }
  expect(await sentTo(jitka)).toContain(canary);
  await of(tomas).done('ideas:show', {});
  for (const id of others) {
    await vi.waitFor(() => expect(of(id).state().ideas.list[0]?.text).toBe(canary));
    expect(of(id).state().ideas.list[0]).toMatchObject({ by: null, dots: [] });
  }
});

it('[SL3] [SL4] a value reaches nobody but who gave it before the reveal', async () => {
  const scale = { scaleId: scaleId('one') };
  const wording = { question: 'Jak je dětem?', low: 'zle', high: 'dobře' };
  await of(tomas).done('scale:ask', { ...scale, ...wording });
  await of(jitka).done('scale:answer', { ...scale, value: 7, onBehalfOf: null });
  for (const id of others) {
    expect(await sentTo(id)).not.toContain('"value":7');
    expect(scalesOf(id)).toMatchObject([{ answers: [], count: 1, phase: 'everyone' }]);
  }
  expect(await sentTo(jitka)).toContain('"value":7');
  await of(simona).done('scale:answer', { ...scale, value: 4, onBehalfOf: null });
  await of(irena).done('scale:answer', { ...scale, value: null, onBehalfOf: null });
  const answer = (value: number | null) => ({ by: null, recordedBy: null, value });
  await vi.waitFor(() =>
    expect(of(screen).state().scales[0]?.answers).toEqual([answer(4), answer(7), answer(null)]),
  );
});
