import { type Conference, findParticipant } from '../conference/conference.ts';
import { isPresent, type Participant } from '../conference/participant.ts';
import { can } from '../permissions.ts';
import { holderOf, mayHold } from './leads.ts';

/** For so long the offer is the deputy's alone; then the organiser's too. */
export const deputyFirstMs = 30_000;

/** A deputy who is not there keeps nobody waiting. */
function isDeputyFirst(conference: Conference, vacantSince: number, now: number): boolean {
  const { deputy } = conference.facilitation;
  if (deputy === null || deputy === holderOf(conference)) return false;
  const person = findParticipant(conference, deputy);
  return person !== undefined && isPresent(person) && now - vacantSince < deputyFirstMs;
}

/** Whether leading is offered to this person now, with one press (LE6). `now`: ms since the epoch, server clock. */
export function isOfferedTo(conference: Conference, person: Participant, now: number): boolean {
  const { vacantSince, deputy } = conference.facilitation;
  if (vacantSince === null || person.id === holderOf(conference) || !mayHold(person)) return false;
  if (person.id === deputy) return true;
  return can(person.role, 'facilitation:arrange') && !isDeputyFirst(conference, vacantSince, now);
}

/** Whether this person may ask for it while it is offered to others (LE7). */
export const mayAsk = (conference: Conference, person: Participant): boolean =>
  conference.facilitation.vacantSince !== null &&
  person.id !== holderOf(conference) &&
  person.id !== conference.facilitation.deputy &&
  !can(person.role, 'facilitation:arrange') &&
  mayHold(person);

/** Whether this person says who leads while nobody does (LE7). */
export const mayConfirm = (conference: Conference, { id, role }: Participant): boolean =>
  can(role, 'facilitation:arrange') || id === conference.facilitation.deputy;
