import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { Focus } from '@opora/shared/domain/conference/conference.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';

/** A focus as one word, for choosing among them: a section's name, or one of two that are none. */
export type FocusId = SectionName | 'tasks' | 'stage';

export const focusId = (focus: Focus): FocusId =>
  focus.kind === 'section' ? focus.section : focus.kind;

export const focusOf = (id: FocusId): Focus =>
  id === 'tasks' || id === 'stage' ? { kind: id } : { kind: 'section', section: id };

/** What the shared screen can show in a stage; what it shows now is among them, wherever it came from. */
export function focusOptions(stage: Stage, current: Focus): readonly FocusId[] {
  const usual: readonly FocusId[] = [...stage.opens, 'tasks', 'stage'];
  const shown = focusId(current);
  return usual.includes(shown) ? usual : [shown, ...usual];
}
