import { jitka, klara, tomas, vera } from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { eventually } from '../../support/eventually.ts';
import { join } from '../../support/join.ts';
import { type Meeting, startMeeting } from '../../support/meeting.ts';
import { readSection, readTimeLine } from './history-client.ts';

const minute = 60_000;
const begin = 1_790_000_040_000;
let now: number;
let meeting: Meeting;

beforeEach(async () => {
  now = begin;
  meeting = await startMeeting(() => now);
});
afterEach(() => meeting.end());

const written = { change: 'kept', removedBy: null, bold: false, onBehalfOf: null } as const;

test('[HI1] every passage names who wrote it and in which minute, also after a restart', async () => {
  const [scribe, facilitator] = [await meeting.attend(klara), await meeting.attend(tomas)];
  scribe.plan.typeLine('needs', 'Ráno vaří babička.');
  await scribe.plan.saved();
  await eventually(() => expect(facilitator.plan.lines('needs')).toHaveLength(1));
  now += minute + 1;
  facilitator.plan.typeInto('needs', 0, 'Ráno '.length, 'v 6:30 👩‍🍳 ');
  await facilitator.plan.saved();
  await eventually(() => expect(scribe.plan.lines('needs')[0]).toContain('👩‍🍳 '));
  now += minute;
  scribe.plan.typeInto('needs', 0, 'Ráno v'.length, 'e škole');
  await scribe.plan.saved();

  const passages = [
    { ...written, text: 'Ráno ', by: klara, at: begin },
    { ...written, text: 'v', by: tomas, at: begin + minute },
    { ...written, text: 'e škole', by: klara, at: begin + 2 * minute },
    { ...written, text: ' 6:30 👩‍🍳 ', by: tomas, at: begin + minute },
    { ...written, text: 'vaří babička.', by: klara, at: begin },
  ];
  const expected = {
    section: 'needs',
    at: now,
    since: null,
    lines: [{ kind: 'paragraph', depth: 0, change: 'kept', passages }],
  };
  expect(await readSection(scribe.person, { section: 'needs' })).toEqual(expected);
  await meeting.server.restart();
  expect(await readSection(scribe.person, { section: 'needs' })).toEqual(expected);
});

test('[HI1] words on behalf of somebody name both who said and who typed them', async () => {
  const scribe = await meeting.attend(klara);
  scribe.plan.typeLine('goals', 'Řekla: ');
  const paragraph = scribe.plan.doc.getXmlFragment('goals').get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error('nothing was typed');
  text.insert(text.length, 'uvařím', { onBehalf: { participantId: vera } });
  text.insert(text.length, '!', { onBehalf: null, bold: {} });
  await scribe.plan.saved();
  const { lines } = await readSection(scribe.person, { section: 'goals' });
  const by = { ...written, by: klara, at: begin };
  expect(lines[0]?.passages).toEqual([
    { ...by, text: 'Řekla: ' },
    { ...by, text: 'uvařím', onBehalfOf: vera },
    { ...by, text: '!', bold: true },
  ]);
});

test('[HI1, GA3] nobody can write as somebody else', async () => {
  const [scribe, parent] = [await meeting.attend(klara), await meeting.attend(jitka)];
  const leader = await meeting.attend(tomas);
  scribe.plan.typeLine('notes', 'Píše Klára.');
  await scribe.plan.saved();
  await eventually(() => expect(leader.plan.lines('notes')).toHaveLength(1));
  // Takes the scribe's Yjs client for their own.
  const own = leader.plan.doc.clientID;
  leader.plan.doc.clientID = scribe.plan.doc.clientID;
  leader.plan.typeInto('notes', 0, 0, 'X');
  leader.plan.doc.clientID = own;
  await eventually(() => expect(leader.plan.finalCode()).toBe(4422));
  const { lines } = await readSection(parent.person, { section: 'notes' });
  expect(lines[0]?.passages).toEqual([{ ...written, text: 'Píše Klára.', by: klara, at: begin }]);
});

test('[HI1] a plan that nobody has opened yet has no lines', async () => {
  const person = await join(meeting.server.origin, meeting.server.secretOf(klara));
  expect(await readSection(person, { section: 'exit' })).toMatchObject({ at: begin, lines: [] });
  expect(await readTimeLine(person)).toMatchObject({ from: begin, to: begin, writing: [] });
});
