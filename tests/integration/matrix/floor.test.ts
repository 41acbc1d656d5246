import type { FloorCommandType } from '@opora/shared/domain/floor/floor-commands.ts';
import type { Role } from '@opora/shared/domain/roles.ts';
import { participantId } from '@opora/shared/ids.ts';
import type { Acknowledgement } from '@opora/shared/protocol/answers.ts';
import { floorCommandSchemas } from '@opora/shared/protocol/floor.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { mayNot } from './command-samples.ts';
import { floorSamples } from './floor-samples.ts';
import { type MatrixWorld, startMatrix, stranger } from './matrix-world.ts';

/** The access matrix of what is asked about who speaks: every command × every role, over real sockets. */

let world: MatrixWorld;
const clients = new Map<Role, LiveClient>();
beforeAll(async () => {
  world = await startMatrix();
  await as('organiser', async (organiser) => organiser.done('conference:open', {}));
});
afterAll(async () => {
  for (const client of clients.values()) client.close();
  await world?.stop();
});

async function as<Value>(role: Role, act: (client: LiveClient) => Promise<Value>): Promise<Value> {
  // Nobody has asked much lately, by the server's clock.
  world.pass(1000);
  const client = clients.get(role) ?? (await connectLive(world.people[role]));
  clients.set(role, client);
  return act(client);
}

const codeOf = (answer: Acknowledgement) => (answer.ok ? 'done' : answer.error.code);
// The table is of exactly these names.
const types = Object.keys(floorCommandSchemas) as readonly FloorCommandType[];

describe.each(types)('%s', (type) => {
  const { payload, allowed } = floorSamples[type];

  it('[PR1] is refused to every role that has no right to it', async () => {
    for (const role of mayNot(allowed)) {
      const answer = await as(role, (client) => client.raw(type, payload));
      expect([role, codeOf(answer)]).toEqual([role, 'FORBIDDEN']);
    }
  });

  it('[PR1] is refused for want of a right to nobody who has it (the control)', async () => {
    for (const role of allowed) {
      const answer = await as(role, (client) => client.raw(type, payload));
      expect([role, codeOf(answer)]).not.toEqual([role, 'FORBIDDEN']);
      expect([role, codeOf(answer)]).not.toEqual([role, 'BAD_REQUEST']);
    }
  });

  it.runIf('participantId' in payload)(
    '[AC7] answers ids of another conference as ids of nothing',
    async () => {
      for (const role of ['organiser', 'parent', 'screen'] as const) {
        const [known, nothing] = await Promise.all(
          [stranger, participantId('nobody')].map((id) =>
            as(role, (client) => client.raw(type, { ...payload, participantId: id })),
          ),
        );
        expect(known).toEqual(nothing);
        expect(known).toMatchObject({ ok: false });
      }
    },
  );
});
