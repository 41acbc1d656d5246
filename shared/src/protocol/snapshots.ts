import type { Conference } from '../domain/conference/conference.ts';
import type { ParticipantId } from '../ids.ts';
import { z } from '../zod.ts';
import { conferenceSchema } from './conference-schemas.ts';
import { instantSchema, participantIdSchema } from './primitives.ts';

/** What a joiner receives, and whoever missed an event: the whole state as this person may see it. */
export interface Snapshot {
  /** Revision of the last event that is in `state`. */
  readonly revision: number;
  /** For the difference between the clocks: ms since the epoch. */
  readonly serverTime: number;
  readonly you: { readonly participantId: ParticipantId };
  readonly state: Conference;
  /** Who has a live connection now. Never stored. */
  readonly connected: readonly ParticipantId[];
}

export const snapshotSchema = z.object({
  revision: z.number().int().positive(),
  serverTime: instantSchema,
  you: z.object({ participantId: participantIdSchema }),
  state: conferenceSchema,
  connected: z.array(participantIdSchema),
}) satisfies z.ZodType<Snapshot>;

/** Who has a live connection; sent on every change, kept nowhere. */
export const presenceSchema = z.object({ connected: z.array(participantIdSchema) });
export interface LivePresence {
  readonly connected: readonly ParticipantId[];
}
