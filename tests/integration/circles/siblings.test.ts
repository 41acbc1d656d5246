import { createRoomRegistry } from '@opora/server/conferences/room-registry.ts';
import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { furtherChildDocument } from '@opora/shared/domain/circles/documents.ts';
import { conferenceId } from '@opora/shared/ids.ts';
import { matyas, nikola } from '@opora/shared/templates/demo/demo-people.ts';
import { demoScript } from '@opora/shared/testing/script.ts';
import { bozena, rozarka, withTwoChildren } from '@opora/shared/testing/two-children.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { invite } from '../../support/invite.ts';
import { type Joined, join } from '../../support/join.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';
import { knock, refused } from './outsider.ts';

const siblings = conferenceId('siblings');
const hers = furtherChildDocument(rozarka);

let server: RunningServer;
beforeEach(async () => {
  server = await startServer();
  const { status: _, ...core } = withTwoChildren(demoScript().state);
  await createRoomRegistry(server.stores.conferences, Date.now).create({ ...core, id: siblings });
});
afterEach(() => server.stop());

const come = async (id: typeof matyas): Promise<Joined> =>
  join(server.origin, await invite(server, id, { conferenceId: siblings, reusable: true }));

it('[CR1] siblings and their support people each open their own space and never the other’s', async () => {
  const own = [
    { id: matyas, opens: 'child', not: hers },
    { id: nikola, opens: 'child', not: hers },
    { id: rozarka, opens: hers, not: 'child' },
    { id: bozena, opens: hers, not: 'child' },
  ];
  for (const { id, opens, not } of own) {
    const person = await come(id);
    expect((await knock(person, opens)).closed).toBeUndefined();
    expect(await knock(person, not)).toEqual(refused);
  }
});

it('[CR4] the same name in another conference is another document', async () => {
  expect((await knock(await come(matyas), 'child')).bytes).toBeGreaterThan(0);
  const document = furtherChildDocument(matyas);
  const epochIn = (id: typeof siblings) =>
    server.stores.documents.epoch({ conferenceId: id, document });
  expect(await epochIn(siblings)).toBeDefined();
  expect(await epochIn(demoConferenceId)).toBeUndefined();
});
