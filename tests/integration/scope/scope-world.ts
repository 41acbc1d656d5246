import { demoConferenceId } from '@opora/server/demo/demo.ts';
import type { Scope } from '@opora/shared/domain/scope/scope.ts';
import type { ParticipantId, StageId } from '@opora/shared/ids.ts';
import { simona, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { stages } from '@opora/shared/testing/script.ts';
import { afterEach, beforeEach } from 'vitest';
import { type Joined, join, postJson } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { openDocument, type PlanClient } from '../../support/plan-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';
import { openRawLive, type RawLive } from './raw-live.ts';

/** Why somebody is invited to a part only: nobody but those who let people in may ever read it. */
export const reason = 'Soud omezil, co smí vědět.';

export const onlyStrengths: Scope = {
  stages: [stages.strengths],
  readsPlan: true,
  tasks: 'all',
  reason,
};

/** A meeting in which the paediatrician is invited to a part. Everything that is opened is closed after each test. */
export interface ScopeWorld {
  readonly server: RunningServer;
  readonly organiser: LiveClient;
  readonly leader: LiveClient;
  come(id: ParticipantId): Promise<Joined>;
  /** Joins as somebody whose part is not now: the body of the answer, and what a browser would hold. */
  comeOutside(id: ParticipantId): Promise<{ readonly body: unknown; readonly person: Joined }>;
  live(person: Joined): Promise<LiveClient>;
  raw(person: Joined): RawLive;
  plan(person: Joined): Promise<PlanClient>;
  setScope(id: ParticipantId, scope: Scope | null): Promise<void>;
  go(toStageId: StageId): Promise<void>;
}

export function useScopeWorld(): ScopeWorld {
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
    async comeOutside(id) {
      const { origin } = server;
      const answer = await postJson(`${origin}/api/join`, { secret: server.secretOf(id) });
      const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      const who = {
        conferenceId: demoConferenceId,
        participantId: id,
        role: 'professional',
      } as const;
      const person: Joined = { ...who, name: '', status: 'live', origin, cookie };
      return { body: await answer.json(), person };
    },
    live,
    raw: (person) => keep(openRawLive(person)),
    plan: async (person) => keep(await openDocument(person, 'plan')),
    setScope: (participantId, scope) => organiser.done('scope:set', { participantId, scope }),
    async go(toStageId) {
      const state = leader.state();
      if (state.status === 'preparing') throw new Error('not open yet');
      await leader.done('stage:go', { fromStageId: state.stageId, toStageId });
    },
  };
}
