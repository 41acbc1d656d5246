import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useDocument } from '../../documents/use-document.ts';
import { useSectionText } from '../../documents/use-section-text.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { bindClasses } from '../../ui/bind-classes.ts';
import { Fold } from '../../ui/structure/fold.tsx';
import styles from './folded-section.module.css';
import { usePlanAccess } from './plan-context.tsx';
import { SectionState } from './section-state.tsx';
import { SectionTextField } from './section-text-field.tsx';
import { useSectionWords } from './section-words.ts';
import { useShownSentences } from './use-shown-sentences.ts';

const css = bindClasses(styles);

export interface FoldedSectionProps {
  readonly section: SectionName;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A section that is not on now: heading and first sentence. Its editor exists only while it is open. */
export function FoldedSection({ section, isOpen, onToggle }: FoldedSectionProps) {
  const { t } = useI18n();
  const { title } = useSectionWords(section);
  const { connection, aboveSection } = usePlanAccess();
  const { doc, synced } = useDocument(connection);
  const text = useSectionText(doc, section);
  const [shown] = useShownSentences(section);
  const summary = text.isEmpty ? (shown ?? t('room.plan.empty')) : text.firstSentence;
  return (
    <Fold
      title={title}
      summary={synced ? summary : null}
      level={2}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {isOpen ? (
        <>
          <div className={css('state')}>
            <SectionState section={section} />
          </div>
          {aboveSection(section)}
          <SectionTextField section={section} />
        </>
      ) : null}
    </Fold>
  );
}
