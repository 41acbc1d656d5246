import type { StageId } from '../../ids.ts';
import type { FirstWriter, SectionName } from '../plan/sections.ts';
import type { Localised } from '../text.ts';

/** Kinds of stages: first those of the canonical agenda (domain.md 3.1), then those of the variants (3.4). */
export const stageKinds = [
  'arrival',
  'opening',
  'rules',
  'purpose',
  'child_voice',
  'strengths',
  'worries',
  'needs_network',
  'break',
  'options',
  'plan',
  'check',
  'closing',
  'alternatives',
  'readiness',
  'birth_family',
  'contact',
  'information',
  'private_time',
  'present_plan',
  'acceptance',
  'topics',
  'done',
  'not_done',
  'network',
  // Added by hand.
  'extra',
] as const;
export type StageKind = (typeof stageKinds)[number];

/** A question the facilitator may ask aloud. */
export interface Prompt {
  readonly text: Localised;
  /** Whom it is for; `all` unless the template says otherwise. */
  readonly to: 'all' | 'child' | 'adults' | 'professionals';
}

/** One stage of the agenda as it was planned. Time spent in it is kept by the conference. */
export interface Stage {
  readonly id: StageId;
  readonly kind: StageKind;
  readonly title: Localised;
  readonly purpose: Localised;
  /** What is asked of everybody here, in one plain question or sentence (phone, shared screen). */
  readonly question: Localised;
  /** "Hotovo, když…" for the facilitator. */
  readonly doneWhen: Localised;
  readonly plannedMinutes: number;
  /** Sections whose pen this stage opens; empty where nothing is written. */
  readonly opens: readonly SectionName[];
  readonly first: FirstWriter;
  /** Who takes part. `family` is private family time (domain.md 3.4 E). */
  readonly audience: 'everyone' | 'family';
  /** What the shared screen shows on entering: the first section of `opens`, or the tasks. */
  readonly shows: 'sections' | 'tasks';
  readonly prompts: readonly Prompt[];
  /** Left out by who leads: it has no number, and moving on steps over it (AG4). */
  readonly isSkipped: boolean;
}

/** A stage as a template words it. */
export type StageTemplate = Omit<Stage, 'isSkipped'>;

/** Stages in the order they are walked; at least one, ids unique. */
export type Agenda = readonly Stage[];

export const agendaOf = (stages: readonly StageTemplate[]): Agenda =>
  stages.map((stage) => ({ ...stage, isSkipped: false }));

/** Arrival and breaks are not steps of the work, and what is skipped is not one today: they have no number. */
export const isNumbered = (stage: Stage): boolean =>
  stage.kind !== 'arrival' && stage.kind !== 'break' && !stage.isSkipped;

/** "Krok 3 z 11": position among the numbered stages, or null for those without a number. */
export function stageNumber(agenda: Agenda, id: StageId): number | null {
  const numbered = agenda.filter(isNumbered);
  const index = numbered.findIndex((stage) => stage.id === id);
  return index === -1 ? null : index + 1;
}

export const numberedStageCount = (agenda: Agenda): number => agenda.filter(isNumbered).length;

export const findStage = (agenda: Agenda, id: StageId): Stage | undefined =>
  agenda.find((stage) => stage.id === id);

/** The next stage that takes place after `id`, or before it; undefined past either end. */
export function neighbourStage(agenda: Agenda, id: StageId, offset: 1 | -1): Stage | undefined {
  const index = agenda.findIndex((stage) => stage.id === id);
  if (index === -1) return undefined;
  const takesPlace = (stage: Stage) => !stage.isSkipped;
  return offset === 1
    ? agenda.slice(index + 1).find(takesPlace)
    : agenda.slice(0, index).findLast(takesPlace);
}
