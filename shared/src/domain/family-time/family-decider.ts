import { err, ok, type Result } from '../../result.ts';
import { findStage } from '../agenda/agenda.ts';
import type {
  CommandContext,
  CommandOf,
  CommandType,
  ConferenceCommand,
} from '../conference/commands.ts';
import type { Conference } from '../conference/conference.ts';
import type { ConferenceEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import type { Refusal } from '../conference/refusals.ts';
import { isFamilyTime } from './family-time.ts';

type Decision = Result<readonly ConferenceEvent[], Refusal>;

/** A second call within this time is a second press of the same call. */
const sameCallMs = 60_000;

/**
 * What can be asked for while the family is by itself: the course, the door, what keeps people safe, and
 * what concerns oneself alone (FT4).
 */
const inFamilyTime: ReadonlySet<CommandType> = new Set([
  'conference:pause',
  'conference:resume',
  'conference:close',
  'stage:advance',
  'stage:return',
  'stage:go',
  'stage:extend',
  'stage:audience',
  // The time that is left, while the family takes its own.
  'stage:plan',
  'stage:skip',
  'stage:move',
  'conference:wrap-up',
  'conference:clear',
  'participant:dismiss',
  'participant:admit',
  'admission:set',
  'participant:return',
  'participant:step-out',
  'participant:promise',
  'coordinator:call',
  // Whoever leads may be missed then as well (LE5).
  'facilitation:deputy',
  'facilitation:claim',
  'facilitation:ask',
  'facilitation:hand-over',
  'facilitation:take-back',
  // What keeps people safe: of it the others hear nothing.
  'scope:set',
  'circle:set',
  'protected:list',
  // A child takes their words back whenever they like.
  'child:take-back',
]);

const ofOneself: ReadonlySet<CommandType> = new Set([
  'participant:return',
  'participant:step-out',
  'participant:promise',
]);

/** Whether a command waits for the next step, because the family is by itself now. */
export function waitsForFamily(
  conference: Conference,
  actor: Participant,
  command: ConferenceCommand,
): boolean {
  if (!isFamilyTime(conference)) return false;
  if (!inFamilyTime.has(command.type)) return true;
  // Nobody outside keeps the attendance of those inside.
  return (
    ofOneself.has(command.type) && 'participantId' in command && command.participantId !== actor.id
  );
}

/** Makes a coming stage the family's own, or everybody's again (FT5). */
export function setAudience(
  conference: Conference,
  { stageId, audience }: CommandOf<'stage:audience'>,
): Decision {
  if (conference.status === 'closed') return err('already-closed');
  const stage = findStage(conference.agenda, stageId);
  if (stage === undefined) return err('unknown-stage');
  // Whoever has begun to speak was told who listens.
  if (conference.times[stageId] !== undefined) return err('stage-entered');
  return ok(
    stage.audience === audience ? [] : [{ type: 'stage:audience-changed', stageId, audience }],
  );
}

/** The family asks for the facilitator, who hears it and nobody else but the organiser (FT6). */
export function callCoordinator(conference: Conference, { now }: CommandContext): Decision {
  if (!isFamilyTime(conference)) return err('no-family-time');
  const { coordinatorCalledAt } = conference.familyTime;
  const isSameCall = coordinatorCalledAt !== null && now - coordinatorCalledAt < sameCallMs;
  return ok(isSameCall ? [] : [{ type: 'coordinator:called' }]);
}
