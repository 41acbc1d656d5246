import type { RecordedEvent } from '../conference/events.ts';
import { can } from '../permissions.ts';
import type { Role } from '../roles.ts';
import type { Localised } from '../text.ts';
import type { Agenda, Stage } from './agenda.ts';

/** Words for whoever leads: what a stage is for, what to ask in it and when it is done (domain.md 3.2). */
type Guidance = Pick<Stage, 'purpose' | 'doneWhen' | 'prompts'>;

const noWords: Localised = { cs: '', en: '' };
const noGuidance: Guidance = { purpose: noWords, doneWhen: noWords, prompts: [] };

/** Those who may ever lead: read before the lead is theirs, it cannot come too late when they take it over (GU1). */
export const readsGuidance = (role: Role): boolean => can(role, 'facilitation:hold');

const stageFor = (stage: Stage, role: Role): Stage =>
  readsGuidance(role) ? stage : { ...stage, ...noGuidance };

/** The agenda as a role may have it: everybody else's stages are without guidance (GU1). */
export const agendaFor = (agenda: Agenda, role: Role): Agenda =>
  agenda.map((stage) => stageFor(stage, role));

/** The same for an event that brings stages; every other one as it is. */
export function withoutGuidance(event: RecordedEvent, role: Role): RecordedEvent {
  if (event.type === 'agenda:used') return { ...event, agenda: agendaFor(event.agenda, role) };
  return event.type === 'stage:added' ? { ...event, stage: stageFor(event.stage, role) } : event;
}
