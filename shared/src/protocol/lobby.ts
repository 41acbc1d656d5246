import { roles } from '../domain/roles.ts';
import { z } from '../zod.ts';
import { instantSchema, participantIdSchema } from './primitives.ts';

export const waitingDevices = ['first', 'another', 'code'] as const;

/** Names one who waits, to those who let people in; opens nothing. */
export const waitingIdSchema = z.string().regex(/^w_[A-Za-z0-9_-]{8,40}$/);

/** Without those that are taken for one another when they are read aloud, or from the last chair. */
export const codeLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const roomCodeLength = 6;
/** The code on the wall: it leads to the lobby and opens nothing. */
export const roomCodeSchema = z.string().regex(new RegExp(`^[${codeLetters}]{${roomCodeLength}}$`));
/** `door:code`, after connecting and when there is another: to the shared screen and those who let people in. */
export const doorCodeSchema = z.object({ code: roomCodeSchema });
export type DoorCode = z.infer<typeof doorCodeSchema>;

/** Somebody at the door, as those who let people in see them. */
export const waitingPersonSchema = z.object({
  waitingId: waitingIdSchema,
  /** Null for somebody with the code: those who let people in say who that is. */
  participantId: participantIdSchema.nullable(),
  /** As the invitation says; with the code, as they say themselves. */
  name: z.string(),
  role: z.enum(roles).nullable(),
  since: instantSchema,
  place: z.enum(['room', 'remote']),
  /** `another`: the link was already used in another browser. */
  device: z.enum(waitingDevices),
});
export type WaitingPerson = z.infer<typeof waitingPersonSchema>;

/** `lobby:changed`, after connecting and on every change; sent to nobody else. */
export const lobbySchema = z.object({ waiting: z.array(waitingPersonSchema) });
export type Lobby = z.infer<typeof lobbySchema>;

/** Client → server, acknowledged as every command. They change who may come in, not the conference. */
export const lobbyCommandSchemas = {
  /** `as`: who somebody with the code is, and for nobody else. */
  'lobby:admit': z.strictObject({ waitingId: waitingIdSchema, as: participantIdSchema.optional() }),
  'lobby:decline': z.strictObject({ waitingId: waitingIdSchema }),
  /** The code before opens nothing any more. */
  'code:renew': z.strictObject({}),
} as const;
export type LobbyCommandType = keyof typeof lobbyCommandSchemas;
export type LobbyPayload<Type extends LobbyCommandType> = z.input<
  (typeof lobbyCommandSchemas)[Type]
>;
