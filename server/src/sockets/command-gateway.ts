import type { CommandType, ConferenceCommand } from '@opora/shared/domain/conference/commands.ts';
import type { Acknowledgement } from '@opora/shared/protocol/answers.ts';
import { commandSchemas, commandTypes } from '@opora/shared/protocol/commands.ts';
import { type ErrorBody, plainError, refusalError } from '@opora/shared/protocol/errors.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import type { Logger } from '../observability/logger.ts';
import type { CommandSource } from './command-source.ts';
import { type FloorKeeping, handleFloorCommand, isFloorCommand } from './floor-commands.ts';
import { type DoorKeeping, handleLobbyCommand, isLobbyCommand } from './lobby-commands.ts';

const isCommand = (name: string): name is CommandType =>
  (commandTypes as readonly string[]).includes(name);

const refuse = (error: ErrorBody): Acknowledgement => ({ ok: false, error });

export const tooManyRequests: Acknowledgement = refuse(
  plainError('TOO_MANY_REQUESTS', 'too many commands at once'),
);

/** A message of unknown shape becomes a command, or an error that says what is wrong with it. */
export function parseCommand(name: string, payload: unknown): Result<ConferenceCommand, ErrorBody> {
  if (!isCommand(name)) return err(plainError('BAD_REQUEST', `no such command: ${name}`));
  const size = JSON.stringify(payload)?.length ?? 0;
  if (size > limits.live.messageBytes) {
    return err(plainError('PAYLOAD_TOO_LARGE', `more than ${limits.live.messageBytes} characters`));
  }
  const parsed = commandSchemas[name].safeParse(payload);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue?.path.join('.') || 'payload';
    return err(plainError('BAD_REQUEST', `${name}: ${at}: ${issue?.message ?? 'invalid'}`));
  }
  // The table pairs each name with its own schema; TypeScript cannot follow that through an index.
  return ok({ type: name, ...parsed.data } as ConferenceCommand);
}

interface GatewayComponents {
  readonly now: () => number;
  readonly logger: Logger;
  readonly door: DoorKeeping;
  readonly floor: FloorKeeping;
}

/** Parses, runs and answers one message. Always answers; never throws. */
export async function handleCommand(
  source: CommandSource,
  name: string,
  payload: unknown,
  { now, logger, door, floor }: GatewayComponents,
): Promise<Acknowledgement> {
  if (!source.rateLimit.take(now())) return tooManyRequests;
  try {
    if (isFloorCommand(name)) return await handleFloorCommand(source, name, payload, floor);
    return isLobbyCommand(name)
      ? await handleLobbyCommand(source, name, payload, door)
      : await execute(source, parseCommand(name, payload));
  } catch (error) {
    logger.error('command-not-stored', { conferenceId: source.room.id, command: name, error });
    return refuse(plainError('SERVICE_UNAVAILABLE', 'could not be stored, nothing has changed'));
  }
}

async function execute(
  { room, actor, isStillIn }: CommandSource,
  command: Result<ConferenceCommand, ErrorBody>,
): Promise<Acknowledgement> {
  if (!command.ok) return refuse(command.error);
  const result = await room.execute(actor, command.value, isStillIn);
  return result.ok ? { ok: true, ...result.value } : refuse(refusalError(result.error));
}
