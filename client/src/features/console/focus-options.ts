import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { Focus } from '@opora/shared/domain/conference/conference.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';

/** A focus as one word, for choosing among them: a section's name, or one that is none. */
export type FocusId = SectionName | OtherFocus;
type OtherFocus = Exclude<Focus['kind'], 'section'>;

export const focusId = (focus: Focus): FocusId =>
  focus.kind === 'section' ? focus.section : focus.kind;

export const focusOf = (id: FocusId): Focus =>
  isOther(id) ? { kind: id } : { kind: 'section', section: id };

export const isOther = (id: FocusId): id is OtherFocus =>
  id === 'tasks' || id === 'stage' || id === 'ideas' || id === 'scale';

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
