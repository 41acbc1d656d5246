import { assert } from '@opora/shared/assert.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { createContext, type ReactNode, use } from 'react';
import type { PlanConnection } from './plan-connection.ts';
import { useDocument } from './use-document.ts';
import { type SectionText, useSectionText } from './use-section-text.ts';

const RoomPlanContext = createContext<PlanConnection | null>(null);

/** The plan of the conference on the page, for parts that only read some words of it. */
export const RoomPlanProvider = ({
  plan,
  children,
}: {
  readonly plan: PlanConnection;
  readonly children: ReactNode;
}) => <RoomPlanContext value={plan}>{children}</RoomPlanContext>;

/** The words of a section of that plan. */
export function usePlanText(section: SectionName): SectionText {
  const plan = use(RoomPlanContext);
  assert(plan !== null, 'a RoomPlanProvider is around every screen with a plan');
  return useSectionText(useDocument(plan).doc, section);
}
