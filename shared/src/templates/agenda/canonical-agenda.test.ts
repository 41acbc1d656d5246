import { describe, expect, it } from 'vitest';
import type { StageKind } from '../../domain/agenda/agenda.ts';
import { numberedStageCount } from '../../domain/agenda/agenda.ts';
import { sectionNames } from '../../domain/plan/sections.ts';
import { canonicalAgenda } from './canonical-agenda.ts';

const kindsInOrder: readonly StageKind[] = [
  ...(['arrival', 'opening', 'rules', 'purpose', 'child_voice', 'strengths'] as const),
  ...(['worries', 'needs_network', 'break', 'options', 'plan', 'check', 'closing'] as const),
];

const minutesOf = (counts: (kind: StageKind) => boolean): number =>
  canonicalAgenda
    .filter((stage) => counts(stage.kind))
    .reduce((sum, stage) => sum + stage.plannedMinutes, 0);

describe('canonicalAgenda', () => {
  it('walks the stages of domain.md 3.1 in their order', () => {
    expect(canonicalAgenda.map((stage) => stage.kind)).toEqual(kindsInOrder);
  });

  it('names each stage by its kind, so that ids are unique', () => {
    expect(canonicalAgenda.map((stage) => stage.id)).toEqual(
      kindsInOrder.map((kind) => `st_${kind}`),
    );
  });

  it('numbers eleven steps, without arrival and the break', () => {
    expect(numberedStageCount(canonicalAgenda)).toBe(11);
  });

  it('takes two hours with the break, and a quarter of an hour before them', () => {
    expect(minutesOf((kind) => kind !== 'arrival')).toBe(120);
    expect(minutesOf((kind) => kind === 'arrival')).toBe(15);
    expect(minutesOf((kind) => kind === 'break')).toBe(5);
  });

  it('gives forty minutes to making the plan', () => {
    const planMaking: readonly StageKind[] = ['options', 'plan', 'check'];
    expect(minutesOf((kind) => planMaking.includes(kind))).toBe(40);
  });

  it('lets the family or the child begin where the guide says so', () => {
    const begins = canonicalAgenda
      .filter((stage) => stage.first !== 'everyone')
      .map((stage) => [stage.kind, stage.first]);
    expect(begins).toEqual([
      ['opening', 'family'],
      ['purpose', 'family'],
      ['child_voice', 'child'],
      ['strengths', 'family'],
      ['worries', 'family'],
      ['needs_network', 'family'],
    ]);
  });

  it('opens every section of the plan somewhere', () => {
    const opened = new Set(canonicalAgenda.flatMap((stage) => stage.opens));
    expect([...opened].sort()).toEqual([...sectionNames].sort());
  });

  it('opens nothing on arrival and in the break', () => {
    const silent = canonicalAgenda.filter((stage) => stage.opens.length === 0);
    expect(silent.map((stage) => stage.kind)).toEqual(['arrival', 'break']);
  });

  it('shows the tasks while the plan is made and sections otherwise', () => {
    const showsTasks = canonicalAgenda.filter((stage) => stage.shows === 'tasks');
    expect(showsTasks.map((stage) => stage.kind)).toEqual(['plan']);
  });

  it('gives the facilitator something to say in every stage', () => {
    expect(canonicalAgenda.filter((stage) => stage.prompts.length === 0)).toEqual([]);
  });
});
