import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { usePlanDocument } from '../../documents/use-plan-connection.ts';
import { useSectionText } from '../../documents/use-section-text.ts';
import { usePlanAccess } from './plan-context.tsx';
import { PlanSection } from './plan-section.tsx';

/** The plan to be read from beginning to end: every section in which something stands. */
export function WholePlan() {
  return sectionNames.map((section) => <WrittenSection key={section} section={section} />);
}

function WrittenSection({ section }: { readonly section: SectionName }) {
  const { connection } = usePlanAccess();
  const { doc } = usePlanDocument(connection);
  const { isEmpty } = useSectionText(doc, section);
  return isEmpty ? null : <PlanSection section={section} />;
}
