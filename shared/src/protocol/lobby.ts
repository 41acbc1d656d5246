import { z } from 'zod';
import { roles } from '../domain/roles.ts';
import { instantSchema, participantIdSchema } from './primitives.ts';

/** Names one who waits, to those who let people in; opens nothing. */
export const waitingIdSchema = z.string().regex(/^w_[A-Za-z0-9_-]{8,40}$/);

/** Somebody at the door, as those who let people in see them. */
export const waitingPersonSchema = z.object({
  waitingId: waitingIdSchema,
  participantId: participantIdSchema,
  /** As the invitation says. */
  name: z.string(),
  role: z.enum(roles),
  since: instantSchema,
  place: z.enum(['room', 'remote']),
  /** `another`: the link was already used in another browser. */
  device: z.enum(['first', 'another']),
});
export type WaitingPerson = z.infer<typeof waitingPersonSchema>;

/** `lobby:changed`, after connecting and on every change; sent to nobody else. */
export const lobbySchema = z.object({ waiting: z.array(waitingPersonSchema) });
export type Lobby = z.infer<typeof lobbySchema>;

/** Client → server, acknowledged as every command. They change who may come in, not the conference. */
export const lobbyCommandSchemas = {
  'lobby:admit': z.strictObject({ waitingId: waitingIdSchema }),
  'lobby:decline': z.strictObject({ waitingId: waitingIdSchema }),
} as const;
export type LobbyCommandType = keyof typeof lobbyCommandSchemas;
