import { agendaFor, withoutGuidance } from '../agenda/guidance.ts';
import { mayHearVoice, voicesFor } from '../agreement/voice-viewer.ts';
import { circleEventFor, circlesFor, isOfCircles } from '../circles/circle-viewer.ts';
import { isFamily } from '../family-time/family-time.ts';
import { asFamilyTells, familyTimeFor, isForFamilyAlone } from '../family-time/family-viewer.ts';
import { isOfIdeas } from '../ideas/idea-changes.ts';
import { ideaEventFor, ideasFor } from '../ideas/idea-viewer.ts';
import { isOfParking, parkingFor } from '../parking/parking-viewer.ts';
import { can } from '../permissions.ts';
import { isOfScales } from '../scales/scale-changes.ts';
import { scaleEventFor, scalesFor } from '../scales/scale-viewer.ts';
import { scopeEventFor, scopeFor } from '../scope/scope-viewer.ts';
import { readsPlan } from '../scope/taking-part.ts';
import type { Task, TaskTerms } from '../tasks/task.ts';
import { maySeeTask } from '../tasks/task-visibility.ts';
import type { Conference } from './conference.ts';
import { mayKnowContact } from './contacts.ts';
import { keepsTheDoor } from './door.ts';
import type { EventOf, RecordedEvent } from './events.ts';
import type { Participant } from './participant.ts';
import { previousFor } from './previous-viewer.ts';
import { mayReadShares, mayReadStatements } from './statements.ts';

/** What somebody may not see is never sent to them: these two functions stand before every payload. */

const maySeePerson = (person: Participant, viewer: Participant): boolean =>
  person.attendance !== 'separate' || can(viewer.role, 'participant:see-separate');

const mayKnowOfPromise = (participantId: Participant['id'], viewer: Participant): boolean =>
  participantId === viewer.id || can(viewer.role, 'participant:record');

const keepsProtected = ({ role }: Participant): boolean => can(role, 'protected:manage');

/** Who was put out is away, for everybody but those who let people in (AD3). */
const personFor = (person: Participant, viewer: Participant): Participant => ({
  ...person,
  attendance:
    person.attendance === 'dismissed' && !keepsTheDoor(viewer) ? 'invited' : person.attendance,
  confidentiality: mayKnowOfPromise(person.id, viewer) ? person.confidentiality : null,
  scope: scopeFor(person, viewer),
});

/** The conference as one person may see it (VI1, VI2). */
export function conferenceFor(conference: Conference, viewer: Participant): Conference {
  return {
    ...conference,
    agenda: agendaFor(conference.agenda, viewer.role),
    protectedStrings: keepsProtected(viewer) ? conference.protectedStrings : [],
    ...circlesFor(conference, viewer, peopleKnownTo(viewer, conference)),
    familyTime: familyTimeFor(conference, viewer),
    contacts: conference.contacts.filter((each) => mayKnowContact(each.participantId, viewer)),
    statements: mayReadStatements(viewer) ? conference.statements : [],
    shares: mayReadShares(viewer) ? conference.shares : [],
    ideas: ideasFor(conference, viewer),
    scales: scalesFor(conference, viewer),
    parking: parkingFor(conference, viewer),
    voices: voicesFor(conference, viewer, peopleKnownTo(viewer, conference)),
    participants: conference.participants
      .filter((person) => maySeePerson(person, viewer))
      .map((person) => asFamilyTells(conference, person, viewer))
      .map((person) => personFor(person, viewer)),
    tasks: conference.tasks
      .filter((task) => maySeeTask(task, viewer))
      .map((task) => taskFor(task, conference, viewer)),
    previous: previousFor(conference, viewer, (task) => taskFor(task, conference, viewer)),
  };
}

const peopleKnownTo = (viewer: Participant, { participants }: Conference) =>
  new Set(participants.filter((each) => maySeePerson(each, viewer)).map(({ id }) => id));

/**
 * A task never names somebody whom the viewer must not know of, nor does a rival wording of it; nor another task that
 * took its place and is not for the viewer (TK9).
 */
function taskFor(task: Task, conference: Conference, viewer: Participant): Task {
  const known = peopleKnownTo(viewer, conference);
  const knownOf = <Terms extends Partial<TaskTerms>>(terms: Terms): Terms =>
    terms.visibleTo === undefined || terms.visibleTo === 'everyone'
      ? terms
      : { ...terms, visibleTo: terms.visibleTo.filter((id) => known.has(id)) };
  const successor = conference.tasks.find(({ id }) => id === task.replacedBy);
  return {
    ...task,
    replacedBy: successor !== undefined && maySeeTask(successor, viewer) ? successor.id : null,
    terms: knownOf(task.terms),
    rivals: task.rivals.map((rival) => ({ ...rival, changes: knownOf(rival.changes) })),
  };
}

/**
 * One event as one person may see it. `before` is the state it came upon: a task that leaves the
 * viewer's sight is taken away from their copy.
 */
export function eventFor(
  event: RecordedEvent,
  before: Conference,
  viewer: Participant,
): RecordedEvent {
  // The snapshot tells how it began, to each what they may know (GU1).
  if (event.type === 'conference:created') return withheld(event);
  if (event.type === 'participant:dismissed' || event.type === 'participant:admitted') {
    return atTheDoorFor(event, viewer);
  }
  if (isForFamilyAlone(event, before) && !isFamily(viewer)) return withheld(event);
  if (event.type === 'participant:promised') {
    return mayKnowOfPromise(event.participantId, viewer) ? event : withheld(event);
  }
  if (event.type === 'protected:listed') {
    return keepsProtected(viewer) ? event : withheld(event);
  }
  if (event.type === 'scope:changed') {
    const seen = (task: Task) => taskFor(task, before, viewer);
    const known = peopleKnownTo(viewer, before);
    return scopeEventFor(event, before, viewer, seen, known) ?? withheld(event);
  }
  if (event.type === 'coordinator:called') {
    return keepsTheDoor(viewer) ? event : withheld(event);
  }
  if (event.type === 'family:returned') return returnedFor(event, viewer);
  if (isOfCircles(event)) {
    return circleEventFor(event, before, viewer, peopleKnownTo(viewer, before)) ?? withheld(event);
  }
  if (isOfIdeas(event)) return ideaEventFor(event, before, viewer) ?? withheld(event);
  if (isOfScales(event)) return scaleEventFor(event, before, viewer) ?? withheld(event);
  if (isOfParking(event)) return readsPlan(viewer) ? event : withheld(event);
  if (event.type === 'agreement:given') {
    const isHeard = mayHearVoice(event.voice, viewer, peopleKnownTo(viewer, before));
    return isHeard ? event : withheld(event);
  }
  if (!mayHear(event, viewer)) return withheld(event);
  if (!('task' in event)) return withoutGuidance(event, viewer.role);
  if (maySeeTask(event.task, viewer)) {
    return { ...event, task: taskFor(event.task, before, viewer) };
  }
  const old = before.tasks.find((task) => task.id === event.task.id);
  const seen = old !== undefined && maySeeTask(old, viewer);
  return seen
    ? { ...withheld(event), type: 'task:hidden', taskId: event.task.id }
    : withheld(event);
}

const returnedFor = (
  event: RecordedEvent & EventOf<'family:returned'>,
  viewer: Participant,
): RecordedEvent => ({
  ...event,
  people: event.people.map((person) =>
    mayKnowOfPromise(person.id, viewer) ? person : { ...person, confidentiality: null },
  ),
});
/** Of events that are either for somebody as they are, or not at all. */
function mayHear(event: RecordedEvent, viewer: Participant): boolean {
  switch (event.type) {
    case 'protected:listed':
      return keepsProtected(viewer);
    case 'contact:changed':
      return mayKnowContact(event.contact.participantId, viewer);
    case 'statement:recorded':
      return mayReadStatements(viewer);
    case 'statement:shared':
      return mayReadShares(viewer);
    default:
      return true;
  }
}

const withheld = ({ revision, at }: RecordedEvent): RecordedEvent => ({
  type: 'event:withheld',
  revision,
  at,
  by: null,
});

function atTheDoorFor(
  event: RecordedEvent & EventOf<'participant:dismissed' | 'participant:admitted'>,
  viewer: Participant,
): RecordedEvent {
  if (keepsTheDoor(viewer)) return event;
  const { type, participantId } = event;
  return type === 'participant:dismissed'
    ? { ...withheld(event), type: 'participant:stepped-out', participantId }
    : withheld(event);
}
