import type { Scope } from '@opora/shared/domain/scope/scope.ts';
import type { StageId } from '@opora/shared/ids.ts';

/** What the organiser has in front of them. */
export interface ScopeDraft {
  readonly when: 'all' | 'some';
  /** Kept while `when` is `all`, so that changing one's mind costs nothing. */
  readonly stages: readonly StageId[];
  readonly readsPlan: boolean;
  readonly tasks: Scope['tasks'];
  readonly reason: string;
}

/** What is missing, in the order of the form. */
export type ScopeGap = 'stages' | 'reason';

export const shortestReason = 3;
export const longestReason = 300;

export const draftOf = (scope: Scope | null): ScopeDraft => ({
  when: scope === null || scope.stages === 'all' ? 'all' : 'some',
  stages: scope === null || scope.stages === 'all' ? [] : scope.stages,
  readsPlan: scope?.readsPlan ?? true,
  tasks: scope?.tasks ?? 'all',
  reason: scope?.reason ?? '',
});

/** Nothing is kept from this person, so there is nothing to give a reason for. */
export const isWhole = ({ when, readsPlan, tasks }: ScopeDraft): boolean =>
  when === 'all' && readsPlan && tasks === 'all';

export function scopeGaps(draft: ScopeDraft): readonly ScopeGap[] {
  const gaps: ScopeGap[] = [];
  if (draft.when === 'some' && draft.stages.length === 0) gaps.push('stages');
  if (!isWhole(draft) && draft.reason.trim().length < shortestReason) gaps.push('reason');
  return gaps;
}

/** Null for everything. */
export function readScope(draft: ScopeDraft): Scope | null {
  if (isWhole(draft)) return null;
  const { when, stages, readsPlan, tasks, reason } = draft;
  return { stages: when === 'all' ? 'all' : stages, readsPlan, tasks, reason: reason.trim() };
}
