import { klara, simona, tomas, vera } from '@opora/shared/templates/demo/demo-people.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { eventually } from '../../support/eventually.ts';
import { type Attendee, type Meeting, startMeeting } from '../../support/meeting.ts';
import { readSection, readTimeLine } from './history-client.ts';

const minute = 60_000;
const begin = 1_790_000_040_000;
let now: number;
let meeting: Meeting;
let scribe: Attendee;
let organiser: Attendee;
let leader: Attendee;

beforeEach(async () => {
  now = begin;
  meeting = await startMeeting(() => now);
  scribe = await meeting.attend(klara);
  organiser = await meeting.attend(simona);
  leader = await meeting.attend(tomas);
});
afterEach(() => meeting.end());

/** Lets a minute pass and tells the last moment before it. */
function pass(): number {
  const moment = now;
  now += minute;
  return moment;
}

const shown = ({ plan }: Attendee) => plan.doc.getXmlFragment('needs').toString();

/** All have what this person has, and it is stored. */
async function everybodySees(person: Attendee) {
  await person.plan.saved();
  const wording = shown(person);
  await eventually(() => {
    for (const each of [scribe, organiser, leader]) expect(shown(each)).toBe(wording);
  });
}

const read = async (since?: number) => {
  const asked = since === undefined ? {} : { at: now, since };
  return (await readSection(scribe.person, { section: 'needs', ...asked })).lines;
};

async function putBack({ live }: Attendee, moment: number, wording: string) {
  await live.done('plan:restore', { section: 'needs', moment });
  await eventually(() => {
    for (const each of [scribe, organiser, leader]) expect(shown(each)).toBe(wording);
  });
}

async function clear(person: Attendee) {
  const section = person.plan.doc.getXmlFragment('needs');
  section.delete(0, section.length);
  await everybodySees(person);
}

function node(name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const element = new Y.XmlElement(name);
  element.insert(0, children);
  return element;
}

/** A line of two writers in two minutes, with a break, bold letters and words on behalf of somebody, and a list. */
async function writeTogether() {
  const line = new Y.XmlText();
  line.applyDelta([
    { insert: 'Ráno ' },
    { insert: 'spěchám', attributes: { bold: {} } },
    { insert: ', vařím já.', attributes: { onBehalf: { participantId: vera } } },
  ]);
  const list = node('bulletList', [node('listItem', [node('paragraph', [new Y.XmlText('Úkol')])])]);
  const { doc } = scribe.plan;
  doc.transact(() => {
    const paragraph = node('paragraph', [
      line,
      node('hardBreak', []),
      new Y.XmlText('Večer klid.'),
    ]);
    doc.getXmlFragment('needs').insert(0, [paragraph, list]);
  });
  await everybodySees(scribe);
  now += minute;
  organiser.plan.typeInto('needs', 0, 'Ráno '.length, 'vždy ');
  await everybodySees(organiser);
}

const plain = { change: 'kept', removedBy: null, bold: false, onBehalfOf: null } as const;
const byScribe = { ...plain, by: klara, at: begin };
const written = [
  {
    kind: 'paragraph',
    depth: 0,
    change: 'kept',
    passages: [
      { ...byScribe, text: 'Ráno ' },
      { ...plain, text: 'vždy ', by: simona, at: begin + minute },
      { ...byScribe, text: 'spěchám', bold: true },
      { ...byScribe, text: ', vařím já.', onBehalfOf: vera },
      { ...byScribe, text: '\nVečer klid.' },
    ],
  },
  { kind: 'bullet', depth: 1, change: 'kept', passages: [{ ...byScribe, text: 'Úkol' }] },
];

test('[HI1, HI4] what is put back is its first writers’, of their minute, also after a restart', async () => {
  await writeTogether();
  const wording = shown(scribe);
  const moment = pass();
  expect(await read()).toEqual(written);
  await clear(organiser);
  expect(await read()).toEqual([]);
  const cleared = pass();
  await putBack(leader, moment, wording);
  expect(await read()).toEqual(written);

  // It was the leader who put it there, and that stays in the record.
  const added = (await read(cleared)).flatMap(({ passages }) => passages);
  expect(new Set(added.map(({ change, by }) => `${change} ${by}`))).toEqual(
    new Set([`added ${tomas}`]),
  );
  const { writing } = await readTimeLine(leader.person);
  expect(writing.at(-1)).toEqual({ at: now, people: [tomas], sections: ['needs'] });

  await meeting.server.restart();
  expect(await read()).toEqual(written);
});

test('[HI1, HI4] so is what a restored wording brings back, across restarts', async () => {
  await writeTogether();
  const wording = shown(scribe);
  const moment = pass();
  await clear(organiser);
  const cleared = pass();
  await putBack(leader, moment, wording);
  const back = pass();
  await putBack(organiser, cleared, '');
  await meeting.server.restart();
  now += minute;
  await scribe.live.done('plan:restore', { section: 'needs', moment: back });
  await eventually(async () => expect(await read()).toEqual(written));
  await meeting.server.restart();
  expect(await read()).toEqual(written);
});

test('[HI1] who types the same line anew is its writer, also right after it was put back', async () => {
  scribe.plan.typeLine('needs', 'Ano.');
  await everybodySees(scribe);
  const wording = shown(scribe);
  const moment = pass();
  await clear(organiser);
  now += minute;
  await putBack(leader, moment, wording);
  // The first that this browser of the leader's writes.
  leader.plan.typeLine('needs', 'Ano.');
  await everybodySees(leader);
  const at = now;
  const lines = [
    { ...plain, text: 'Ano.', by: klara, at: begin },
    { ...plain, text: 'Ano.', by: tomas, at },
  ];
  expect((await read()).map(({ passages }) => passages)).toEqual(lines.map((each) => [each]));
  await meeting.server.restart();
  expect((await read()).map(({ passages }) => passages)).toEqual(lines.map((each) => [each]));
});

test('[HI1] what the restorer had written before is theirs again', async () => {
  leader.plan.typeLine('needs', 'Cíl od Tomáše.');
  await everybodySees(leader);
  const wording = shown(leader);
  const moment = pass();
  await clear(scribe);
  now += minute;
  await putBack(leader, moment, wording);
  const [line] = await read();
  expect(line?.passages).toEqual([{ ...plain, text: 'Cíl od Tomáše.', by: tomas, at: begin }]);
});
