import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { Focus } from '@opora/shared/domain/conference/conference.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';

/** A focus as one word, for choosing among them: a section's name, or one that is none. */
export type FocusId = SectionName | OtherFocus;
type OtherFocus = Exclude<Focus['kind'], 'section'>;

export const focusId = (focus: Focus): FocusId =>
  focus.kind === 'section' ? focus.section : focus.kind;

export function focusOf(id: FocusId): Focus {
  if (id === 'read-back') return { kind: id, part: 'purpose' };
  return isOther(id) ? { kind: id } : { kind: 'section', section: id };
}

const others: ReadonlySet<FocusId> = new Set<OtherFocus>([
  ...(['tasks', 'stage', 'ideas', 'scale', 'read-back'] as const),
]);

export const isOther = (id: FocusId): id is OtherFocus => others.has(id);

/**
 * What the shared screen can show in a stage; what it shows now is among them, wherever it came from.
 * @param boards what there is besides: ideas, a question
 */
export function focusOptions(
  stage: Stage,
  current: Focus,
  boards: readonly OtherFocus[] = [],
): readonly FocusId[] {
  const usual: readonly FocusId[] = [...stage.opens, ...boards, 'tasks', 'stage'];
  const shown = focusId(current);
  return usual.includes(shown) ? usual : [shown, ...usual];
}
