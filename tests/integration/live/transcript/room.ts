import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { Task } from '@opora/shared/domain/tasks/task.ts';
import { type ParticipantId, stageId } from '@opora/shared/ids.ts';
import { tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { expect, vi } from 'vitest';
import type { Joined } from '../../../support/join.ts';
import { type Attendee, type Meeting, stageOf, startMeeting } from '../../../support/meeting.ts';
import { openDocument, type PlanClient } from '../../../support/plan-client.ts';
import { agreed } from './case.ts';

/** Under load; what is waited for comes much sooner. */
const patienceMs = 10_000;
export const until = <Value>(check: () => Value | Promise<Value>) => vi.waitFor(check, patienceMs);

/** Everybody who has a device open in the meeting, and what they do together. */
export interface Room {
  readonly meeting: Meeting;
  /** Fails where that person has no device open. */
  of(id: ParticipantId): Attendee;
  everyone(): readonly Attendee[];
  arrive(id: ParticipantId, place?: 'room' | 'remote'): Promise<Attendee>;
  /** With a session that was given by another way than a link. */
  enter(person: Joined): Promise<Attendee>;
  /** Closes what that person has open. Their session stays. */
  putAside(id: ParticipantId): void;
  /** With the session that they were given before. */
  comeBack(id: ParticipantId): Promise<Attendee>;
  open(id: ParticipantId, document: DocumentName): Promise<PlanClient>;
  end(): Promise<void>;
}

export async function openRoom(): Promise<Room> {
  const meeting = await startMeeting();
  const here = new Map<ParticipantId, Attendee>();
  const sessions = new Map<ParticipantId, Joined>();
  const documents: PlanClient[] = [];
  const seated = (attendee: Attendee): Attendee => {
    here.set(attendee.person.participantId, attendee);
    sessions.set(attendee.person.participantId, attendee.person);
    return attendee;
  };
  function of(id: ParticipantId): Attendee {
    const attendee = here.get(id);
    if (attendee === undefined) throw new Error(`${id} is not here`);
    return attendee;
  }
  return {
    meeting,
    of,
    everyone: () => [...here.values()],
    arrive: async (id, place) => seated(await meeting.attend(id, place)),
    enter: async (person) => seated(await meeting.enter(person)),
    putAside(id) {
      const { live, plan } = of(id);
      live.close();
      plan.close();
      here.delete(id);
    },
    async comeBack(id) {
      const person = sessions.get(id);
      if (person === undefined) throw new Error(`${id} never came`);
      return seated(await meeting.enter(person));
    },
    async open(id, document) {
      const client = await openDocument(of(id).person, document);
      documents.push(client);
      return client;
    },
    async end() {
      for (const client of documents) client.close();
      await meeting.end();
    },
  };
}

const currentStage = (room: Room) => stageOf(room.of(tomas).live);

export const advance = (room: Room) =>
  room.of(tomas).live.done('stage:advance', { fromStageId: currentStage(room) });

export const goTo = (room: Room, kind: string) =>
  room
    .of(tomas)
    .live.done('stage:go', { fromStageId: currentStage(room), toStageId: stageId(kind) });

/** The pen of all sections of the stage, to everybody. */
export const givePen = (room: Room) =>
  room
    .of(tomas)
    .live.done('pen:give', { fromStageId: currentStage(room), section: null, to: 'everyone' });

export const allAt = (room: Room, kind: string) =>
  until(() => {
    for (const { live } of room.everyone()) expect(stageOf(live)).toBe(stageId(kind));
  });

/** The words of each line, without the marks on them. */
export const wordsIn = (plan: PlanClient, section: SectionName): readonly string[] =>
  plan.lines(section).map((each) => each.replaceAll(/<[^>]+>/g, ''));

/** Everybody, the shared screen included, reads the same lines. */
export const allRead = (
  room: Room,
  section: SectionName,
  lines: readonly string[],
  readers: readonly Attendee[] = room.everyone(),
) =>
  until(() => {
    for (const { plan } of readers) expect(wordsIn(plan, section)).toEqual(lines);
  });

/** For lines that were written at once, so that nobody knows their order beforehand. It is the same for all. */
export async function allReadInOneOrder(
  room: Room,
  section: SectionName,
  lines: readonly string[],
): Promise<void> {
  await until(() => {
    const [first, ...others] = room.everyone().map(({ plan }) => wordsIn(plan, section));
    expect(first?.toSorted()).toEqual(lines.toSorted());
    for (const other of others) expect(other).toEqual(first);
  });
}

/** Everybody has heard of all that happened. */
export async function allHeard(room: Room): Promise<void> {
  const last = Math.max(...room.everyone().map(({ live }) => live.revision()));
  await until(() => {
    for (const { live } of room.everyone()) expect(live.revision()).toBe(last);
  });
}

/** All that this person was ever told besides documents and the floor. */
export const toldTo = ({ live }: Attendee): string =>
  JSON.stringify([live.snapshots, live.events, live.state()]);

/** T1 to T8 in the copy of somebody; undefined where they may not see it. */
export const taskOf = ({ live }: Attendee, number: number): Task | undefined =>
  live.state().tasks.find(({ id }) => id === agreed(number).id);

export const personIn = ({ live }: Attendee, id: ParticipantId): Participant | undefined =>
  live.state().participants.find((each) => each.id === id);

/** All that was written is on the disk. The shared screen writes nothing. */
export const allSaved = (room: Room) =>
  Promise.all(
    room
      .everyone()
      .filter(({ person }) => person.role !== 'screen')
      .map(({ plan }) => plan.saved()),
  );
