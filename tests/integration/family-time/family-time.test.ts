import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { StoreError } from '@opora/server/persistence/store-error.ts';
import { participantId, taskId } from '@opora/shared/ids.ts';
import {
  irena,
  jitka,
  klara,
  lida,
  matyas,
  nikola,
  simona,
  tomas,
  vera,
} from '@opora/shared/templates/demo/demo-people.ts';
import { stages, terms } from '@opora/shared/testing/script.ts';
import { describe, expect, it, vi } from 'vitest';
import { updatesInFile } from '../../support/updates-in-file.ts';
import { knock, refused } from '../circles/outsider.ts';
import { openRawLive } from '../scope/raw-live.ts';
import { useFamilyWorld } from './family-world.ts';

const world = useFamilyWorld();
const screen = participantId('screen');
const others = [simona, tomas, klara, irena, screen];
const family = { conferenceId: demoConferenceId, document: 'family' } as const;
const plan = { conferenceId: demoConferenceId, document: 'plan' } as const;

/** Every update that lies on the disk, opened with the keys beside it. */
async function onDisk(): Promise<string> {
  const updates = updatesInFile(world.server.dataFolder);
  return updates.map((update) => Buffer.from(update).toString()).join(' ');
}

const isGone = () =>
  vi.waitFor(async () => expect(await world.server.stores.documents.epoch(family)).toBeUndefined());

/** The mother alone with her family, where she has written a line and taken a word of it out again. */
async function motherWrites() {
  const mother = await world.come(jitka);
  await world.go(stages.strengths);
  const own = await world.open(mother, 'family');
  // At once, not letter by letter: on the disk it stands in one piece.
  own.doc.transact(() => own.typeLine('strengths', 'Xenofont pije. Hrajeme si na dvorku.'));
  await own.saved();
  own.deleteFrom('strengths', 0, 0, 'Xenofont pije. '.length);
  await own.saved();
  return { mother, own };
}

describe('private family time', () => {
  it('[FT1] the family writes in its own document, which for all others does not exist', async () => {
    const { own } = await motherWrites();
    for (const id of [matyas, vera, lida, nikola]) {
      const relative = await world.open(await world.come(id), 'family');
      expect(relative.lines('strengths')).toEqual(own.lines('strengths'));
    }
    for (const id of others) expect(await knock(await world.come(id), 'family')).toEqual(refused);
    own.typeLine('worries', 'Sem krok nevede.');
    await vi.waitFor(() => expect(own.finalCode()).toBe(4403));
  });

  it('[FT1] outside it the document is there for nobody', async () => {
    const mother = await world.come(jitka);
    expect(await knock(mother, 'family')).toEqual(refused);
    await world.go(stages.strengths);
    const own = await world.open(mother, 'family');
    expect(own.finalCode()).toBeUndefined();
    await world.go(stages.plan);
    await vi.waitFor(() => expect(own.finalCode()).toBe(4403));
    expect(await knock(mother, 'family')).toEqual(refused);
    await isGone();
  });

  it('[FT2] the plan is read by everybody and written by nobody', async () => {
    const { mother } = await motherWrites();
    for (const [person, section] of [
      [mother, 'strengths'],
      [await world.come(simona), 'purpose'],
    ] as const) {
      const open = await world.open(person, 'plan');
      expect(open.finalCode()).toBeUndefined();
      // What was under way when it began is still taken for two seconds (GA8).
      await vi.waitFor(() => {
        open.typeLine(section, 'Tady teď ne.');
        expect(open.finalCode()).toBe(4403);
      }, 4000);
    }
  });

  it('[FT3] of the family’s coming and going not a byte reaches the others, until it is over', async () => {
    await world.go(stages.strengths);
    const school = await world.come(irena);
    const watching = [school, await world.come(screen)];
    const raw = watching.map((person) => world.keep(openRawLive(person)));
    const reading = await world.open(school, 'plan');
    const awareness = new Set<string>();
    reading.provider.awareness.on('change', () => {
      awareness.add(JSON.stringify([...reading.provider.awareness.getStates().values()]));
    });
    await vi.waitFor(() => expect(raw.every(({ frames }) => frames.length > 2)).toBe(true));
    const heard = () => raw.flatMap(({ frames }) => frames.map(({ text }) => text));
    const before = raw.map(({ frames }) => frames.length);

    const mother = await world.come(jitka);
    const live = await world.live(mother);
    const own = await world.open(mother, 'family');
    const theirPlan = await world.open(mother, 'plan');
    theirPlan.provider.awareness.setLocalStateField('section', 'strengths');
    own.provider.awareness.setLocalStateField('section', 'strengths');
    own.typeLine('strengths', 'Jenom naše.');
    await own.saved();
    await live.done('participant:step-out', { participantId: jitka });
    await live.done('participant:return', {
      participantId: jitka,
      place: 'room',
      callName: 'Jíťa',
    });
    // The control: the family hears all of it.
    await vi.waitFor(() =>
      expect(live.events.map(({ type }) => type)).toContain('participant:arrived'),
    );
    await world.leader.done('stage:extend', { fromStageId: stages.strengths, minutes: 1 });
    await vi.waitFor(() => expect(heard().join('')).toContain('stage:extended'));
    const during = raw.flatMap(({ frames }, index) =>
      frames.slice(before[index]).map(({ text }) => text),
    );
    const told = during.filter((text) => text.startsWith('42') && !text.includes('stage:extended'));
    expect(told.length).toBeGreaterThan(0);
    for (const text of told) expect(text).toMatch(/"type":"event:withheld"/);
    expect(during.join('')).not.toMatch(/p_a1|Jenom|Jíťa/);
    expect([...awareness].join('')).not.toContain(jitka);

    await world.go(stages.plan);
    await vi.waitFor(() => expect(heard().join('')).toContain('family:returned'));
    await vi.waitFor(() => expect(heard().join('')).toMatch(/presence.*p_a1/));
    const fresh = await world.live(school);
    const known = fresh.state().participants.find(({ id }) => id === jitka);
    expect(known).toMatchObject({ place: 'room', callName: 'Jíťa' });
  });

  it('[FT3] carets of the family leave the plan for the others when its time begins, and come back', async () => {
    const mother = await world.open(await world.come(jitka), 'plan');
    const school = await world.open(await world.come(irena), 'plan');
    const seen = () => JSON.stringify([...school.provider.awareness.getStates().values()]);
    mother.provider.awareness.setLocalStateField('section', 'purpose');
    await vi.waitFor(() => expect(seen()).toContain(jitka));
    await world.go(stages.strengths);
    await vi.waitFor(() => expect(seen()).not.toContain(jitka));
    mother.provider.awareness.setLocalStateField('section', 'strengths');
    const other = await world.open(await world.come(klara), 'plan');
    other.provider.awareness.setLocalStateField('section', 'needs');
    await vi.waitFor(() => expect(seen()).toContain(klara));
    expect(seen()).not.toContain(jitka);
    await world.go(stages.plan);
    await vi.waitFor(() => expect(seen()).toMatch(/p_a1.*strengths/));
  });

  it('[FT4] everything but the course, the door and oneself waits', async () => {
    const { mother } = await motherWrites();
    const propose = {
      taskId: taskId('now'),
      terms: terms({ what: 'Sehnat kolo', owner: jitka }),
    };
    for (const live of [await world.live(mother), world.leader]) {
      const answer = await live.send('task:propose', propose);
      expect(answer).toMatchObject({ ok: false, error: { reason: 'family-time' } });
    }
    await world.leader.done('conference:pause', { minutes: null });
    await world.leader.done('conference:resume', {});
  });

  it('[FT6] a call is heard by facilitator and organiser, and by nobody else', async () => {
    const { mother } = await motherWrites();
    const live = await world.live(mother);
    const grandmother = await world.live(await world.come(vera));
    const school = await world.live(await world.come(irena));
    await live.done('coordinator:call', {});
    for (const keeper of [world.leader, world.organiser]) {
      await vi.waitFor(() =>
        expect(keeper.events.at(-1)).toMatchObject({ type: 'coordinator:called', by: jitka }),
      );
    }
    await vi.waitFor(() => expect(school.revision()).toBe(world.leader.revision()));
    for (const each of [live, grandmother, school]) {
      expect(JSON.stringify([each.events, each.state()])).not.toMatch(
        /coordinator:called|"coordinatorCalledAt":\d/,
      );
    }
    await world.go(stages.plan);
    expect(world.leader.state().familyTime.coordinatorCalledAt).toBeNull();
  });

  it('[FT7] what is left at the end comes into the plan at once and as nobody’s, its drafts are nowhere', async () => {
    const reading = await world.open(await world.come(irena), 'plan');
    await motherWrites();
    expect(await onDisk()).toContain('Xenofont pije');
    await world.go(stages.plan);
    await vi.waitFor(() => expect(reading.lines('strengths')).toEqual(['Hrajeme si na dvorku.']));
    await isGone();
    const bytes = await onDisk();
    expect(bytes).not.toContain('Xenofont');
    expect(bytes).toContain('na dvorku');
    const log = await world.server.stores.documents.load(plan);
    expect(log?.at(-1)).toMatchObject({ by: null });
    expect(log).toHaveLength(2);
    await world.server.restart();
    const again = await world.open(await world.come(irena), 'plan');
    expect(again.lines('strengths')).toEqual(['Hrajeme si na dvorku.']);
  });

  it('[FT7] begins empty when the stage comes back, and adds to what is there', async () => {
    const { mother } = await motherWrites();
    await world.go(stages.plan);
    await isGone();
    await world.go(stages.strengths);
    const own = await world.open(mother, 'family');
    expect(own.lines('strengths')).toEqual([]);
    own.typeLine('strengths', 'A na dědu.');
    await own.saved();
    await world.leader.done('conference:close', { fromStageId: stages.strengths });
    await isGone();
    const reading = await world.open(await world.come(irena), 'plan');
    expect(reading.lines('strengths')).toEqual(['Hrajeme si na dvorku.', 'A na dědu.']);
  });

  it('[FT8] a server that ends before it is done finishes it at its next start, once', async () => {
    await motherWrites();
    const { documents } = world.server.stores;
    const { append } = documents;
    documents.append = () => Promise.reject(new StoreError('full', { code: 'not-writable' }));
    await world.go(stages.plan);
    await vi.waitFor(() =>
      expect(world.server.logLines.join('')).toContain('family-time-not-concluded'),
    );
    expect(await documents.load(plan)).toHaveLength(1);
    expect(await documents.epoch(family)).toBeDefined();
    documents.append = append;
    for (const _restart of [1, 2]) {
      await world.server.restart();
      expect(await world.server.stores.documents.epoch(family)).toBeUndefined();
      const reading = await world.open(await world.come(irena), 'plan');
      expect(reading.lines('strengths')).toEqual(['Hrajeme si na dvorku.']);
    }
  });

  it('[FT9] a protected string is refused in the family’s document as in the plan', async () => {
    await world.organiser.done('protected:list', { strings: [{ text: 'Lidická 7' }] });
    const { own } = await motherWrites();
    own.typeLine('strengths', 'Bydlíme na Lidické 7.');
    await vi.waitFor(() => expect(own.finalCode()).toBe(4422));
  });
});
