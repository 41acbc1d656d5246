import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { type DocumentName, furtherChildDocument } from '@opora/shared/domain/circles/documents.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import {
  demoParticipants,
  irena,
  jitka,
  klara,
  matyas,
  nikola,
  simona,
  tomas,
} from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Joined, join } from '../../support/join.ts';
import { connectLive, type LiveClient } from '../../support/live-client.ts';
import { openDocument, type PlanClient } from '../../support/plan-client.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';
import { refusal } from '../history/history-client.ts';
import { knock, refused, stayIn } from './outsider.ts';

let server: RunningServer;
let opened: { close(): void }[];
beforeEach(async () => {
  server = await startServer();
  opened = [];
});
afterEach(async () => {
  for (const each of opened) each.close();
  await server.stop();
});

const come = (id: ParticipantId): Promise<Joined> => join(server.origin, server.secretOf(id));

async function open(person: Joined, document: DocumentName): Promise<PlanClient> {
  const client = await openDocument(person, document);
  opened.push(client);
  return client;
}

async function live(person: Joined): Promise<LiveClient> {
  const client = await connectLive(person);
  opened.push(client);
  return client;
}

const setCircle = (organiser: LiveClient, ...people: readonly ParticipantId[]) =>
  organiser.done('circle:set', { people, reason: 'Máma má tajnou adresu.' });

const circles: Readonly<Record<string, readonly ParticipantId[]>> = {
  child: [matyas, nikola],
  protected: [simona, jitka],
  facilitator: [tomas],
};
const withLink = demoParticipants.filter(({ attendance }) => attendance === 'invited');

describe('[CR4] a document of another circle', () => {
  it('answers as one that does not exist, without a byte, to everybody outside', async () => {
    await setCircle(await live(await come(simona)), jitka);
    for (const { id } of withLink) {
      const person = await come(id);
      expect(await knock(person, 'secrets')).toEqual(refused);
      for (const [document, circle] of Object.entries(circles)) {
        const answered = await knock(person, document);
        if (!circle.includes(id)) expect(answered).toEqual(refused);
        else expect(answered.bytes).toBeGreaterThan(0);
      }
    }
  });

  it('is not even made by who knocks at it', async () => {
    const school = await come(irena);
    const own = furtherChildDocument(matyas);
    const names = ['child', 'protected', 'facilitator', own] as const;
    for (const document of names) {
      expect(await knock(school, document)).toEqual(refused);
      const key = { conferenceId: demoConferenceId, document };
      expect(await server.stores.documents.epoch(key)).toBeUndefined();
    }
    expect(await knock(await come(matyas), 'child')).toMatchObject({ closed: undefined });
    const kept = { conferenceId: demoConferenceId, document: own };
    expect(await server.stores.documents.epoch(kept)).toBeDefined();
  });

  it('has one name: the first child’s is not opened by another one', async () => {
    expect(await knock(await come(matyas), `child.${matyas}`)).toEqual(refused);
    expect(await knock(await come(nikola), 'child')).toMatchObject({ closed: undefined });
  });
});

describe('[CR4] what a circle writes', () => {
  it('reaches the circle, also who is in it at the moment, and nothing of it the plan', async () => {
    const [child, guide, mother] = [await come(matyas), await come(nikola), await come(jitka)];
    const [own, beside, plan] = [
      await open(child, 'child'),
      await open(guide, 'child'),
      await open(mother, 'plan'),
    ];
    own.provider.awareness.setLocalState({ section: 'child' });
    own.typeLine('child', 'Bojím se tmy.');
    await own.saved();
    await vi.waitFor(() => expect(beside.lines('child')).toEqual(['Bojím se tmy.']));
    await vi.waitFor(() =>
      expect([...beside.provider.awareness.getStates().values()]).toContainEqual({
        user: { participantId: matyas, name: 'Matyáš', colour: 0 },
        cursor: null,
        section: 'child',
      }),
    );
    expect(plan.lines('child')).toEqual([]);
    expect(plan.provider.awareness.getStates().size).toBe(1);
  });

  it('comes back after a restart, and so does the circle', async () => {
    const organiser = await come(simona);
    await setCircle(await live(organiser), jitka);
    const written = await open(organiser, 'protected');
    written.typeLine('safety', 'Signál: rozsvícené světlo.');
    await written.saved();
    await server.restart();
    const [mother, school] = [await come(jitka), await come(irena)];
    const read = await open(mother, 'protected');
    expect(read.lines('safety')).toEqual(['Signál: rozsvícené světlo.']);
    expect(await knock(school, 'protected')).toEqual(refused);
    expect((await live(school)).state()).toMatchObject({
      protectedCircle: [],
      hasProtectedPart: true,
    });
  });

  it('may hold a protected string, which the plan refuses', async () => {
    const organiser = await come(simona);
    const leader = await live(organiser);
    await leader.done('protected:list', { strings: [{ text: 'Lidická 7' }] });
    const [child, facilitator] = [await come(matyas), await come(tomas)];
    const closed = [
      { document: await open(organiser, 'protected'), root: 'safety' },
      { document: await open(facilitator, 'facilitator'), root: 'notes' },
      { document: await open(child, 'child'), root: 'child' },
    ] as const;
    for (const { document, root } of closed) {
      document.typeLine(root, 'Azylový dům, Lidická 7');
      await document.saved();
      expect(document.finalCode()).toBeUndefined();
    }
    const plan = await open(organiser, 'plan');
    plan.typeLine('notes', 'Azylový dům, Lidická 7');
    await vi.waitFor(() => expect(plan.finalCode()).toBe(4422));
  });

  it('stands in the roots of its document and in no others', async () => {
    const [organiser, facilitator] = [await come(simona), await come(tomas)];
    const other = await open(organiser, 'protected');
    other.typeLine('goals', 'Cíl');
    await vi.waitFor(() => expect(other.finalCode()).toBe(4422));
    const plan = await open(facilitator, 'plan');
    plan.typeLine('safety', 'Plán bezpečí');
    await vi.waitFor(() => expect(plan.finalCode()).toBe(4422));
    const notes = await open(facilitator, 'facilitator');
    notes.typeLine('notes', 'Mluvit pomalu.');
    await notes.saved();
  });

  it('has no history that anybody could ask for', async () => {
    const [child, leader] = [await come(matyas), await come(tomas)];
    const own = await open(child, 'child');
    own.typeLine('child', 'Bojím se tmy.');
    await own.saved();
    expect(await refusal(leader, 'section', 'section=safety')).toMatchObject({ status: 400 });
    const asked = 'section=child&document=child';
    const { origin, conferenceId, participantId, cookie } = leader;
    const who = `conference=${conferenceId}&as=${participantId}`;
    const answer = await fetch(`${origin}/api/plan/section?${who}&${asked}`, {
      headers: { cookie },
    });
    expect(await answer.text()).not.toContain('Bojím');
  });
});

describe('[CR9] who leaves the circle', () => {
  it('is out of its document within half a second, and who stays is not disturbed', async () => {
    const [organiser, mother, scribe] = [await come(simona), await come(jitka), await come(klara)];
    const leader = await live(organiser);
    await setCircle(leader, jitka, klara);
    const hers = await open(mother, 'protected');
    const plan = await open(mother, 'plan');
    const stays = await open(scribe, 'protected');
    const closed = vi.waitFor(() => expect(hers.finalCode()).toBe(4403), {
      timeout: 500,
      interval: 5,
    });
    void setCircle(leader, klara);
    await closed;
    stays.typeLine('safety', 'Po ní.');
    await stays.saved();
    expect(hers.lines('safety')).toEqual([]);
    expect(await knock(mother, 'protected')).toEqual(refused);
    expect([stays.finalCode(), plan.finalCode()]).toEqual([undefined, undefined]);
  });

  it('writes no moment longer, as who gave up a pen would', async () => {
    const [organiser, mother] = [await come(simona), await come(jitka)];
    const leader = await live(organiser);
    await setCircle(leader, jitka);
    const hers = await open(mother, 'protected');
    await setCircle(leader);
    hers.typeLine('safety', 'Pozdě.');
    await vi.waitFor(() => expect(hers.finalCode()).toBe(4403));
    const kept = await open(organiser, 'protected');
    expect(kept.lines('safety')).toEqual([]);
  });

  it('opens it again when they are back in it', async () => {
    const [organiser, mother] = [await come(simona), await come(jitka)];
    const leader = await live(organiser);
    for (const people of [[jitka], [], [jitka]]) await setCircle(leader, ...people);
    expect((await knock(mother, 'protected')).closed).toBeUndefined();
  });

  it('put out of the meeting, a child’s support person is out of the child’s space', async () => {
    const [facilitator, guide] = [await come(tomas), await come(nikola)];
    const leader = await live(facilitator);
    const space = await open(guide, 'child');
    await leader.done('participant:dismiss', { participantId: nikola });
    await vi.waitFor(() => expect(space.finalCode()).toBeDefined(), { timeout: 500 });
    expect((await knock(guide, 'child')).bytes).toBe(0);
  });
});

it('each document of a session has its own ten connections', async () => {
  const mother = await come(jitka);
  await setCircle(await live(await come(simona)), jitka);
  const plan = await open(mother, 'plan');
  for (let tab = 0; tab < 10; tab += 1) {
    const line = await stayIn(mother, 'protected');
    opened.push({ close: () => line.terminate() });
  }
  // Answered after whatever the server had to close.
  (await stayIn(mother, 'plan')).terminate();
  expect([plan.provider.wsconnected, plan.finalCode()]).toEqual([true, undefined]);
});
