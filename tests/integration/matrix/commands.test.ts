import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import type { Role } from '@opora/shared/domain/roles.ts';
import {
  ideaId,
  parkingId,
  participantId,
  releaseId,
  scaleId,
  stageId,
  taskId,
} from '@opora/shared/ids.ts';
import type { Acknowledgement } from '@opora/shared/protocol/answers.ts';
import { commandTypes } from '@opora/shared/protocol/commands.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { mayNot, samples, sampleTerms } from './command-samples.ts';
import { foreign, type MatrixWorld, startMatrix, stranger } from './matrix-world.ts';

/** The access matrix (security.md S7): every command of the registry × every role, over real sockets. */

let world: MatrixWorld;
const clients = new Map<Role, LiveClient>();
beforeAll(async () => {
  world = await startMatrix();
  // Who leads is there from the beginning: else the conference would wait for them (LE5).
  await as('facilitator', async () => undefined);
  await as('organiser', async (organiser) => organiser.done('conference:open', {}));
});
afterAll(async () => {
  for (const client of clients.values()) client.close();
  await world?.stop();
});

/** Nobody has asked much lately, by the server's clock. */
async function as<Value>(role: Role, act: (client: LiveClient) => Promise<Value>): Promise<Value> {
  world.pass(1000);
  const client = clients.get(role) ?? (await connectLive(world.people[role]));
  clients.set(role, client);
  return act(client);
}

const codeOf = (answer: Acknowledgement) => (answer.ok ? 'done' : answer.error.code);

/** A task of its own for each command about one. */
async function payloadOf(type: CommandType): Promise<object> {
  const { payload } = samples[type];
  if (!('taskId' in payload) || type === 'task:propose') return payload;
  const id = taskId(`for-${type.replace(':', '-')}`);
  await as('organiser', (client) =>
    client.done('task:propose', { taskId: id, terms: sampleTerms }),
  );
  return { ...payload, taskId: id };
}

describe('ids of another conference', () => {
  const known = {
    taskId: taskId('foreign-task'),
    participantId: stranger,
    toStageId: stageId('foreign-stage'),
    stageId: stageId('foreign-stage'),
    releaseId: releaseId('foreign'),
    childId: stranger,
    ideaId: ideaId('foreign'),
    scaleId: scaleId('foreign'),
    parkingId: parkingId('foreign'),
  } as const;
  const nothing = {
    taskId: taskId('nothing'),
    participantId: participantId('nobody'),
    toStageId: stageId('nothing'),
    stageId: stageId('nothing'),
    releaseId: releaseId('nothing'),
    childId: participantId('nobody'),
    ideaId: ideaId('nothing'),
    scaleId: scaleId('nothing'),
    parkingId: parkingId('nothing'),
  } as const;
  beforeAll(async () => {
    const organiser = await connectLive(
      await world.join(world.people.organiser.participantId, foreign),
    );
    await organiser.done('conference:open', {});
    await organiser.done('task:propose', { taskId: known.taskId, terms: sampleTerms });
    const leader = await connectLive(
      await world.join(world.people.facilitator.participantId, foreign),
    );
    await leader.done('ideas:open', {});
    const idea = { text: 'Vstávat dřív', isSigned: false, onBehalfOf: null };
    await organiser.done('idea:write', { ideaId: known.ideaId, ...idea });
    const ends = { low: 'zle', high: 'dobře' };
    await leader.done('scale:ask', { scaleId: known.scaleId, question: 'Jak?', ...ends });
    await organiser.done('parking:add', { parkingId: known.parkingId, text: 'Tábor' });
    for (const client of [organiser, leader]) client.close();
  });

  const withIds = commandTypes.flatMap((type) => {
    const { ids = [] } = samples[type];
    return ids.map((field) => [type, field] as const);
  });

  it.each(withIds)('[AC7] in %s as %s are answered as ids of nothing', async (type, field) => {
    for (const role of ['organiser', 'facilitator', 'parent', 'screen'] as const) {
      const answers = await Promise.all(
        [known, nothing].map((ids) =>
          as(role, (client) => client.raw(type, { ...samples[type].payload, [field]: ids[field] })),
        ),
      );
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]).toMatchObject({ ok: false });
    }
  });

  it('are found by those of that conference (the control)', async () => {
    const leader = await connectLive(
      await world.join(world.people.organiser.participantId, foreign),
    );
    const accept = { taskId: known.taskId, withHelp: false, words: '' };
    expect(await leader.raw('task:accept', accept)).toMatchObject({ ok: true });
    expect(await leader.raw('participant:step-out', { participantId: stranger })).toMatchObject({
      ok: true,
    });
    leader.close();
  });
});

/** What ends the meeting, or sends people out, comes after all that needs them. */
const lastOnes: readonly CommandType[] = [
  'participant:dismiss',
  'participant:admit',
  'conference:close',
  'conference:reopen',
  'conference:clear',
];
const inOrder = [...commandTypes.filter((type) => !lastOnes.includes(type)), ...lastOnes];

describe.each(inOrder)('%s', (type) => {
  it('[PR1] is refused to every role that has no right to it, and changes nothing', async () => {
    const payload = await payloadOf(type);
    const before = await as('organiser', async (client) => {
      await client.raw('conference:sync', undefined);
      return client.revision();
    });
    for (const role of mayNot(samples[type].allowed)) {
      const answer = await as(role, (client) => client.raw(type, payload));
      expect([role, codeOf(answer)]).toEqual([role, 'FORBIDDEN']);
    }
    await as('organiser', async (client) => {
      await client.raw('conference:sync', undefined);
      expect(client.revision()).toBe(before);
    });
  });

  it('[PR1] is refused for want of a right to nobody who has it (the control)', async () => {
    const payload = await payloadOf(type);
    for (const role of samples[type].allowed) {
      const answer = await as(role, (client) => client.raw(type, payload));
      expect([role, codeOf(answer)]).not.toEqual([role, 'FORBIDDEN']);
      expect([role, codeOf(answer)]).not.toEqual([role, 'BAD_REQUEST']);
    }
  });
});
