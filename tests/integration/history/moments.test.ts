import type { ParticipantId } from '@opora/shared/ids.ts';
import { participantId } from '@opora/shared/ids.ts';
import { irena, jitka, klara, simona, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { stages } from '@opora/shared/testing/script.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../../support/eventually.ts';
import { type Attendee, type Meeting, startMeeting } from '../../support/meeting.ts';
import { createRandom } from '../documents/gate/random.ts';
import { marked, readSection, readTimeLine, refusal, wording } from './history-client.ts';

const minute = 60_000;
const begin = 1_790_000_040_000;
let now: number;
let meeting: Meeting;
let scribe: Attendee;
let leader: Attendee;

beforeEach(async () => {
  now = begin;
  meeting = await startMeeting(() => now);
  [scribe, leader] = [await meeting.attend(klara), await meeting.attend(tomas)];
});
afterEach(() => meeting.end());

/** Lets a minute pass and tells the last moment before it. */
function pass(): number {
  const moment = now;
  now += minute;
  return moment;
}

/** Both see the same lines in a section. */
const agree = (lines: readonly string[]) =>
  eventually(() => {
    for (const { plan } of [scribe, leader]) expect(plan.lines('needs')).toEqual(lines);
  });

describe('[HI3] two moments', () => {
  test('show who added and who removed which words and lines between them', async () => {
    scribe.plan.typeLine('needs', 'Ráno vaří máma.');
    scribe.plan.typeLine('needs', 'Druhý řádek.');
    await agree(['Ráno vaří máma.', 'Druhý řádek.']);
    const since = pass();
    leader.plan.deleteFrom('needs', 0, 'Ráno vaří '.length, 'máma'.length);
    await leader.plan.saved();
    await agree(['Ráno vaří .', 'Druhý řádek.']);
    scribe.plan.typeInto('needs', 0, 'Ráno vaří '.length, 'babička');
    scribe.plan.doc.getXmlFragment('needs').delete(1, 1);
    scribe.plan.typeLine('needs', 'Nový.');
    await agree(['Ráno vaří babička.', 'Nový.']);
    const at = pass();
    scribe.plan.typeLine('needs', 'Později.');
    await scribe.plan.saved();

    const { lines } = await readSection(leader.person, { section: 'needs', since, at });
    expect(marked(lines)).toEqual(['Ráno vaří -máma-+babička+.', '-Druhý řádek.-', '+Nový.+']);
    expect(lines.map(({ change }) => change)).toEqual(['kept', 'removed', 'added']);
    const middle = lines[0]?.passages.filter(({ change }) => change !== 'kept');
    expect(middle).toMatchObject([
      { text: 'máma', by: klara, at: begin, removedBy: tomas },
      { text: 'babička', by: klara, at: begin + minute, removedBy: null },
    ]);
    const then = await readSection(leader.person, { section: 'needs', at: since });
    expect(wording(then.lines)).toEqual(['Ráno vaří máma.', 'Druhý řádek.']);
    const present = await readSection(leader.person, { section: 'needs' });
    expect(wording(present.lines)).toEqual(['Ráno vaří babička.', 'Nový.', 'Později.']);
  });

  test('that are the same, or before everything, show no change', async () => {
    scribe.plan.typeLine('needs', 'Řádek');
    await scribe.plan.saved();
    const same = await readSection(leader.person, { section: 'needs', since: now, at: now });
    expect(same).toMatchObject({ since: now, at: now, lines: [{ change: 'kept' }] });
    const before = await readSection(leader.person, { section: 'needs', at: 0 });
    expect(before.lines).toEqual([]);
    // A browser whose clock is ahead.
    const ahead = await readSection(leader.person, { section: 'needs', at: now + minute });
    expect(ahead).toEqual({ ...same, since: null });
  });

  test('of which only the later has a line show nothing of what came and went between them', async () => {
    const since = pass();
    scribe.plan.typeLine('needs', 'Prchavý');
    scribe.plan.doc.getXmlFragment('needs').delete(0, 1);
    scribe.plan.typeLine('needs', 'Stálý');
    scribe.plan.deleteFrom('needs', 0, 0, 2);
    await scribe.plan.saved();
    const { lines } = await readSection(leader.person, { section: 'needs', since, at: now });
    expect(marked(lines)).toEqual(['+álý+']);
  });
});

describe('[HI6] the time line', () => {
  test('has the stages and pauses as marks, at which the plan can be read, and who wrote when where', async () => {
    await leader.live.done('conference:open', {});
    pass();
    scribe.plan.typeLine('purpose', 'Proč');
    await scribe.plan.saved();
    pass();
    await leader.live.done('stage:go', {
      fromStageId: stages.arrival,
      toStageId: stages.strengths,
    });
    pass();
    leader.plan.typeLine('strengths', 'Co se daří');
    scribe.plan.doc.getXmlFragment('purpose').delete(0, 1);
    await Promise.all([leader.plan.saved(), scribe.plan.saved()]);
    await leader.live.done('conference:pause', { minutes: 5 });
    pass();
    await leader.live.done('conference:resume', {});

    const line = await readTimeLine(leader.person);
    const nothing = { stageId: null, section: null, moment: null };
    expect(line).toMatchObject({ from: begin, to: now });
    expect(line.marks).toEqual([
      { ...nothing, at: begin, kind: 'opened', by: tomas, stageId: stages.arrival },
      { ...nothing, at: begin + 2 * minute, kind: 'stage', by: tomas, stageId: stages.strengths },
      { ...nothing, at: begin + 3 * minute, kind: 'paused', by: tomas },
      { ...nothing, at: begin + 4 * minute, kind: 'resumed', by: tomas },
    ]);
    const [first, second, ...more] = line.writing;
    expect(first).toEqual({ at: begin + minute, people: [klara], sections: ['purpose'] });
    expect(second?.at).toBe(begin + 3 * minute);
    expect(new Set(second?.people)).toEqual(new Set([klara, tomas]));
    expect(new Set(second?.sections)).toEqual(new Set(['purpose', 'strengths']));
    expect(more).toEqual([]);
    const stage = line.marks.find(({ kind }) => kind === 'stage');
    const then = await readSection(leader.person, { section: 'purpose', at: stage?.at ?? 0 });
    expect(wording(then.lines)).toEqual(['Proč']);
    expect(wording((await readSection(leader.person, { section: 'purpose' })).lines)).toEqual([]);
  });
});

describe('[HI5] who may look', () => {
  const readers: readonly ParticipantId[] = [jitka, irena, participantId('screen')];

  test.each(readers)('%s reads the present wording and nothing of the past', async (id) => {
    const { person } = await meeting.attend(id);
    scribe.plan.typeLine('needs', 'Řádek');
    await scribe.plan.saved();
    const { lines } = await readSection(person, { section: 'needs' });
    expect(lines[0]?.passages).toMatchObject([{ text: 'Řádek', by: klara }]);
    const forbidden = { status: 403, code: 'FORBIDDEN' };
    for (const query of [`at=${now}`, `since=${now}`, 'at=', 'at=x']) {
      expect(await refusal(person, 'section', `section=needs&${query}`)).toEqual(forbidden);
    }
    expect(await refusal(person, 'history')).toEqual(forbidden);
  });

  test('the organiser looks as facilitator and scribe do', async () => {
    const { person } = await meeting.attend(simona);
    expect(await readTimeLine(person)).toMatchObject({ from: begin });
    expect(await readSection(person, { section: 'needs', at: now })).toMatchObject({ lines: [] });
  });

  test('nobody without a session, nobody as somebody else', async () => {
    const none = { status: 401, code: 'UNAUTHORIZED' };
    const { person } = leader;
    for (const path of ['section', 'history'] as const) {
      expect(await refusal({ ...person, cookie: '' }, path, 'section=needs')).toEqual(none);
      const posing = { ...person, cookie: scribe.person.cookie };
      expect(await refusal(posing, path, 'section=needs')).toEqual(none);
    }
  });
});

describe('what is asked', () => {
  test.each([
    '',
    'section=',
    'section=network',
    'section=needs&section=goals',
    'section=needs&at=x',
    'section=needs&at=-1',
    'section=needs&at=1.5',
    'section=needs&at=1e400',
    'section=needs&since=9007199254740993',
    'section=needs&at=1&at=2',
    'section=needs&at=5&since=6',
    `section=needs&since=${begin + minute}`,
  ])('[LI2] "%s" is no question', async (query) => {
    const bad = { status: 400, code: 'BAD_REQUEST' };
    expect(await refusal(leader.person, 'section', query)).toEqual(bad);
  });

  test('[LI2] of random queries none is a fault of the server', async () => {
    const random = createRandom(20261121);
    const names = ['section', 'at', 'since', 'as', 'conference', '__proto__', 'at[]', '%'];
    const values = ['needs', 'child', '0', '-0', `${begin}`, '%FF', '%00', '"', 'NaN', '[]', ''];
    for (let round = 0; round < 200; round += 1) {
      now += 1000;
      const parts = Array.from({ length: random.below(6) }, () => {
        return `${random.pick(names)}=${random.pick(values)}`;
      });
      const { status } = await refusal(leader.person, 'section', parts.join('&'));
      expect([200, 400, 401], parts.join('&')).toContain(status);
    }
    expect(meeting.server.logLines).toEqual([]);
  });

  test('[HI7] is limited for each session alone', async () => {
    const ask = ({ person }: Attendee) => refusal(person, 'section', 'section=needs');
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask(leader)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toEqual(Array(5).fill({ status: 429, code: 'TOO_MANY_REQUESTS' }));
    expect((await ask(scribe)).status).toBe(200);
    now += 1000;
    expect((await ask(leader)).status).toBe(200);
  });
});

test('[HI8] looking at the past changes nothing in the plan', async () => {
  scribe.plan.typeLine('needs', 'Řádek');
  await agree(['Řádek']);
  const updates: Uint8Array[] = [];
  leader.plan.doc.on('update', (update) => updates.push(update));
  const before = await readTimeLine(leader.person);
  pass();
  for (const at of [0, begin, now]) {
    await readSection(leader.person, { section: 'needs', at, since: 0 });
  }
  expect((await readTimeLine(leader.person)).writing).toEqual(before.writing);
  await meeting.server.restart();
  expect((await readTimeLine(leader.person)).writing).toEqual(before.writing);
  expect(updates).toEqual([]);
});
