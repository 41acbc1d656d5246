import { createPlanDoc } from '@opora/client/documents/plan-doc.ts';
import type { HeadlessWriter } from '@opora/client/testing/headless-writer.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { type ConferenceId, participantId } from '@opora/shared/ids.ts';
import { documentRoomName } from '@opora/shared/protocol/document-messages.ts';
import type * as Y from 'yjs';
import { createRandom } from '../../integration/documents/gate/random.ts';
import type { DocumentHost, Pens } from './document-host.ts';
import { Participant } from './participant.ts';
import { type EditStep, type Meeting, openSections, type PenStep, type Step } from './steps.ts';

/** Parts that are broken on purpose, to see the difference. */
export interface Defects {
  /** In the place of the product's. */
  readonly createDoc?: () => Y.Doc;
  /** The first update that somebody hears is lost on its way. */
  readonly losesUpdate?: boolean;
}

export interface PlayedMeeting {
  readonly conferenceId: ConferenceId;
  readonly people: readonly Participant[];
  /** How often somebody was refused for want of a pen. */
  readonly refusals: number;
}

const keys = ['tomas', 'klara', 'jitka', 'vera', 'matyas', 'irena'];

/** Holds a meeting to its end, where everybody is there and has heard everything. */
export async function playMeeting(
  host: DocumentHost,
  { people: count, seed, steps }: Meeting,
  { createDoc = createPlanDoc, losesUpdate = false }: Defects = {},
): Promise<PlayedMeeting> {
  const present = keys.slice(0, count);
  const pens: Pens = new Map(present.map((key) => [key, new Set<SectionName>(openSections)]));
  const conferenceId = host.openConference(pens);
  const random = createRandom(seed);
  const people = present.map(
    (key) =>
      new Participant({
        key,
        url: host.url,
        roomName: documentRoomName(conferenceId, 'plan'),
        drawClientId: () => random.below(2 ** 32),
        everybody: present.map((each) => participantId(each)),
        createDoc,
      }),
  );
  const meeting = new RunningMeeting(host, conferenceId, pens, people);
  await meeting.catchUp();
  for (const { line } of people) line.losesUpdate = losesUpdate;
  for (const step of steps) await meeting.take(step);
  await meeting.catchUp();
  return { conferenceId, people, refusals: meeting.refusals };
}

class RunningMeeting {
  readonly #host: DocumentHost;
  readonly #id: ConferenceId;
  readonly #pens: Pens;
  readonly #people: readonly Participant[];
  refusals = 0;

  constructor(host: DocumentHost, id: ConferenceId, pens: Pens, people: readonly Participant[]) {
    this.#host = host;
    this.#id = id;
    this.#pens = pens;
    this.#people = people;
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'catch-up':
        return this.catchUp({ onlyOnline: true });
      case 'give-pen':
      case 'take-pen':
        this.#changePen(step);
        return;
      case 'leave':
        this.#person(step).disconnect();
        return;
      case 'return':
        await this.#person(step).connect();
        return this.#settle();
      case 'send':
        this.#person(step).line.send(step.frames, step.twice);
        return this.#settle();
      case 'repeat':
        this.#person(step).line.repeat(step.nth);
        return this.#settle();
      case 'hear':
        this.#person(step).line.hear(step.frames, step.twice);
        return;
      case 'behalf':
        this.#person(step).writeFor(this.#person({ who: step.whose }).key);
        return;
      case 'write':
      case 'erase':
      case 'bold':
      case 'enter':
      case 'join':
      case 'list':
      case 'undo':
      case 'redo':
        if (this.#mayWrite(step)) edit(this.#person(step).writer(step.section), step);
    }
  }

  /** Everything arrives everywhere, of all people at once. */
  async catchUp({ onlyOnline = false } = {}): Promise<void> {
    do {
      if (!onlyOnline) await Promise.all(this.#people.map((person) => person.connect()));
      for (const { line } of this.#people) line.send();
      await this.#settle();
      for (const { line } of this.#people) line.hear();
    } while (this.#people.some(({ line, isOnline }) => !line.isIdle || !(onlyOnline || isOnline)));
  }

  #person({ who }: { readonly who: number }): Participant {
    const person = this.#people[who % this.#people.length];
    if (person === undefined) throw new Error('nobody is there');
    return person;
  }

  #changePen(step: PenStep): void {
    const person = this.#person(step);
    // Whoever leads may always write.
    if (person === this.#people[0]) return;
    const sections = this.#pens.get(person.key);
    if (step.do === 'give-pen') sections?.add(step.section);
    else sections?.delete(step.section);
    this.#host.recheck(this.#id);
  }

  /** Their editor is closed without a pen; what is under way goes on. */
  #mayWrite(step: EditStep): boolean {
    return this.#pens.get(this.#person(step).key)?.has(step.section) === true;
  }

  async #settle(): Promise<void> {
    await Promise.all(this.#people.map(({ line }) => line.settled()));
    for (const person of this.#people) if (person.recover()) this.refusals += 1;
  }
}

function edit(writer: HeadlessWriter, step: EditStep): void {
  if ('goesOn' in step && !step.goesOn) writer.pause();
  switch (step.do) {
    case 'write':
      writer.write(step.at, step.words);
      break;
    case 'erase':
      writer.erase(step.at, step.letters);
      break;
    case 'bold':
      writer.toggleBold(step.at, step.letters);
      break;
    case 'enter':
      writer.pressEnter(step.at);
      break;
    case 'join':
      writer.joinLines(step.at);
      break;
    case 'list':
      writer.toggleList(step.at);
      break;
    case 'undo':
      writer.undo();
      break;
    case 'redo':
      writer.redo();
      break;
  }
}
