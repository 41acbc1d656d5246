import type { ConferenceCore } from '../conference/conference.ts';

/** How a conference begins. */
export const noCircles = {
  protectedCircle: [],
  hasProtectedPart: false,
  releases: [],
} as const satisfies Partial<ConferenceCore>;
