import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';

/** A section on the sheet: open as one of the stage's own, or a fold among the rest. */
export interface PlacedSection {
  readonly section: SectionName;
  readonly as: 'stage' | 'fold';
}

/**
 * The sheet from top to bottom: sections of the shown stage in its own order, then the rest folded, in the plan's order.
 * `kept` is the one with somebody's caret in it from before the stage moved. It stands first and keeps its
 * form: the only place from which React neither moves nor remakes its element, so the caret stays (CL2).
 */
export function placeSections(
  opens: readonly SectionName[],
  kept: PlacedSection | null,
): readonly PlacedSection[] {
  const stage = opens.map((section): PlacedSection => ({ section, as: 'stage' }));
  const rest = sectionNames
    .filter((section) => !opens.includes(section))
    .map((section): PlacedSection => ({ section, as: 'fold' }));
  const all = [...stage, ...rest];
  return kept === null ? all : [kept, ...all.filter(({ section }) => section !== kept.section)];
}
