import { assert, unreachable } from '../../assert.ts';
import { evolveAgenda, planAtOpening } from '../agenda/evolve-agenda.ts';
import { timeOf } from '../agenda/stage-clock.ts';
import { withVoice } from '../agreement/voice.ts';
import { withAnswer } from '../circles/release.ts';
import { facilitationAfter } from '../facilitation/after-event.ts';
import { changeHeldBack, toldAll, withCall, withStandings } from '../family-time/family-state.ts';
import { holdBack } from '../family-time/held-back.ts';
import { withIdeas } from '../ideas/idea-changes.ts';
import { withResolution } from '../parking/parked.ts';
import { withScales } from '../scales/scale-changes.ts';
import { withTask } from '../tasks/task-order.ts';
import type {
  ClosedConference,
  Conference,
  ConferenceCore,
  LiveConference,
  PausedConference,
} from './conference.ts';
import { withContact } from './contacts.ts';
import { keepsTheDoor } from './door.ts';
import type { EventOf, RecordedEvent } from './events.ts';
import { isPresent, type Participant } from './participant.ts';
import { withShare } from './statements.ts';

type Recorded<Type extends RecordedEvent['type']> = EventOf<Type> & RecordedEvent;
type Underway = LiveConference | PausedConference;

/** A conference as it was created: the first event of every stream. */
export const create = (core: ConferenceCore): Conference => ({ ...core, status: 'preparing' });

/** The state after an event. Total, never refuses; the same on the server and in every client (ST1). */
export function evolve(conference: Conference, event: RecordedEvent): Conference {
  switch (event.type) {
    case 'conference:created':
      return create(event.conference);
    case 'conference:opened':
    case 'stage:entered':
      return enterStage(conference, event);
    case 'conference:paused':
      return pause(underway(conference), event);
    case 'conference:resumed':
      return live(underway(conference), event.at);
    case 'conference:closed':
      return close(underway(conference), event);
    case 'conference:reopened':
      return reopen(conference, event);
    case 'stage:extended':
      return extend(conference, event);
    case 'agenda:used':
    case 'agenda:interpreted':
    case 'stage:added':
    case 'stage:moved':
    case 'stage:planned':
    case 'stage:skipped':
    case 'conference:wrapped-up':
    case 'conference:wrap-up-undone':
      return { ...conference, ...evolveAgenda(conference, event) };
    case 'pen:given':
      return { ...conference, pens: event.pens };
    case 'focus:moved':
      return { ...underway(conference), focus: event.focus };
    case 'task:proposed':
    case 'task:revised':
    case 'task:contested':
    case 'task:accepted':
    case 'task:declined':
    case 'task:reported':
    case 'task:withdrawn':
      return { ...conference, tasks: withTask(conference.tasks, event.task) };
    case 'task:hidden':
      return { ...conference, tasks: conference.tasks.filter((t) => t.id !== event.taskId) };
    case 'participant:arrived':
    case 'participant:stepped-out':
      return {
        ...conference,
        participants: moved(conference.participants, event),
        familyTime: holdBack(conference, event.participantId),
      };
    case 'participant:promised':
      return {
        ...conference,
        participants: promised(conference.participants, event),
        familyTime: holdBack(conference, event.participantId),
      };
    case 'participant:dismissed':
    case 'participant:admitted':
      return {
        ...conference,
        participants: atTheDoor(conference.participants, event),
        familyTime: atTheDoorForOthers(conference.familyTime, event),
      };
    case 'participant:seated':
      return { ...conference, participants: [...conference.participants, event.participant] };
    case 'admission:changed':
      return { ...conference, admission: event.admission };
    case 'conference:cleared':
      return cleared(conference);
    case 'protected:listed':
      return { ...conference, protectedStrings: event.strings };
    case 'circle:changed':
      return { ...conference, protectedCircle: event.people, hasProtectedPart: event.isShared };
    case 'child:released':
      return { ...conference, releases: [...conference.releases, event.release] };
    case 'child:took-back':
      return {
        ...conference,
        releases: conference.releases.filter((r) => r.id !== event.releaseId),
      };
    case 'wish:answered':
      return { ...conference, releases: withAnswer(conference.releases, event) };
    case 'scope:changed':
      return { ...conference, participants: scoped(conference.participants, event) };
    case 'scope:received':
      return {
        ...conference,
        participants: scoped(conference.participants, event),
        tasks: event.tasks,
        releases: event.releases,
        ideas: event.ideas,
        scales: event.scales,
        parking: event.parking,
        voices: event.voices,
      };
    case 'stage:audience-changed':
      return { ...conference, agenda: withAudience(conference.agenda, event) };
    case 'family:returned':
      return {
        ...conference,
        participants: withStandings(conference.participants, event.people),
        familyTime: toldAll(conference.familyTime),
      };
    case 'coordinator:called':
      return { ...conference, familyTime: withCall(conference.familyTime, event.at) };
    case 'contact:changed':
      return { ...conference, contacts: withContact(conference.contacts, event.contact) };
    case 'statement:recorded':
      return { ...conference, statements: [...conference.statements, event.statement] };
    case 'statement:shared':
      return { ...conference, shares: withShare(conference.shares, event.share) };
    case 'facilitation:deputy-named':
    case 'facilitation:passed':
    case 'facilitation:asked':
    case 'facilitation:vacated':
    case 'facilitation:returned':
      return { ...conference, facilitation: facilitationAfter(conference, event) };
    case 'ideas:opened':
    case 'idea:written':
    case 'idea:removed':
    case 'ideas:shown':
    case 'idea:dotted':
    case 'idea:used':
    case 'ideas:seen':
      return { ...conference, ideas: withIdeas(conference.ideas, event) };
    case 'scale:asked':
    case 'scale:answered':
    case 'scale:opened':
    case 'scale:revealed':
    case 'scale:named':
    case 'scale:seen':
      return { ...conference, scales: withScales(conference.scales, event) };
    case 'parking:added':
      return { ...conference, parking: [...conference.parking, event.parked] };
    case 'parking:resolved':
    case 'parking:reopened': {
      const resolution = event.type === 'parking:resolved' ? event.resolution : null;
      return {
        ...conference,
        parking: withResolution(conference.parking, event.parkingId, resolution),
      };
    }
    case 'agreement:given':
      return { ...conference, voices: withVoice(conference.voices, event.voice) };
    case 'plan:restored':
    case 'event:withheld':
      return conference;
    default:
      return unreachable(event);
  }
}

function underway(conference: Conference): Underway {
  assert(
    conference.status === 'live' || conference.status === 'paused',
    `an event of a running conference met one that is ${conference.status}`,
  );
  return conference;
}

/** Books the running stretch of the stage clock, if there is one. */
function settled<State extends Conference>(conference: State, at: number): State['times'] {
  if (conference.status !== 'live') return conference.times;
  const time = timeOf(conference, conference.stageId);
  const spentMs = time.spentMs + Math.max(0, at - conference.runningSince);
  return { ...conference.times, [conference.stageId]: { ...time, spentMs } };
}

function enterStage(
  conference: Conference,
  event: Recorded<'conference:opened'> | Recorded<'stage:entered'>,
): LiveConference {
  const { stageId, pens, focus, at } = event;
  const times = settled(conference, at);
  return {
    ...core(conference),
    status: 'live',
    openedAt: conference.status === 'preparing' ? at : conference.openedAt,
    stageId,
    focus,
    pens,
    familyTime: withCall(conference.familyTime, null),
    agendaPlan: planAtOpening(conference),
    times: { ...times, [stageId]: times[stageId] ?? { spentMs: 0, addedMinutes: 0 } },
    runningSince: at,
  };
}

/** Only what every state has: nothing of a state that was left stays behind. */
function core(conference: Conference): ConferenceCore {
  const { id, reference, title, startsAt, timeZone, language, admission } = conference;
  const { agenda, participants, tasks, pens, times, protectedStrings } = conference;
  const { protectedCircle, hasProtectedPart, releases } = conference;
  const circles = { protectedCircle, hasProtectedPart, releases };
  const { familyTime, contacts, statements, shares } = conference;
  const { agendaPlan, previous } = conference;
  const { ideas, scales, parking } = conference;
  const { voices } = conference;
  const what = { id, reference, title, startsAt, timeZone, language, admission };
  return {
    ...what,
    ...circles,
    familyTime,
    facilitation: conference.facilitation,
    agenda,
    participants,
    tasks,
    pens,
    times,
    protectedStrings,
    contacts,
    statements,
    shares,
    agendaPlan,
    previous,
    ...{ ideas, scales, parking },
    voices,
  };
}

const underwayCore = (conference: Exclude<Conference, { status: 'preparing' }>) => ({
  ...core(conference),
  openedAt: conference.openedAt,
  stageId: conference.stageId,
  focus: conference.focus,
});

const pause = (state: Underway, event: Recorded<'conference:paused'>): PausedConference => ({
  ...underwayCore(state),
  times: settled(state, event.at),
  status: 'paused',
  pausedAt: event.at,
  resumesAt: event.resumesAt,
});

const live = (state: Underway, at: number): LiveConference => ({
  ...underwayCore(state),
  times: settled(state, at),
  status: 'live',
  runningSince: at,
});

const close = (state: Underway, event: Recorded<'conference:closed'>): ClosedConference => ({
  ...underwayCore(state),
  times: settled(state, event.at),
  familyTime: withCall(state.familyTime, null),
  status: 'closed',
  closedAt: event.at,
});

function reopen(conference: Conference, event: Recorded<'conference:reopened'>): PausedConference {
  assert(conference.status === 'closed', 'only a closed conference is opened again');
  return { ...underwayCore(conference), status: 'paused', pausedAt: event.at, resumesAt: null };
}

function extend(conference: Conference, event: Recorded<'stage:extended'>): Conference {
  const time = timeOf(conference, event.stageId);
  const addedMinutes = time.addedMinutes + event.minutes;
  return {
    ...conference,
    times: { ...conference.times, [event.stageId]: { ...time, addedMinutes } },
  };
}

function moved(
  people: readonly Participant[],
  event: Recorded<'participant:arrived'> | Recorded<'participant:stepped-out'>,
): readonly Participant[] {
  return people.map((person) => {
    if (person.id !== event.participantId) return person;
    if (event.type === 'participant:stepped-out') return { ...person, place: 'away' };
    const { place, callName, arrivalOrder } = event;
    return { ...person, place, callName, arrivalOrder };
  });
}

/** Let in again, a person has not come yet; where they are is said when they do. */
function atTheDoor(
  people: readonly Participant[],
  { type, participantId }: Recorded<'participant:dismissed'> | Recorded<'participant:admitted'>,
): readonly Participant[] {
  return people.map((person) => {
    if (person.id !== participantId) return person;
    return type === 'participant:dismissed'
      ? { ...person, attendance: 'dismissed', place: 'away' }
      : { ...person, attendance: 'invited' };
  });
}

const cleared = (conference: Conference): Conference => ({
  ...conference,
  admission: 'by-hand',
  participants: conference.participants.map((person) =>
    isPresent(person) && !keepsTheDoor(person) ? { ...person, place: 'away' } : person,
  ),
  familyTime: changeHeldBack(conference.familyTime, (person) =>
    isPresent(person) ? { ...person, place: 'away' } : person,
  ),
});

/** Everybody hears that somebody was put out, also of the family (AD3). */
const atTheDoorForOthers = (
  familyTime: Conference['familyTime'],
  { type, participantId }: Recorded<'participant:dismissed'> | Recorded<'participant:admitted'>,
): Conference['familyTime'] =>
  changeHeldBack(familyTime, (person) =>
    type === 'participant:dismissed' && person.id === participantId
      ? { ...person, place: 'away' }
      : person,
  );

const scoped = (
  people: readonly Participant[],
  { participantId, scope }: Recorded<'scope:changed'> | Recorded<'scope:received'>,
): readonly Participant[] =>
  people.map((person) => (person.id === participantId ? { ...person, scope } : person));

const withAudience = (
  agenda: Conference['agenda'],
  { stageId, audience }: Recorded<'stage:audience-changed'>,
): Conference['agenda'] =>
  agenda.map((stage) => (stage.id === stageId ? { ...stage, audience } : stage));

const promised = (
  people: readonly Participant[],
  { participantId, confidentiality }: Recorded<'participant:promised'>,
): readonly Participant[] =>
  people.map((person) => (person.id === participantId ? { ...person, confidentiality } : person));
