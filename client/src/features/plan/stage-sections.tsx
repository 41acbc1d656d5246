import type { Stage } from '@opora/shared/domain/agenda/agenda.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { type FocusEvent, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { FoldedSection } from './folded-section.tsx';
import { PlanSection } from './plan-section.tsx';
import { type PlacedSection, placeSections } from './section-order.ts';
import { useSectionWords } from './section-words.ts';
import styles from './stage-sections.module.css';

const css = bindClasses(styles);

export interface StageSectionsProps {
  /** The stage on the sheet; null folds everything. */
  readonly stage: Stage | null;
  /** `stage`: only what the stage opens (phone). `all`: the rest of the plan under it, folded. */
  readonly extent: 'stage' | 'all';
}

/** The sheet: what the stage opens, then the rest. Moving on takes no editor away from under a caret. */
export function StageSections({ stage, extent }: StageSectionsProps) {
  const [openFolds, setOpenFolds] = useState<ReadonlySet<SectionName>>(new Set());
  const [focused, setFocused] = useState<PlacedSection | null>(null);
  const [sheet, setSheet] = useState<Sheet>({ stage, kept: null });
  if (sheet.stage !== stage) setSheet({ stage, kept: focused });

  const placed = placeSections(stage?.opens ?? [], sheet.kept);
  const shown = extent === 'all' ? placed : placed.filter(({ as }) => as === 'stage');

  const handleToggle = (section: SectionName, isOpen: boolean) =>
    setOpenFolds((open) => {
      const others = [...open].filter((each) => each !== section);
      return new Set(isOpen ? [...others, section] : others);
    });

  return (
    <div className={css('sections')}>
      {shown.map((place) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the caret is.
        <div
          key={place.section}
          className={css(place.as)}
          onFocus={(event) => isText(event) && setFocused(place)}
          onBlur={() => setFocused(null)}
        >
          {place.as === 'stage' ? (
            <StageSection section={place.section} stage={stage} extent={extent} />
          ) : (
            <FoldedSection
              section={place.section}
              isOpen={openFolds.has(place.section)}
              onToggle={(isOpen) => handleToggle(place.section, isOpen)}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface Sheet {
  readonly stage: Stage | null;
  readonly kept: PlacedSection | null;
}

/** The toolbar of a text is part of writing it. */
const isText = ({ target }: FocusEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('[role="toolbar"]') !== null);

/** On a phone the page's title is not said twice. */
function StageSection({
  section,
  stage,
  extent,
}: StageSectionsProps & { readonly section: SectionName }) {
  const { language } = useI18n();
  const { title } = useSectionWords(section);
  const isSaid = extent === 'stage' && stage?.title[language] === title;
  return <PlanSection section={section} isTitleHidden={isSaid} />;
}
