import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';

/** The decision to give a section its wording of a moment (HI4). */
export type Restored = Extract<RecordedEvent, { type: 'plan:restored' }>;

export const isRestored = (event: RecordedEvent): event is Restored =>
  event.type === 'plan:restored';
