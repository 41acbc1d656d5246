import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import type { ParticipantId, StageId } from '@opora/shared/ids.ts';
import { simona, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { stages } from '@opora/shared/testing/script.ts';
import { afterEach, beforeEach } from 'vitest';
import { type Joined, join } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { openDocument, type PlanClient } from '../../support/plan-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

/** A meeting whose stage of strengths is the family's own. Everything that is opened is closed after each test. */
export interface FamilyWorld {
  readonly server: RunningServer;
  readonly organiser: LiveClient;
  readonly leader: LiveClient;
  come(id: ParticipantId): Promise<Joined>;
  live(person: Joined): Promise<LiveClient>;
  open(person: Joined, document: DocumentName): Promise<PlanClient>;
  keep<Client extends { close(): void }>(client: Client): Client;
  go(toStageId: StageId): Promise<void>;
}

export function useFamilyWorld(): FamilyWorld {
  let server: RunningServer;
  let organiser: LiveClient;
  let leader: LiveClient;
  let opened: { close(): void }[] = [];
  const keep = <Client extends { close(): void }>(client: Client): Client => {
    opened.push(client);
    return client;
  };
  const come = (id: ParticipantId) => join(server.origin, server.secretOf(id));
  const live = async (person: Joined) => keep(await connectLive(person));

  beforeEach(async () => {
    server = await startServer();
    opened = [];
    organiser = await live(await come(simona));
    leader = await live(await come(tomas));
    await leader.done('stage:audience', { stageId: stages.strengths, audience: 'family' });
    await leader.done('conference:open', {});
  });
  afterEach(async () => {
    for (const each of opened) each.close();
    await server.stop();
  });

  return {
    get server() {
      return server;
    },
    get organiser() {
      return organiser;
    },
    get leader() {
      return leader;
    },
    come,
    live,
    keep,
    open: async (person, document) => keep(await openDocument(person, document)),
    async go(toStageId) {
      const state = leader.state();
      if (state.status === 'preparing') throw new Error('not open yet');
      await leader.done('stage:go', { fromStageId: state.stageId, toStageId });
    },
  };
}
