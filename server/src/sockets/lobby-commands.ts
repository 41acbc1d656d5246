import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import { keepsTheDoor } from '@opora/shared/domain/conference/door.ts';
import type { Acknowledgement } from '@opora/shared/protocol/answers.ts';
import { type ErrorBody, plainError } from '@opora/shared/protocol/errors.ts';
import { type LobbyCommandType, lobbyCommandSchemas } from '@opora/shared/protocol/lobby.ts';
import type { z } from 'zod';
import type { Lobby } from '../access/lobby.ts';
import type { AccessRecord } from '../record/access-record.ts';
import type { CommandSource } from './command-source.ts';

export const isLobbyCommand = (name: string): name is LobbyCommandType =>
  Object.hasOwn(lobbyCommandSchemas, name);

export interface DoorKeeping {
  readonly lobby: Lobby;
  readonly renewCode: (conference: CommandSource['room']['id']) => void;
  readonly record: Pick<AccessRecord, 'note'>;
}

const refuse = (error: ErrorBody): Acknowledgement => ({ ok: false, error });
const notAllowed = plainError('FORBIDDEN', 'only for those who let people in');
const nobody = plainError('NOT_FOUND', 'nobody waits there');
const nobodyOfTheList = plainError('NOT_FOUND', 'nobody who may be let in so');

type Done = { readonly isDone: boolean; readonly error: ErrorBody };

const answers = { 'lobby:admit': 'admitted', 'lobby:decline': 'declined' } as const;
/** What the record of access says of it; the code has no person. */
const recordedAs = { 'lobby:admit': 'let-in', 'lobby:decline': 'declined' } as const;

type Carry<Type extends LobbyCommandType> = (
  source: CommandSource,
  payload: z.output<(typeof lobbyCommandSchemas)[Type]>,
  keeping: DoorKeeping,
) => Promise<Done>;

/** Whether somebody with the code may be let in as this person: never as one who opens the door (AD12). */
function isGuest({ room }: CommandSource, id: CommandSource['actor']): boolean {
  const person = findParticipant(room.state(), id);
  return person?.attendance === 'invited' && person.role !== 'screen' && !keepsTheDoor(person);
}

/** Answers somebody at the door, and notes who that was. */
async function answer(
  { room, actor }: CommandSource,
  name: keyof typeof recordedAs,
  waitingId: string,
  as: CommandSource['actor'] | null,
  { lobby, record }: DoorKeeping,
): Promise<Done> {
  const waiting = (await lobby.list(room.state())).find((each) => each.waitingId === waitingId);
  const isDone = await lobby.answer(room.id, waitingId, { state: answers[name], as });
  if (isDone) {
    record.note({
      conferenceId: room.id,
      who: { kind: 'participant', id: actor },
      action: recordedAs[name],
      what: waiting?.participantId ?? as,
    });
  }
  return { isDone, error: nobody };
}

const carry: { readonly [Type in LobbyCommandType]: Carry<Type> } = {
  'lobby:admit': async (source, { waitingId, as = null }, keeping) =>
    as !== null && !isGuest(source, as)
      ? { isDone: false, error: nobodyOfTheList }
      : answer(source, 'lobby:admit', waitingId, as, keeping),
  'lobby:decline': (source, { waitingId }, keeping) =>
    answer(source, 'lobby:decline', waitingId, null, keeping),
  'code:renew': async ({ room }, _nothing, { renewCode }) => {
    renewCode(room.id);
    return { isDone: true, error: nobody };
  },
};

/** What those who keep the door do there. Changes who may come in, not the conference. */
export async function handleLobbyCommand<Type extends LobbyCommandType>(
  source: CommandSource,
  name: Type,
  payload: unknown,
  keeping: DoorKeeping,
): Promise<Acknowledgement> {
  const { room, actor, isStillIn } = source;
  const parsed = lobbyCommandSchemas[name].safeParse(payload);
  if (!parsed.success) {
    const at = parsed.error.issues[0]?.path.join('.') || 'payload';
    return refuse(plainError('BAD_REQUEST', `${name}: ${at}: invalid`));
  }
  const person = room.participant(actor);
  if (person === undefined || !keepsTheDoor(person) || !isStillIn()) return refuse(notAllowed);
  const done = await carry[name](
    source,
    // The table pairs each name with its own schema; TypeScript cannot follow that through an index.
    parsed.data as z.output<(typeof lobbyCommandSchemas)[Type]>,
    keeping,
  );
  return done.isDone ? { ok: true, revision: room.revision() } : refuse(done.error);
}
