import type { ConferenceId, ParticipantId, StageId } from '../../ids.ts';
import type { Agenda } from '../agenda/agenda.ts';
import type { AgendaPlan } from '../agenda/agenda-plan.ts';
import type { ReadBackPart } from '../agreement/read-back.ts';
import type { Voice } from '../agreement/voice.ts';
import type { Release } from '../circles/release.ts';
import type { Facilitation } from '../facilitation/facilitation.ts';
import type { FamilyTime } from '../family-time/family-state.ts';
import type { Ideas } from '../ideas/idea.ts';
import type { Parked } from '../parking/parked.ts';
import type { Pen, SectionName } from '../plan/sections.ts';
import type { ProtectedString } from '../protected/protected-string.ts';
import type { Scale } from '../scales/scale.ts';
import type { Task } from '../tasks/task.ts';
import type { Language } from '../text.ts';
import type { Contact } from './contact.ts';
import type { Participant } from './participant.ts';
import type { Previous } from './previous.ts';
import type { Share, Statement } from './statement.ts';

/** What the shared screen shows. The facilitator sets it; entering a stage resets it. */
export type Focus =
  | { readonly kind: 'section'; readonly section: SectionName }
  | { readonly kind: 'tasks' }
  | { readonly kind: 'ideas' }
  /** The question asked last. */
  | { readonly kind: 'scale' }
  /** The plan as it is read aloud at the end, one part after the other. */
  | { readonly kind: 'read-back'; readonly part: ReadBackPart }
  /** Only the stage's title and question. */
  | { readonly kind: 'stage' };

/** Time of one stage: what it has used up before now, and what was added to its plan. */
export interface StageTime {
  /** ms used in finished stretches; the running stretch is computed (`stage-clock.ts`). */
  readonly spentMs: number;
  readonly addedMinutes: number;
}

export const admissions = ['by-link', 'by-hand'] as const;
export type Admission = (typeof admissions)[number];

/** What every state of a conference holds. */
export interface ConferenceCore {
  readonly id: ConferenceId;
  /** The office's own number, e.g. "PK-2026-014". */
  readonly reference: string;
  /** Neutral title for lists and tabs; never a family's name. */
  readonly title: string;
  /** Planned begin: ms since the epoch. */
  readonly startsAt: number;
  /** IANA zone in which days and hours of this conference are meant. */
  readonly timeZone: string;
  readonly language: Language;
  readonly agenda: Agenda;
  readonly agendaPlan: AgendaPlan;
  /** Null where there was none before it. */
  readonly previous: Previous | null;
  /** Whether a link opens the door at once, for the first browser that uses it, or somebody has to. */
  readonly admission: Admission;
  /** What must not be written where everybody reads. Empty for whoever does not keep the list. */
  readonly protectedStrings: readonly ProtectedString[];
  /** Who reads the protected part besides who names them. Empty for whoever is not in the circle. */
  readonly protectedCircle: readonly ParticipantId[];
  /** Whether there is such a circle: everybody may know that something is not theirs to read. */
  readonly hasProtectedPart: boolean;
  /** Sentences that children have shown, in their order; those taken back are gone. */
  readonly releases: readonly Release[];
  readonly familyTime: FamilyTime;
  readonly facilitation: Facilitation;
  /** In the order of the guest list; ids unique. */
  readonly participants: readonly Participant[];
  readonly tasks: readonly Task[];
  /** At most one of a person. For others than the organiser only their own. */
  readonly contacts: readonly Contact[];
  /** Of people heard apart, in the order of recording. Empty for who must not read them. */
  readonly statements: readonly Statement[];
  /** At most one of a person. For the organiser alone. */
  readonly shares: readonly Share[];
  readonly ideas: Ideas;
  /** In the order in which they were asked. */
  readonly scales: readonly Scale[];
  /** In the order in which it was put aside. */
  readonly parking: readonly Parked[];
  /** What people say to the plan, at most one of each, in the order of the first word. */
  readonly voices: readonly Voice[];
  readonly pens: Readonly<Record<SectionName, Pen>>;
  /** Missing for a stage that was never entered. */
  readonly times: Readonly<Record<StageId, StageTime>>;
}

/** In front of everybody: exactly one stage is current. */
interface Underway extends ConferenceCore {
  readonly openedAt: number;
  readonly stageId: StageId;
  readonly focus: Focus;
}

export interface PreparingConference extends ConferenceCore {
  readonly status: 'preparing';
}

export interface LiveConference extends Underway {
  readonly status: 'live';
  /** Begin of the running stretch of the stage clock: ms since the epoch, server clock. */
  readonly runningSince: number;
}

/** The clock stands and the shared screen is blank; the plan stays writable. */
export interface PausedConference extends Underway {
  readonly status: 'paused';
  readonly pausedAt: number;
  /** Announced return, or null if open. */
  readonly resumesAt: number | null;
}

export interface ClosedConference extends Underway {
  readonly status: 'closed';
  readonly closedAt: number;
}

export type Conference = PreparingConference | LiveConference | PausedConference | ClosedConference;

export type ConferenceStatus = Conference['status'];
export const conferenceStatuses = ['preparing', 'live', 'paused', 'closed'] as const;

/** A closed conference may be opened again for this long; then it is frozen (design.md 4). */
export const reopenWindowMs = 24 * 60 * 60 * 1000;

export const findParticipant = (
  conference: ConferenceCore,
  id: ParticipantId,
): Participant | undefined => conference.participants.find((person) => person.id === id);
