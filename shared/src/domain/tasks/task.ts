import type { ParticipantId, TaskId } from '../../ids.ts';

/** A calendar day, `YYYY-MM-DD`, in the conference's own time zone. */
export type CalendarDay = string;

/** ISO weekday: 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** By when: a last day, a first day of something that goes on, or given weekdays from a day. */
export type TaskDue =
  | { readonly kind: 'by'; readonly day: CalendarDay }
  | { readonly kind: 'from'; readonly day: CalendarDay }
  /** `weekdays` ascending, without repeats, never empty. */
  | { readonly kind: 'weekly'; readonly weekdays: readonly Weekday[]; readonly from: CalendarDay };

/** What people agree on (domain.md 4.3). Empty text means "not said yet". */
export interface TaskTerms {
  /** Starts with a verb, one act. Never empty. */
  readonly what: string;
  /** Exactly one person answers for it; a child only together with an adult in `with`. */
  readonly owner: ParticipantId;
  readonly with: readonly ParticipantId[];
  /** Null until somebody says a date; the tool asks before closing. */
  readonly due: TaskDue | null;
  readonly howWeKnow: string;
  readonly support: string;
  /** A name, also of somebody who is not here: "asistentka pedagoga". */
  readonly backup: string;
  readonly goal: string;
  /** When it ends, for services and control. */
  readonly exit: string;
  readonly visibleTo: 'everyone' | readonly ParticipantId[];
  readonly safety: boolean;
}

export const taskStatuses = [
  'proposed',
  'accepted',
  'accepted-with-help',
  'declined',
  'in-progress',
  'done',
  'partly',
  'not-done',
  'replaced',
  'withdrawn',
] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** What an owner may report about a task they took on. */
export const reportStatuses = ['in-progress', 'done', 'partly', 'not-done'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** The owner's yes or no. `spoken`: said aloud, written down by `recordedBy` (design.md 4). */
export interface TaskAnswer {
  readonly at: number;
  readonly how: 'own' | 'spoken';
  readonly recordedBy: ParticipantId;
  /** What help is needed, or why not; the person's own words, may be empty. */
  readonly words: string;
}

/**
 * A change somebody made without having seen the latest one in the same field. Both stand side by side
 * until the facilitator, scribe or organiser chooses (domain.md R14, 9.1.5 row 30).
 */
export interface TaskRival {
  readonly by: ParticipantId;
  readonly at: number;
  readonly changes: Partial<TaskTerms>;
}

export interface TaskChange {
  readonly version: number;
  readonly by: ParticipantId;
}

/**
 * One change of the terms. It names them, with the owner and the date that stood before; of texts no earlier wording is
 * kept, so that what was taken out of a task is in nobody's copy any more (domain.md R28).
 */
export interface TaskStep {
  /** ms since the epoch */
  readonly at: number;
  readonly by: ParticipantId;
  /** In the order of the form; never empty. */
  readonly fields: readonly (keyof TaskTerms)[];
  readonly was: Partial<Pick<TaskTerms, 'owner' | 'due'>>;
  /** The owner had answered, and the answer was to the terms before (TA6). */
  readonly asksAgain: boolean;
}

export interface Task {
  readonly id: TaskId;
  readonly terms: TaskTerms;
  readonly status: TaskStatus;
  readonly proposedBy: ParticipantId;
  readonly proposedAt: number;
  readonly answer: TaskAnswer | null;
  readonly report: {
    readonly at: number;
    readonly by: ParticipantId;
    readonly note: string;
  } | null;
  readonly replacedBy: TaskId | null;
  /** Grows by one with each change of the terms; a revision says which one it saw. */
  readonly version: number;
  /** In which version, and by whom, each field was last changed; absent means as proposed. */
  readonly changed: Readonly<Partial<Record<keyof TaskTerms, TaskChange>>>;
  readonly rivals: readonly TaskRival[];
  /** The latest changes of the terms, oldest first (`task-trail.ts`). */
  readonly trail: readonly TaskStep[];
  /** Who took it back or replaced it. Null while it is in play, and in records older than this field. */
  readonly settled: { readonly at: number; readonly by: ParticipantId } | null;
}

export const isAgreed = (task: Task): boolean =>
  task.status === 'accepted' || task.status === 'accepted-with-help';

/** Still part of the plan: neither declined nor taken back. */
export const isStanding = (task: Task): boolean =>
  task.status !== 'declined' && task.status !== 'withdrawn' && task.status !== 'replaced';
