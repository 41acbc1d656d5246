import type { ParticipantId } from '../../ids.ts';
import { agendaFor } from '../../templates/agenda/template-agendas.ts';
import { findStage } from '../agenda/agenda.ts';
import { noAgendaPlan } from '../agenda/agenda-plan.ts';
import type { Scale } from '../scales/scale.ts';
import type { Scope } from '../scope/scope.ts';
import { isStanding, type Task, type TaskTerms } from '../tasks/task.ts';
import type { ClosedConference, ConferenceCore } from './conference.ts';
import { nothingYet } from './nothing-yet.ts';
import type { Participant } from './participant.ts';
import type { PastScale, Previous } from './previous.ts';

/** What a review begins with; who creates it gives it an id, a number, a title and a time. */
export type ReviewBeginning = Omit<ConferenceCore, 'id' | 'reference' | 'title' | 'startsAt'>;

/** Of each person of that conference, the id of the same person in the review. */
type IdToday = (then: ParticipantId) => ParticipantId;

/**
 * The review of a conference (domain.md 3.4 G, AG8): the same people are invited again, their tasks that stand are
 * there to be looked at. What was shown, said apart or written of it stays with the conference it belongs to.
 */
export const reviewOf = (closed: ClosedConference, idToday: IdToday): ReviewBeginning => ({
  ...nothingYet,
  timeZone: closed.timeZone,
  language: closed.language,
  admission: closed.admission,
  protectedStrings: closed.protectedStrings,
  contacts: closed.contacts.map((contact) => ({
    ...contact,
    participantId: idToday(contact.participantId),
  })),
  statements: [],
  shares: [],
  agenda: agendaFor('review'),
  agendaPlan: { ...noAgendaPlan, template: 'review' },
  participants: closed.participants.map((person) => invitedAgain(person, idToday)),
  previous: previousOf(closed, idToday),
});

/** Whoever was put out is invited as well, who is heard apart for safety stays apart, and who was invited to a part is not let in to more of it than before. */
const invitedAgain = (person: Participant, idToday: IdToday): Participant => ({
  ...person,
  id: idToday(person.id),
  supports: person.supports && idToday(person.supports),
  attendance: person.attendance === 'separate' ? 'separate' : 'invited',
  place: 'expected',
  arrivalOrder: null,
  confidentiality: null,
  scope: person.scope && { ...person.scope, stages: stagesOfReview(person.scope) },
});

const stagesOfReview = ({ stages }: Scope): Scope['stages'] =>
  stages === 'all' ? stages : stages.filter((id) => findStage(agendaFor('review'), id));

const previousOf = (closed: ClosedConference, idToday: IdToday): Previous => ({
  heldAt: closed.openedAt,
  tasks: closed.tasks.filter(isStanding).map((task) => taskToday(task, idToday)),
  scales: closed.scales.map((scale) => scaleToday(scale, idToday)),
});

/** Whoever said "I don't know" is at no place of the scale. */
const scaleToday = ({ question, answers }: Scale, idToday: IdToday): PastScale => ({
  question,
  answers: answers.flatMap(({ by, value }) =>
    value === null ? [] : [{ by: by && idToday(by), value }],
  ),
});

const taskToday = (task: Task, idToday: IdToday): Task => ({
  ...task,
  terms: { ...task.terms, ...peopleToday(task.terms, idToday) },
  proposedBy: idToday(task.proposedBy),
  answer: task.answer && { ...task.answer, recordedBy: idToday(task.answer.recordedBy) },
  report: task.report && { ...task.report, by: idToday(task.report.by) },
  // Which wording came when is over: what stands is what was agreed.
  changed: {},
  rivals: [],
});

const peopleToday = (
  { owner, with: helpers, visibleTo }: TaskTerms,
  idToday: IdToday,
): Pick<TaskTerms, 'owner' | 'with' | 'visibleTo'> => ({
  owner: idToday(owner),
  with: helpers.map(idToday),
  visibleTo: visibleTo === 'everyone' ? visibleTo : visibleTo.map(idToday),
});
