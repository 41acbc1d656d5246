import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { PlanConnection } from '../../../documents/plan-connection.ts';

/** What of the history is open over the room. */
export type HistoryPlace =
  | { readonly kind: 'authors'; readonly section: SectionName }
  /** Null begins where the meeting is. */
  | { readonly kind: 'course'; readonly section: SectionName | null };

/** What the content of the dialog is made from. */
export interface HistoryPartsProps {
  readonly plan: PlanConnection;
  readonly place: HistoryPlace;
}
