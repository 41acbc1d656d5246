import { keepsTheDoor } from '@opora/shared/domain/conference/door.ts';
import type { Acknowledgement } from '@opora/shared/protocol/answers.ts';
import { type ErrorBody, plainError } from '@opora/shared/protocol/errors.ts';
import { type LobbyCommandType, lobbyCommandSchemas } from '@opora/shared/protocol/lobby.ts';
import type { Lobby } from '../access/lobby.ts';
import type { CommandSource } from './command-source.ts';

export const isLobbyCommand = (name: string): name is LobbyCommandType =>
  Object.hasOwn(lobbyCommandSchemas, name);

const answers = { 'lobby:admit': 'admitted', 'lobby:decline': 'declined' } as const;

const refuse = (error: ErrorBody): Acknowledgement => ({ ok: false, error });
const notAllowed = plainError('FORBIDDEN', 'only for those who let people in');
const nobody = plainError('NOT_FOUND', 'nobody waits there');

/** Lets somebody in, or declines. Changes who may come in, not the conference. */
export async function handleLobbyCommand(
  { room, actor, isStillIn }: CommandSource,
  name: LobbyCommandType,
  payload: unknown,
  lobby: Lobby,
): Promise<Acknowledgement> {
  const parsed = lobbyCommandSchemas[name].safeParse(payload);
  if (!parsed.success) return refuse(plainError('BAD_REQUEST', `${name}: waitingId: invalid`));
  const person = room.participant(actor);
  if (person === undefined || !keepsTheDoor(person) || !isStillIn()) return refuse(notAllowed);
  const isDone = await lobby.answer(room.id, parsed.data.waitingId, answers[name]);
  return isDone ? { ok: true, revision: room.revision() } : refuse(nobody);
}
