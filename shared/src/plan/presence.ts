import { type RootName, rootNames } from '../domain/circles/documents.ts';
import type { ParticipantId } from '../ids.ts';
import { z } from '../zod.ts';

/** Who a caret belongs to. Written by the server from the session, whatever the client claims. */
export interface PresentPerson {
  readonly participantId: ParticipantId;
  /** How the person wants to be called. */
  readonly name: string;
  /** Order of arrival, which picks the colour (look.md 2.2); null for whoever has none. */
  readonly colour: number | null;
}

const yjsIdSchema = z.object({
  client: z.number().int().nonnegative(),
  clock: z.number().int().nonnegative(),
});

/** A Yjs relative position as JSON. */
const positionSchema = z.object({
  type: yjsIdSchema.nullish(),
  tname: z.string().max(100).nullish(),
  item: yjsIdSchema.nullish(),
  assoc: z.number().int().optional(),
});

const cursorSchema = z.object({ anchor: positionSchema, head: positionSchema });
export type PresentCursor = z.infer<typeof cursorSchema>;

/**
 * What is taken from a client: where it stands. All else is dropped, and so is a field of another shape:
 * a person without a cursor is still present.
 */
export const clientPresenceSchema = z.object({
  cursor: cursorSchema.nullish().catch(null),
  /** Section the person looks at, also without a caret in it. */
  section: z.enum(rootNames).nullish().catch(null),
});
export type ClientPresence = z.infer<typeof clientPresenceSchema>;

/** Awareness state as every other client receives it. */
export interface Presence {
  readonly user: PresentPerson;
  readonly cursor: PresentCursor | null;
  readonly section: RootName | null;
}
