import type { FloorCommand, FloorCommandType } from '@opora/shared/domain/floor/floor-commands.ts';
import type { Acknowledgement } from '@opora/shared/protocol/answers.ts';
import { type ErrorBody, plainError, refusalError } from '@opora/shared/protocol/errors.ts';
import { floorCommandSchemas } from '@opora/shared/protocol/floor.ts';
import type { Floors } from '../floor/floors.ts';
import type { CommandSource } from './command-source.ts';
import type { FloorNews } from './floor-news.ts';

export const isFloorCommand = (name: string): name is FloorCommandType =>
  Object.hasOwn(floorCommandSchemas, name);

export interface FloorKeeping {
  readonly floors: Pick<Floors, 'execute'>;
  readonly floorNews: FloorNews;
}

const refuse = (error: ErrorBody): Acknowledgement => ({ ok: false, error });

/** Who speaks and who wants to. Everybody has been told when it is answered, as with all commands. */
export async function handleFloorCommand(
  { room, actor, isStillIn }: CommandSource,
  name: FloorCommandType,
  payload: unknown,
  { floors, floorNews }: FloorKeeping,
): Promise<Acknowledgement> {
  const parsed = floorCommandSchemas[name].safeParse(payload);
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') || 'payload';
    return refuse(plainError('BAD_REQUEST', `${name}: ${at}: invalid`));
  }
  // The table pairs each name with its own schema; TypeScript cannot follow that through an index.
  const command = { type: name, ...parsed.data } as FloorCommand;
  const result = await floors.execute(room, actor, command, isStillIn);
  if (!result.ok) return refuse(refusalError(result.error));
  floorNews.tell(room);
  return { ok: true, revision: room.revision() };
}
