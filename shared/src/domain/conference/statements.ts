import type { ParticipantId } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import { can } from '../permissions.ts';
import type { CommandContext, CommandOf } from './commands.ts';
import { type ConferenceCore, findParticipant } from './conference.ts';
import type { ConferenceEvent } from './events.ts';
import type { Participant } from './participant.ts';
import type { Refusal } from './refusals.ts';
import type { Share } from './statement.ts';

/** More talks than there ever are with one person; the state is sent with every snapshot. */
export const statementsOfOne = 20;

export const mayReadStatements = ({ role }: Participant): boolean =>
  can(role, 'participant:see-separate');
export const mayReadShares = ({ role }: Participant): boolean => can(role, 'statement:manage');

type Decision = Result<readonly ConferenceEvent[], Refusal>;

function heardApart(conference: ConferenceCore, id: ParticipantId): Result<Participant, Refusal> {
  const person = findParticipant(conference, id);
  if (person === undefined) return err('unknown-person');
  return person.attendance === 'separate' ? ok(person) : err('not-separate');
}

/** Words once recorded stay; what was said again is recorded again (SI2). */
export function recordStatement(
  conference: ConferenceCore,
  { participantId, text }: CommandOf<'statement:record'>,
  { actor: recordedBy, now: at }: CommandContext,
): Decision {
  const person = heardApart(conference, participantId);
  if (!person.ok) return person;
  const known = conference.statements.filter((each) => each.participantId === participantId);
  const last = known.at(-1);
  if (last?.text === text && last.recordedBy === recordedBy) return ok([]);
  if (known.length >= statementsOfOne) return err('too-many-statements');
  const statement = { participantId, text, recordedBy, at };
  return ok([{ type: 'statement:recorded', statement }]);
}

export function share(
  conference: ConferenceCore,
  { participantId, text }: CommandOf<'statement:share'>,
  { actor: sharedBy, now: at }: CommandContext,
): Decision {
  const person = heardApart(conference, participantId);
  if (!person.ok) return person;
  const known = conference.shares.find((each) => each.participantId === participantId);
  if (known?.text === text) return ok([]);
  return ok([{ type: 'statement:shared', share: { participantId, text, sharedBy, at } }]);
}

/** The last words count. */
export const withShare = (shares: readonly Share[], shared: Share): readonly Share[] => [
  ...shares.filter(({ participantId }) => participantId !== shared.participantId),
  shared,
];
