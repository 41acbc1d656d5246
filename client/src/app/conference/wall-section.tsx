import { sentencesShownTo } from '@opora/shared/domain/circles/shown-sentences.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { useConference, useYou } from '../../connection/conference-context.tsx';
import type { PlanConnection } from '../../documents/plan-connection.ts';
import type { SectionSize } from '../../documents/section-editor.tsx';
import { useDocument } from '../../documents/use-document.ts';
import { useSectionText } from '../../documents/use-section-text.ts';
import { ReleasedOnWall } from '../../features/circles/entry/released-place.tsx';
import { SafetyLock } from '../../features/circles/entry/safety-place.tsx';
import { SectionTextField } from '../../features/plan/section-text-field.tsx';

export interface WallSectionProps {
  readonly plan: PlanConnection;
  readonly section: SectionName;
  readonly size: SectionSize;
}

/** A section on the shared screen, with what stands there from a circle for everybody (CC6, CC7). */
export function WallSection({ plan, section, size }: WallSectionProps) {
  switch (section) {
    case 'child':
      return <ChildOnWall plan={plan} size={size} />;
    case 'contingency':
      return (
        <>
          <SectionTextField section={section} size={size} />
          <SafetyLock />
        </>
      );
    default:
      return <SectionTextField section={section} size={size} />;
  }
}

/** The question of an empty section is answered where a child has shown something. */
function ChildOnWall({ plan, size }: Omit<WallSectionProps, 'section'>) {
  const shown = sentencesShownTo(useConference(), useYou());
  const { isEmpty } = useSectionText(useDocument(plan).doc, 'child');
  return (
    <>
      <ReleasedOnWall />
      {isEmpty && shown.length > 0 ? null : <SectionTextField section="child" size={size} />}
    </>
  );
}
