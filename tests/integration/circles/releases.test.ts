import { participantId, releaseId } from '@opora/shared/ids.ts';
import {
  irena,
  jitka,
  matyas,
  nikola,
  simona,
  tomas,
} from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { join } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';

const people = {
  child: matyas,
  guide: nikola,
  mother: jitka,
  organiser: simona,
  leader: tomas,
  school: irena,
  screen: participantId('screen'),
};
type Who = keyof typeof people;
const names = Object.keys(people) as readonly Who[];
const [few, all] = [releaseId('few'), releaseId('all')];
const childId = matyas;

let server: RunningServer;
const at = new Map<Who, LiveClient>();
const line = (who: Who): LiveClient => {
  const found = at.get(who);
  if (found === undefined) throw new Error(`${who} is not here`);
  return found;
};

beforeEach(async () => {
  server = await startServer();
  for (const who of names) {
    at.set(who, await connectLive(await join(server.origin, server.secretOf(people[who]))));
  }
  await line('leader').done('conference:open', {});
  const told = { childId, text: 'Chci, aby máma ráno nekřičela.' };
  await line('child').done('child:release', { ...told, releaseId: few, to: [jitka, simona] });
  await line('guide').done('child:release', {
    releaseId: all,
    childId,
    text: 'Chci zůstat ve své třídě.',
    to: 'everyone',
  });
  await everybodyHeard();
});
afterEach(async () => {
  for (const live of at.values()) live.close();
  at.clear();
  await server.stop();
});

async function everybodyHeard(): Promise<void> {
  const last = Math.max(...names.map((who) => line(who).revision()));
  await vi.waitFor(() =>
    expect(names.map((who) => line(who).revision())).toEqual(names.map(() => last)),
  );
}

/** Who was sent these words, in a snapshot or an event. */
const sentTo = (words: string) =>
  names.filter((who) => {
    const { snapshots, events } = line(who);
    return JSON.stringify([snapshots, events]).includes(words);
  });
const has = (words: string) =>
  names.filter((who) => JSON.stringify(line(who).state()).includes(words));

it('[CR5] a sentence for few is sent to nobody else, one for everyone to all', () => {
  expect(sentTo('nekřičela')).toEqual(['child', 'guide', 'mother', 'organiser']);
  expect(sentTo('ve své třídě')).toEqual(names);
});

it('[CR7] an answer reaches who was shown the sentence', async () => {
  const answer = { releaseId: few, answer: 'partly', words: 'Budu se snažit.' } as const;
  await line('mother').done('wish:answer', answer);
  await everybodyHeard();
  expect(sentTo('snažit')).toEqual(['child', 'guide', 'mother', 'organiser']);
  const refused = await line('school').send('wish:answer', answer);
  const unknown = await line('school').send('wish:answer', {
    ...answer,
    releaseId: releaseId('x'),
  });
  expect(refused).toEqual(unknown);
});

it('[CR6] taken back, it is in nobody’s copy, in no new snapshot, and not after a restart', async () => {
  await line('guide').done('child:take-back', { releaseId: few });
  await everybodyHeard();
  expect(has('nekřičela')).toEqual([]);
  expect(has('ve své třídě')).toEqual(names);
  await server.restart();
  const mother = await connectLive(await join(server.origin, server.secretOf(jitka)));
  expect(mother.state().releases.map(({ id }) => id)).toEqual([all]);
  mother.close();
});

it('[LI2] a sentence that is too long, empty, or to nobody changes nothing', async () => {
  const told = { releaseId: releaseId('third'), childId, text: 'Ano.', to: 'everyone' };
  const before = line('child').revision();
  for (const wrong of [{ text: 'a'.repeat(501) }, { text: ' ' }, { to: [] }, { to: 'all' }]) {
    const answered = await line('child').raw('child:release', { ...told, ...wrong });
    expect(answered).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
  }
  expect(line('child').revision()).toBe(before);
  expect((await line('child').raw('child:release', told)).ok).toBe(true);
});
