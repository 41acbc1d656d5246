import type { StageId } from '../../ids.ts';
import { err, ok, type Result } from '../../result.ts';
import { agendaFor } from '../../templates/agenda/template-agendas.ts';
import type { Conference } from '../conference/conference.ts';
import type { Refusal } from '../conference/refusals.ts';
import { stagesOf } from '../scope/taking-part.ts';
import { addedStage } from './added-stage.ts';
import { type Agenda, findStage, type Stage } from './agenda.ts';
import type { AgendaCommand } from './agenda-commands.ts';
import { interpretedMinutes, withMinutes } from './agenda-editing.ts';
import type { AgendaEvent } from './agenda-events.ts';

type Decision = Result<readonly AgendaEvent[], Refusal>;
type Command<Type extends AgendaCommand['type']> = Extract<AgendaCommand, { type: Type }>;

/** More than any meeting has: bounds the work of a slip of the hand. */
const maxStages = 40;

const isCurrent = (conference: Conference, id: StageId): boolean =>
  conference.status !== 'preparing' && conference.stageId === id;

const wasEntered = (conference: Conference, id: StageId): boolean =>
  conference.times[id] !== undefined;

/** A stage that nobody was in yet; what was entered stands as it happened (AG2). */
function stageToCome(conference: Conference, id: StageId): Result<Stage, Refusal> {
  if (conference.status === 'closed') return err('already-closed');
  const stage = findStage(conference.agenda, id);
  if (stage === undefined) return err('unknown-stage');
  return wasEntered(conference, id) ? err('stage-entered') : ok(stage);
}

/** Whether a stage may stand there: after one of the agenda, and not where the meeting has already been. */
function placeToCome(conference: Conference, after: StageId | null): Result<null, Refusal> {
  const { agenda } = conference;
  if (after !== null && findStage(agenda, after) === undefined) return err('unknown-stage');
  if (conference.status === 'preparing') return ok(null);
  const current = agenda.findIndex(({ id }) => id === conference.stageId);
  return agenda.findIndex(({ id }) => id === after) < current ? err('stage-behind') : ok(null);
}

/** Nobody is left invited to a stage that is not there: that would shut them out without a word. */
const isMissedBySomebody = ({ participants }: Conference, agenda: Agenda): boolean =>
  participants
    .flatMap((person) => stagesOf(person) ?? [])
    .some((id) => findStage(agenda, id) === undefined);

export function useTemplate(conference: Conference, { template }: Command<'agenda:use'>): Decision {
  if (conference.status === 'closed') return err('already-closed');
  if (conference.status !== 'preparing') return err('already-open');
  const plain = agendaFor(template);
  if (isMissedBySomebody(conference, plain)) return err('scope-needs-stage');
  const { interpretingPercent } = conference.agendaPlan;
  const agenda = withMinutes(plain, interpretedMinutes(plain, 0, interpretingPercent));
  const isSame =
    template === conference.agendaPlan.template &&
    JSON.stringify(agenda) === JSON.stringify(conference.agenda);
  return ok(isSame ? [] : [{ type: 'agenda:used', template, agenda }]);
}

/** Stages that were left keep their minutes: what was used is used. */
export function interpret(
  conference: Conference,
  { percent }: Command<'agenda:interpret'>,
): Decision {
  if (conference.status === 'closed') return err('already-closed');
  const before = conference.agendaPlan.interpretingPercent;
  if (percent === before) return ok([]);
  const ahead = conference.agenda.filter(
    ({ id }) => isCurrent(conference, id) || !wasEntered(conference, id),
  );
  const stages = interpretedMinutes(ahead, before, percent);
  return ok([{ type: 'agenda:interpreted', percent, stages }]);
}

/** The same stage once more is a retry. */
export function addStage(conference: Conference, command: Command<'stage:add'>): Decision {
  if (conference.status === 'closed') return err('already-closed');
  const { stageId, afterStageId } = command;
  const known = findStage(conference.agenda, stageId);
  if (known !== undefined) {
    return known.title.cs === command.title ? ok([]) : err('stage-id-taken');
  }
  const place = placeToCome(conference, afterStageId);
  if (!place.ok) return place;
  if (conference.agenda.length >= maxStages) return err('too-many-stages');
  return ok([{ type: 'stage:added', stage: addedStage(command), afterStageId }]);
}

export function moveStage(
  conference: Conference,
  { stageId, afterStageId }: Command<'stage:move'>,
): Decision {
  const stage = stageToCome(conference, stageId);
  if (!stage.ok) return stage;
  const place = placeToCome(conference, afterStageId);
  if (!place.ok) return place;
  const { agenda } = conference;
  const before = agenda[agenda.indexOf(stage.value) - 1]?.id ?? null;
  const isThere = afterStageId === before || afterStageId === stageId;
  return ok(isThere ? [] : [{ type: 'stage:moved', stageId, afterStageId }]);
}

/** The current stage may be planned anew as well: people are still in it (AG3). */
export function planStage(
  conference: Conference,
  { stageId, minutes }: Command<'stage:plan'>,
): Decision {
  const stage = isCurrent(conference, stageId)
    ? currentStage(conference, stageId)
    : stageToCome(conference, stageId);
  if (!stage.ok) return stage;
  return ok(
    stage.value.plannedMinutes === minutes ? [] : [{ type: 'stage:planned', stageId, minutes }],
  );
}

function currentStage(conference: Conference, id: StageId): Result<Stage, Refusal> {
  if (conference.status === 'closed') return err('already-closed');
  const stage = findStage(conference.agenda, id);
  return stage === undefined ? err('unknown-stage') : ok(stage);
}

export function skipStage(
  conference: Conference,
  { stageId, isSkipped }: Command<'stage:skip'>,
): Decision {
  const stage = stageToCome(conference, stageId);
  if (!stage.ok) return stage;
  return ok(
    stage.value.isSkipped === isSkipped ? [] : [{ type: 'stage:skipped', stageId, isSkipped }],
  );
}
