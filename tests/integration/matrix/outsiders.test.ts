import { type DocumentName, parseDocumentName } from '@opora/shared/domain/circles/documents.ts';
import { roles } from '@opora/shared/domain/roles.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import { documentPath } from '@opora/shared/protocol/document-messages.ts';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openBrowser } from '../../support/browser.ts';
import { connectLive } from '../../support/live-client.ts';
import { nameOf, type ServerRoute, serverRoutes } from '../../support/server-routes.ts';
import {
  foreign,
  type MatrixWorld,
  nowhere,
  own,
  personOf,
  spare,
  startMatrix,
  stranger,
} from './matrix-world.ts';

/** The access matrix (security.md S7) for those who have no business here: every way in × every kind of them. */

const organiser = personOf('organiser');

/** Whom a route is for decides what an outsider may hear from it. */
const kindOf: Readonly<Record<string, 'session' | 'door'>> = {
  'GET /session': 'session',
  'POST /leave': 'session',
  'GET /plan/history': 'session',
  'GET /plan/section': 'session',
  'GET /links': 'session',
  'POST /links/renew': 'session',
  'POST /links/revoke': 'session',
  'GET /conferences/:id/record': 'session',
  'GET /conferences/:id/record/check': 'session',
  'GET /conferences/:id/exports/record.json': 'session',
  'GET /conferences/:id/exports/restricted.json': 'session',
  // Before the door: what they ask for is a link, a code or a place in the lobby.
  'POST /invitation': 'door',
  'POST /join': 'door',
  'POST /knock': 'door',
  'GET /waiting': 'door',
  'POST /waiting/enter': 'door',
  'POST /waiting/leave': 'door',
  'GET /demo': 'door',
};

const bodies: Readonly<Record<string, object>> = {
  'POST /links/renew': { participantId: spare, withPin: false },
  'POST /links/revoke': { participantId: spare },
};
const queries: Readonly<Record<string, string>> = { 'GET /plan/section': '&section=notes' };

/** Each circle, and the space of a child who is not the first. */
const documents: readonly DocumentName[] = [
  'plan',
  'protected',
  'facilitator',
  'family',
  'child',
  `child.${spare}`,
];

let world: MatrixWorld;
let outsiders: Readonly<Record<string, string>>;

/** The same secret under the name that would open the conference. */
const asSession = (cookie: string, conference: ConferenceId): string =>
  `opora.${conference}.${organiser}=${cookie.split('=').at(1)?.split(';')[0] ?? ''}`;

beforeAll(async () => {
  world = await startMatrix();
  const { server, people } = world;
  const leader = await connectLive(people.facilitator);
  const putOut = await world.join(spare);
  await leader.done('participant:dismiss', { participantId: spare });
  const lobby = openBrowser(server.origin);
  await lobby.post('/api/knock', {
    code: leader.codes.at(-1),
    name: 'Někdo',
    place: 'room',
    confidentiality: { given: 'accepted', alone: null },
  });
  leader.close();
  const waiting =
    lobby
      .cookieFor('/api/waiting')
      .split('; ')
      .find((each) => each.startsWith('opora.waiting')) ?? '';
  const elsewhere = await world.join(stranger, foreign);
  outsiders = {
    'nobody at all': '',
    'somebody in the lobby': asSession(waiting, own),
    'somebody put out': putOut.cookie,
    'somebody of another conference': elsewhere.cookie,
    'somebody of another conference, under our name': asSession(elsewhere.cookie, own),
    'a guesser': asSession(`x=${'A'.repeat(43)}`, own),
  };
});
afterAll(() => world?.stop());

async function ask(route: ServerRoute, cookie: string, conference: ConferenceId, as: string) {
  const name = nameOf(route);
  const query = `conference=${conference}&as=${as}${queries[name] ?? ''}`;
  const response = await fetch(
    `${world.server.origin}/api${route.path.replace(':id', conference)}?${query}`,
    {
      method: route.method,
      headers: { 'content-type': 'application/json', cookie },
      ...(route.method === 'GET' ? {} : { body: JSON.stringify(bodies[name] ?? {}) }),
    },
  );
  return {
    status: response.status,
    body: await response.text(),
    cookies: response.headers.getSetCookie(),
  };
}

function liveAnswer(cookie: string, conference: ConferenceId, as: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = io(world.server.origin, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      query: { conference, as },
      extraHeaders: { cookie },
    });
    const hear = (what: string) => {
      socket.disconnect();
      resolve(what);
    };
    socket.onAny((name: string) => hear(name));
    socket.on('connect_error', (error) =>
      hear(JSON.stringify([error.message, 'data' in error ? error.data : null])),
    );
  });
}

function documentAnswer(cookie: string, path: string, as: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const url = `${world.server.origin.replace('http', 'ws')}${path}?as=${as}`;
    const socket = new WebSocket(url, { headers: { cookie } });
    socket.on('message', () => {
      socket.terminate();
      resolve('content');
    });
    socket.on('close', (code, reason) => resolve(`${code} ${reason.toString()}`));
    socket.on('error', reject);
  });
}

const isOfOffice = ({ path }: ServerRoute): boolean => path.startsWith('/office/');

it('[AC7] every route of the server is known here', () => {
  const ofConferences = serverRoutes.filter((route) => !isOfOffice(route));
  expect(ofConferences.map(nameOf).toSorted()).toEqual(Object.keys(kindOf).toSorted());
});

/** What is made at random for each answer. */
const withoutSecrets = (answer: object): string =>
  JSON.stringify(answer).replaceAll(/[\w-]{43}/g, '…');

describe.each(serverRoutes.filter(isOfOffice))('$method $path', (route) => {
  it('[AC7] answers people of a conference as it answers strangers', async () => {
    const stranger = await ask(route, '', own, organiser);
    expect(stranger.status).toBeGreaterThanOrEqual(200);
    for (const role of ['organiser', 'facilitator', 'parent'] as const) {
      const { cookie, participantId } = world.people[role];
      const answer = withoutSecrets(await ask(route, cookie, own, participantId));
      expect([role, answer]).toEqual([role, withoutSecrets(stranger)]);
    }
  });
});

describe.each(serverRoutes.filter((route) => kindOf[nameOf(route)] === 'session'))(
  '$method $path',
  (route) => {
    it('[AC7] answers whoever has no session as it answers about a conference that never was', async () => {
      const nothing = await ask(route, '', nowhere, organiser);
      expect(nothing).toMatchObject({ status: 401, cookies: [] });
      for (const [who, cookie] of Object.entries(outsiders)) {
        for (const as of [organiser, spare, stranger]) {
          const answer = await ask(route, cookie, own, as);
          expect({ who, as, ...answer }).toEqual({ who, as, ...nothing });
        }
      }
    });

    it.each(roles)(
      '[AC7] answers %s of one conference about another as about none',
      async (role) => {
        const { cookie, participantId } = world.people[role];
        const [theirs, none] = [foreign, nowhere].map((conference) =>
          ask(route, cookie, conference, participantId),
        );
        expect(await theirs).toEqual(await none);
        expect(await theirs).toMatchObject({ status: 401, cookies: [] });
      },
    );
  },
);

describe('the live channel', () => {
  it('[AC7] opens for no outsider, and tells them nothing more than about no conference', async () => {
    const nothing = await liveAnswer('', nowhere, organiser);
    expect(nothing).toContain('UNAUTHORIZED');
    for (const [who, cookie] of Object.entries(outsiders)) {
      expect([who, await liveAnswer(cookie, own, organiser)]).toEqual([who, nothing]);
      expect([who, await liveAnswer(cookie, own, spare)]).toEqual([who, nothing]);
    }
  });

  it.each(roles)('[AC7] opens for %s in their own conference alone', async (role) => {
    const { cookie, participantId } = world.people[role];
    const theirs = await liveAnswer(cookie, foreign, participantId);
    expect(theirs).toBe(await liveAnswer(cookie, nowhere, participantId));
    expect(theirs).toContain('UNAUTHORIZED');
    expect(await liveAnswer(cookie, own, participantId)).toBe('conference:snapshot');
  });
});

describe.each(documents)('document %s', (name) => {
  it('[AC7] opens for no outsider, and tells them nothing more than about no conference', async () => {
    const nothing = await documentAnswer('', documentPath(nowhere, name), organiser);
    for (const [who, cookie] of Object.entries(outsiders)) {
      for (const as of [organiser, spare]) {
        const answer = await documentAnswer(cookie, documentPath(own, name), as);
        expect([who, as, answer]).toEqual([who, as, nothing]);
      }
    }
  });

  it.each(roles)('[AC7] opens for %s in no other conference', async (role) => {
    const { cookie, participantId } = world.people[role];
    const theirs = await documentAnswer(cookie, documentPath(foreign, name), participantId);
    expect(theirs).toBe(await documentAnswer(cookie, documentPath(nowhere, name), participantId));
    expect(theirs).not.toBe('content');
  });
});

it('every document is known here', () => {
  expect(documents.map(parseDocumentName)).toEqual(documents);
});

it('[AC7] the plan opens for everybody in their own conference (the control)', async () => {
  for (const { cookie, participantId } of Object.values(world.people)) {
    expect(await documentAnswer(cookie, documentPath(own, 'plan'), participantId)).toBe('content');
  }
});

/** Last: the clock goes on for everybody. */
describe('a session that has run out', () => {
  beforeAll(() => world.pass(13 * 60 * 60_000));

  it.each(roles)(
    '[AC7, AD10] of %s opens nothing, and hears what nobody at all hears',
    async (role) => {
      const { cookie, participantId } = world.people[role];
      for (const route of serverRoutes.filter((each) => kindOf[nameOf(each)] === 'session')) {
        const nothing = await ask(route, '', nowhere, participantId);
        expect(await ask(route, cookie, own, participantId)).toEqual(nothing);
      }
      const silence = await liveAnswer('', nowhere, participantId);
      expect(await liveAnswer(cookie, own, participantId)).toBe(silence);
      for (const name of documents) {
        const closed = await documentAnswer('', documentPath(nowhere, name), participantId);
        expect(await documentAnswer(cookie, documentPath(own, name), participantId)).toBe(closed);
      }
    },
  );
});
