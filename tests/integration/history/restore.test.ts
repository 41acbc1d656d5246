import { klara, matyas, simona, tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { stages } from '@opora/shared/testing/script.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { eventually } from '../../support/eventually.ts';
import { type Attendee, type Meeting, startMeeting } from '../../support/meeting.ts';
import { readSection, readTimeLine, wording } from './history-client.ts';

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

type Section = 'needs' | 'goals' | 'child';

const everybodyReads = (section: Section, lines: readonly string[]) =>
  eventually(() => {
    for (const { plan } of [scribe, leader]) expect(plan.lines(section)).toEqual(lines);
  });

const shown = ({ plan }: Attendee, section: Section) => plan.doc.getXmlFragment(section).toString();

/** A paragraph of a section as the browser holds it. */
const paragraph = ({ plan }: Attendee, section: Section, line: number) =>
  plan.doc.getXmlFragment(section).get(line);

const back = ({ live }: Attendee, section: Section, moment: number) =>
  live.done('plan:restore', { section, moment });

describe('[HI4] a section that is put back', () => {
  test('is seen by all at once, and nothing else changes', async () => {
    scribe.plan.typeLine('goals', 'Cíl');
    for (const line of ['První.', 'Druhý.', 'Třetí.']) scribe.plan.typeLine('needs', line);
    await everybodyReads('needs', ['První.', 'Druhý.', 'Třetí.']);
    const moment = pass();
    leader.plan.typeInto('needs', 1, 0, 'Omylem ');
    leader.plan.typeLine('goals', 'Další cíl');
    await everybodyReads('needs', ['První.', 'Omylem Druhý.', 'Třetí.']);
    await everybodyReads('goals', ['Cíl', 'Další cíl']);
    now += minute;
    const kept = [0, 2].map((line) => paragraph(scribe, 'needs', line));
    await back(leader, 'needs', moment);
    await everybodyReads('needs', ['První.', 'Druhý.', 'Třetí.']);
    await everybodyReads('goals', ['Cíl', 'Další cíl']);
    expect([0, 2].map((line) => paragraph(scribe, 'needs', line))).toEqual(kept);

    const { marks, writing } = await readTimeLine(leader.person);
    expect(marks.at(-1)).toEqual({
      at: now,
      kind: 'restored',
      by: tomas,
      stageId: null,
      section: 'needs',
      moment,
    });
    expect(writing.at(-1)).toEqual({ at: now, people: [tomas], sections: ['needs'] });
  });

  test('loses nothing: the moment just before brings the other words back', async () => {
    scribe.plan.typeLine('needs', 'Dřív.');
    await everybodyReads('needs', ['Dřív.']);
    const first = pass();
    scribe.plan.deleteFrom('needs', 0, 0, 5);
    scribe.plan.typeInto('needs', 0, 0, 'Potom 👩‍👧.');
    scribe.plan.typeLine('needs', 'A ještě.');
    await everybodyReads('needs', ['Potom 👩‍👧.', 'A ještě.']);
    const second = pass();
    await back(leader, 'needs', first);
    await everybodyReads('needs', ['Dřív.']);
    now += minute;
    await back(scribe, 'needs', second);
    await everybodyReads('needs', ['Potom 👩‍👧.', 'A ještě.']);
    const then = await readSection(leader.person, { section: 'needs', at: now - 1 });
    expect(wording(then.lines)).toEqual(['Dřív.']);
    expect((await readSection(leader.person, { section: 'needs' })).lines[0]?.passages[0]?.by).toBe(
      klara,
    );
  });

  test('comes back with headings, lists, line breaks, bold and words on behalf of somebody', async () => {
    const { doc } = scribe.plan;
    const textWith = (letters: string, marks: Record<string, object> = {}) => {
      const text = new Y.XmlText();
      text.applyDelta([{ insert: letters, attributes: marks }, { insert: ' a dál' }]);
      return text;
    };
    const node = (name: string, children: (Y.XmlElement | Y.XmlText)[]) => {
      const element = new Y.XmlElement(name);
      element.insert(0, children);
      return element;
    };
    doc.transact(() => {
      const heading = node('heading', [textWith('Nadpis')]);
      heading.setAttribute('level', '2');
      heading.setAttribute('level', '3');
      const line = node('paragraph', [
        textWith('tučně', { bold: {} }),
        node('hardBreak', []),
        textWith('babička', { onBehalf: { participantId: 'p_a3' } }),
      ]);
      const list = node('bulletList', [node('listItem', [line]), node('listItem', [])]);
      doc.getXmlFragment('needs').insert(0, [heading, node('blockquote', [list])]);
    });
    await scribe.plan.saved();
    const before = shown(scribe, 'needs');
    expect(before).toContain('level="3"');
    const moment = pass();
    doc.getXmlFragment('needs').delete(0, 2);
    await scribe.plan.saved();
    await everybodyReads('needs', []);
    now += minute;
    await back(leader, 'needs', moment);
    await eventually(() => {
      for (const person of [scribe, leader]) expect(shown(person, 'needs')).toBe(before);
    });
  });

  test('with the wording it has already is not written', async () => {
    scribe.plan.typeLine('needs', 'Stejné');
    await everybodyReads('needs', ['Stejné']);
    const moment = pass();
    const updates: Uint8Array[] = [];
    scribe.plan.doc.on('update', (update) => updates.push(update));
    await back(leader, 'needs', moment);
    // What is put back next comes behind it.
    await back(leader, 'needs', 0);
    await everybodyReads('needs', []);
    expect(updates).toHaveLength(1);
  });

  test('is one that its person may write in: the child’s section comes back by the scribe alone', async () => {
    const child = await meeting.attend(matyas);
    const organiser = await meeting.attend(simona);
    await leader.live.done('conference:open', {});
    await leader.live.done('stage:go', {
      fromStageId: stages.arrival,
      toStageId: stages.childVoice,
    });
    child.plan.typeLine('child', 'Chci psa.');
    await everybodyReads('child', ['Chci psa.']);
    const moment = pass();
    child.plan.deleteFrom('child', 0, 0, 'Chci '.length);
    await everybodyReads('child', ['psa.']);
    const payload = { section: 'child', moment } as const;
    for (const { live } of [leader, organiser, child]) {
      expect(await live.send('plan:restore', payload)).toMatchObject({
        ok: false,
        error: { code: 'FORBIDDEN', reason: 'not-allowed' },
      });
    }
    await back(scribe, 'child', moment);
    await everybodyReads('child', ['Chci psa.']);
    // Those who brought it back write on, as does everybody else.
    child.plan.typeInto('child', 0, 'Chci psa'.length, ' a klid');
    await everybodyReads('child', ['Chci psa a klid.']);
  });

  test('stays after a restart, and the plan is written on', async () => {
    scribe.plan.typeLine('needs', 'Jedna');
    await everybodyReads('needs', ['Jedna']);
    const moment = pass();
    scribe.plan.typeLine('needs', 'Dvě');
    await everybodyReads('needs', ['Jedna', 'Dvě']);
    now += minute;
    await back(leader, 'needs', moment);
    await everybodyReads('needs', ['Jedna']);
    await meeting.server.restart();
    scribe.plan.typeInto('needs', 0, 5, '!');
    await everybodyReads('needs', ['Jedna!']);
    expect(meeting.server.logLines).toEqual([]);
  });
});
