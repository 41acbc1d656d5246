import type { CommandType, ConferenceCommand } from '@opora/shared/domain/conference/commands.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import type { Acknowledgement } from '@opora/shared/protocol/answers.ts';
import { commandSchemas, commandTypes } from '@opora/shared/protocol/commands.ts';
import { type ErrorBody, plainError, refusalError } from '@opora/shared/protocol/errors.ts';
import { limits } from '@opora/shared/protocol/limits.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import type { ConferenceRoom } from '../conferences/conference-room.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import type { Logger } from '../observability/logger.ts';

/** What one connection may do: its person is known from the session, never from a payload. */
export interface CommandSource {
  readonly room: ConferenceRoom;
  readonly actor: ParticipantId;
  readonly rateLimit: RateLimit;
}

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

/** Parses, runs and answers one message. Always answers; never throws. */
export async function handleCommand(
  { room, actor, rateLimit }: CommandSource,
  name: string,
  payload: unknown,
  { now, logger }: { readonly now: () => number; readonly logger: Logger },
): Promise<Acknowledgement> {
  if (!rateLimit.take(now())) return tooManyRequests;
  const command = parseCommand(name, payload);
  if (!command.ok) return refuse(command.error);
  try {
    const result = await room.execute(actor, command.value);
    return result.ok ? { ok: true, ...result.value } : refuse(refusalError(result.error));
  } catch (error) {
    logger.error('command-not-stored', {
      conferenceId: room.id,
      command: command.value.type,
      error,
    });
    return refuse(plainError('SERVICE_UNAVAILABLE', 'could not be stored, nothing has changed'));
  }
}
