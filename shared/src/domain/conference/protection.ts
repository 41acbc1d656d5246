import { err, ok, type Result } from '../../result.ts';
import { matcherOf } from '../protected/matcher-of.ts';
import type { Piece } from '../protected/pieces.ts';
import { checkProtected } from '../protected/protected-string.ts';
import type { CommandOf, CommandType, ConferenceCommand } from './commands.ts';
import { type Conference, findParticipant } from './conference.ts';
import type { ConferenceEvent } from './events.ts';
import type { Refusal } from './refusals.ts';

/** What already stands in the plan or a task stays there and stops nobody (PS7). */
export function list(
  conference: Conference,
  { strings }: CommandOf<'protected:list'>,
): Result<readonly ConferenceEvent[], Refusal> {
  const sound = checkProtected(strings);
  if (!sound.ok) {
    const refusal: Refusal = `protected-${sound.error.reason}`;
    return err(refusal);
  }
  const isSame = JSON.stringify(strings) === JSON.stringify(conference.protectedStrings);
  return ok(isSame ? [] : [{ type: 'protected:listed', strings }]);
}

/**
 * Whether a command would write something protected that what it is about does not hold yet. A task shown only to
 * some holds none either: who reads it may change, and what was read stays read (PS11).
 */
export function bringsProtected(conference: Conference, command: ConferenceCommand): boolean {
  const { protectedStrings } = conference;
  if (protectedStrings.length === 0 || isForFew(conference, command)) return false;
  const brought = piecesOf(command);
  if (brought.length === 0) return false;
  const standing = piecesOf(subjectOf(conference, command));
  return matcherOf(protectedStrings).findNew(standing, brought).length > 0;
}

/** Read by the organiser, who keeps the list, and by those alone who are named for it. */
const ofTheOrganiser: ReadonlySet<CommandType> = new Set([
  'protected:list',
  'circle:set',
  'contact:set',
]);

/** What only those read who are named for it. */
function isForFew({ releases }: Conference, command: ConferenceCommand): boolean {
  if (ofTheOrganiser.has(command.type)) return true;
  if (command.type === 'child:release') return command.to !== 'everyone';
  if (command.type !== 'wish:answer') return false;
  return releases.some(({ id, to }) => id === command.releaseId && to !== 'everyone');
}

function subjectOf(conference: Conference, command: ConferenceCommand): unknown {
  if ('ideaId' in command) return conference.ideas.list.find(({ id }) => id === command.ideaId);
  if ('scaleId' in command) return conference.scales.find(({ id }) => id === command.scaleId);
  if ('parkingId' in command) return conference.parking.find(({ id }) => id === command.parkingId);
  if ('releaseId' in command) return conference.releases.find(({ id }) => id === command.releaseId);
  if ('taskId' in command) return conference.tasks.find(({ id }) => id === command.taskId);
  return 'participantId' in command && command.participantId !== null
    ? findParticipant(conference, command.participantId)
    : undefined;
}

/** Fields of ids, days and fixed words. A string in any other field is for people to read. */
const withoutText: ReadonlySet<string> = new Set([
  ...['type', 'kind', 'id', 'taskId', 'participantId', 'fromStageId', 'toStageId', 'replacedBy'],
  ...['owner', 'with', 'visibleTo', 'day', 'from', 'section', 'to', 'status', 'place'],
  ...['given', 'admission', 'role', 'attendance', 'supports', 'proposedBy', 'recordedBy', 'by'],
  ...['how', 'releaseId', 'childId', 'releasedBy', 'answer', 'stages', 'tasks', 'stageId'],
  'audience',
  ...['afterStageId', 'template', 'opens'],
  ...['ideaId', 'scaleId', 'parkingId', 'onBehalfOf', 'as', 'usedAs', 'addedBy', 'phase'],
  ...['level', 'view', 'part'],
]);

function piecesOf(value: unknown, field = ''): readonly Piece[] {
  if (typeof value === 'string') return withoutText.has(field) ? [] : [{ text: value }];
  if (Array.isArray(value)) return value.flatMap((each) => piecesOf(each, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => piecesOf(each, name));
}
