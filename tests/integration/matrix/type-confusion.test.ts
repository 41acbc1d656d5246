import { commandTypes } from '@opora/shared/protocol/commands.ts';
import { errorCodes } from '@opora/shared/protocol/errors.ts';
import { floorCommandSchemas } from '@opora/shared/protocol/floor.ts';
import { lobbyCommandSchemas } from '@opora/shared/protocol/lobby.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { nameOf, serverRoutes } from '../../support/server-routes.ts';
import { samples } from './command-samples.ts';
import { floorSamples } from './floor-samples.ts';
import { type MatrixWorld, own, startMatrix } from './matrix-world.ts';

/** What is not of the type that a handler expects (security.md S28), on every event and every route. */

const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
const strange: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  '',
  'x',
  '\u0000',
  'x'.repeat(5000),
  '__proto__',
  true,
  [],
  [null],
  ['x'],
  {},
  { length: 3 },
  { toString: 'x' },
  JSON.parse('{"then":1}'),
  JSON.parse('{"__proto__":{"polluted":1}}'),
  { constructor: { prototype: { polluted: 1 } } },
  deep,
];

let world: MatrixWorld;
let organiser: LiveClient;
beforeAll(async () => {
  world = await startMatrix();
  organiser = await connectLive(world.people.organiser);
});
afterAll(async () => {
  organiser?.close();
  await world?.stop();
});

async function expectHarmless(name: string, payload: unknown): Promise<void> {
  world.pass(200);
  const answer = await organiser.raw(name, payload);
  if (!answer.ok) expect(errorCodes).toContain(answer.error.code);
  if (!answer.ok) expect(answer.error.code).not.toBe('TOO_MANY_REQUESTS');
  if (!answer.ok) expect(answer.error.code).not.toBe('SERVICE_UNAVAILABLE');
  expect('polluted' in {}).toBe(false);
}

const events = [
  ...commandTypes,
  ...Object.keys(floorCommandSchemas),
  ...Object.keys(lobbyCommandSchemas),
  'conference:sync',
];
const soundOf = (name: string): object =>
  Object.entries({ ...samples, ...floorSamples }).find(([type]) => type === name)?.[1].payload ?? {
    waitingId: 'w_12345678',
  };

describe.each(events)('%s', (name) => {
  it('[LI2] in the place of its payload, anything gets an answer', async () => {
    // A whole command without fields would be carried out, which is tried elsewhere.
    const isBare = Object.keys(soundOf(name)).length === 0;
    for (const payload of strange) {
      if (isBare && JSON.stringify(payload) === '{}') continue;
      await expectHarmless(name, payload);
    }
    expect(organiser.socket.connected).toBe(true);
  });

  it('[LI2] in the place of each field, anything gets an answer', async () => {
    const sound = soundOf(name);
    for (const field of Object.keys(sound)) {
      for (const value of strange) {
        await expectHarmless(name, { ...sound, [field]: value });
      }
    }
    expect(organiser.socket.connected).toBe(true);
  });

  it('[LI2] without a way to answer, and with more than one payload, it ends nothing', async () => {
    organiser.socket.emit(name, null, 1, { a: 1 });
    organiser.socket.emit(name);
    await expectHarmless('conference:sync', undefined);
    expect(organiser.socket.connected).toBe(true);
  });
});

describe.each(serverRoutes.filter(({ method }) => method !== 'GET'))('$method $path', (route) => {
  it('[LI2] with any body gets an answer that is no fault of ours', async () => {
    const { cookie, participantId } = world.people.organiser;
    const query = `conference=${own}&as=${participantId}`;
    if (route.path === '/leave') return;
    for (const value of strange) {
      for (const body of [value, { secret: value }, { participantId: value, code: value }]) {
        const response = await fetch(`${world.server.origin}/api${route.path}?${query}`, {
          method: route.method,
          headers: { 'content-type': 'application/json', cookie },
          body: JSON.stringify(body),
        });
        expect([nameOf(route), response.status]).toEqual([
          nameOf(route),
          expect.toSatisfy(isTheirs),
        ]);
      }
    }
  });
});

/** Beginning a passkey asks for nothing. */
const isTheirs = (status: number): boolean => status >= 200 && status < 500;

describe.each(serverRoutes)('$method $path', (route) => {
  it('[LI2] with any query gets an answer that is no fault of ours', async () => {
    const { cookie } = world.people.organiser;
    const values = ['', 'conf_own', '__proto__', '%00', 'a'.repeat(2000), '..%2f..%2f', '[]'];
    for (const value of values) {
      for (const query of [
        `conference=${value}`,
        `as=${value}`,
        `conference[]=${value}`,
        `conference=${own}&conference=${value}`,
      ]) {
        const response = await fetch(`${world.server.origin}/api${route.path}?${query}`, {
          method: route.method,
          headers: { 'content-type': 'application/json', cookie },
          ...(route.method === 'GET' ? {} : { body: '{}' }),
        });
        expect(response.status).toBeLessThan(500);
      }
    }
  });
});

it('[LI2] nothing of all that was a fault', () => {
  expect(world.server.logLines.filter((line) => line.includes('"error"'))).toEqual([]);
});
