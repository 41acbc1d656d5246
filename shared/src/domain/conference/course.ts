import { err, ok, type Result } from '../../result.ts';
import { findStage, neighbourStage, type Stage } from '../agenda/agenda.ts';
import { timeOf } from '../agenda/stage-clock.ts';
import { beforeEntering, closingMinutes, closingStage, wrapUpFrom } from '../agenda/wrap-up.ts';
import { pensOnEntering, sectionsToGive } from '../plan/pens.ts';
import type { CommandContext, CommandOf } from './commands.ts';
import {
  type ClosedConference,
  type Conference,
  type Focus,
  type LiveConference,
  type PausedConference,
  reopenWindowMs,
} from './conference.ts';
import type { ConferenceEvent } from './events.ts';
import type { Refusal } from './refusals.ts';

type Decision = Result<readonly ConferenceEvent[], Refusal>;
type Underway = LiveConference | PausedConference;

const minuteMs = 60_000;
/** Nobody adds more than this to one stage: a slip of the hand, not a plan. */
const maxAddedMinutes = 240;

/** What the shared screen shows on entering a stage. */
function focusOnEntering(stage: Stage): Focus {
  if (stage.shows === 'tasks') return { kind: 'tasks' };
  const section = stage.opens[0];
  return section === undefined ? { kind: 'stage' } : { kind: 'section', section };
}

const entering = (conference: Conference, stage: Stage) => ({
  stageId: stage.id,
  pens: pensOnEntering(conference.pens, stage),
  focus: focusOnEntering(stage),
});

/** Live or paused: people are together. */
function underway(conference: Conference): Result<Underway, Refusal> {
  if (conference.status === 'preparing') return err('not-open');
  return conference.status === 'closed' ? err('already-closed') : ok(conference);
}

/** Live, and the sender still sees the current stage: a double press is refused (ST4). */
function liveIn(conference: Conference, fromStageId: string): Result<LiveConference, Refusal> {
  const state = underway(conference);
  if (!state.ok) return state;
  if (state.value.status !== 'live') return err('not-live');
  return state.value.stageId === fromStageId ? ok(state.value) : err('stale-stage');
}

export function open(conference: Conference): Decision {
  if (conference.status === 'closed') return err('already-closed');
  if (conference.status !== 'preparing') return err('already-open');
  const first = conference.agenda[0];
  if (first === undefined) return err('unknown-stage');
  return ok([{ type: 'conference:opened', ...entering(conference, first) }]);
}

export function pause(
  conference: Conference,
  { minutes }: CommandOf<'conference:pause'>,
  { now }: CommandContext,
): Decision {
  const state = underway(conference);
  if (!state.ok) return state;
  if (state.value.status !== 'live') return err('not-live');
  const resumesAt = minutes === null ? null : now + minutes * minuteMs;
  return ok([{ type: 'conference:paused', resumesAt }]);
}

export function resume(conference: Conference): Decision {
  const state = underway(conference);
  if (!state.ok) return state;
  return state.value.status === 'paused' ? ok([{ type: 'conference:resumed' }]) : err('not-paused');
}

export function close(
  conference: Conference,
  { fromStageId }: CommandOf<'conference:close'>,
): Decision {
  const state = underway(conference);
  if (!state.ok) return state;
  return state.value.stageId === fromStageId
    ? ok([{ type: 'conference:closed' }])
    : err('stale-stage');
}

export function reopen(conference: Conference, { now }: CommandContext): Decision {
  if (conference.status !== 'closed') return err('not-closed');
  return isFrozen(conference, now) ? err('frozen') : ok([{ type: 'conference:reopened' }]);
}

/** Closed for longer than it may be opened again: nothing changes any more but reports on tasks. */
export const isFrozen = (conference: ClosedConference, now: number): boolean =>
  now - conference.closedAt > reopenWindowMs;

function enter(conference: LiveConference, stage: Stage | undefined, atEnd: Refusal): Decision {
  return stage === undefined
    ? err(atEnd)
    : ok([
        ...beforeEntering(conference, stage),
        { type: 'stage:entered', ...entering(conference, stage) },
      ]);
}

export function advance(
  conference: Conference,
  { fromStageId }: CommandOf<'stage:advance'>,
): Decision {
  const state = liveIn(conference, fromStageId);
  if (!state.ok) return state;
  return enter(state.value, neighbourStage(conference.agenda, fromStageId, 1), 'last-stage');
}

export function goBack(
  conference: Conference,
  { fromStageId }: CommandOf<'stage:return'>,
): Decision {
  const state = liveIn(conference, fromStageId);
  if (!state.ok) return state;
  return enter(state.value, neighbourStage(conference.agenda, fromStageId, -1), 'first-stage');
}

export function go(
  conference: Conference,
  { fromStageId, toStageId }: CommandOf<'stage:go'>,
): Decision {
  const state = liveIn(conference, fromStageId);
  if (!state.ok) return state;
  if (fromStageId === toStageId) return ok([]);
  return enter(state.value, findStage(conference.agenda, toStageId), 'unknown-stage');
}

/** From anywhere to the closing at once; what is left out comes back when somebody goes back (AG6). */
export function wrapUp(
  conference: Conference,
  { fromStageId }: CommandOf<'conference:wrap-up'>,
): Decision {
  const state = liveIn(conference, fromStageId);
  if (!state.ok) return state;
  const closing = closingStage(conference);
  if (closing === undefined) return err('unknown-stage');
  if (closing.id === fromStageId) return ok([]);
  const left = wrapUpFrom(conference, fromStageId, closing);
  const minutes = closingMinutes(conference, closing);
  return ok([
    { type: 'conference:wrapped-up', wrapUp: left, minutes },
    { type: 'stage:entered', ...entering(conference, closing) },
  ]);
}

export function extend(
  conference: Conference,
  { fromStageId, minutes }: CommandOf<'stage:extend'>,
): Decision {
  const state = liveIn(conference, fromStageId);
  if (!state.ok) return state;
  if (timeOf(conference, fromStageId).addedMinutes + minutes > maxAddedMinutes) {
    return err('too-much-time');
  }
  return ok([{ type: 'stage:extended', stageId: fromStageId, minutes }]);
}

export function givePen(
  conference: Conference,
  { fromStageId, section, to }: CommandOf<'pen:give'>,
): Decision {
  const state = underway(conference);
  if (!state.ok) return state;
  if (state.value.stageId !== fromStageId) return err('stale-stage');
  const stage = findStage(conference.agenda, fromStageId);
  if (stage === undefined) return err('unknown-stage');
  if (section === 'child') return err('not-this-section');
  const sections = section === null ? sectionsToGive(conference.pens, stage, to) : [section];
  const changed = sections.filter((name) => conference.pens[name] !== to);
  if (changed.length === 0) return ok([]);
  const given = Object.fromEntries(changed.map((name) => [name, to]));
  return ok([{ type: 'pen:given', pens: { ...conference.pens, ...given } }]);
}

export function setFocus(conference: Conference, { focus }: CommandOf<'focus:set'>): Decision {
  const state = underway(conference);
  return state.ok ? ok([{ type: 'focus:moved', focus }]) : state;
}
