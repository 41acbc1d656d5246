import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { useDocument } from '../../documents/use-document.ts';
import { useSectionText } from '../../documents/use-section-text.ts';
import { usePlanAccess } from './plan-context.tsx';
import { PlanSection } from './plan-section.tsx';
import { useShownSentences } from './use-shown-sentences.ts';

/** The plan to be read from beginning to end: every section in which something stands. */
export function WholePlan() {
  return sectionNames.map((section) => <WrittenSection key={section} section={section} />);
}

function WrittenSection({ section }: { readonly section: SectionName }) {
  const { connection } = usePlanAccess();
  const { doc } = useDocument(connection);
  const { isEmpty } = useSectionText(doc, section);
  const shown = useShownSentences(section);
  return isEmpty && shown.length === 0 ? null : <PlanSection section={section} />;
}
