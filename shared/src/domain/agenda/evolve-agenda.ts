import { unreachable } from '../../assert.ts';
import type { Agenda } from './agenda.ts';
import {
  minutesOfDay,
  withMinutes,
  withSkipped,
  withStage,
  withStageMoved,
} from './agenda-editing.ts';
import type { AgendaEvent } from './agenda-events.ts';
import type { AgendaPlan } from './agenda-plan.ts';

/** The part of a conference that these events change. */
interface Planned {
  readonly agenda: Agenda;
  readonly agendaPlan: AgendaPlan;
}

/** The agenda after an event. Total, as `evolve` is. */
export function evolveAgenda({ agenda, agendaPlan }: Planned, event: AgendaEvent): Planned {
  switch (event.type) {
    case 'agenda:used':
      return { agenda: event.agenda, agendaPlan: { ...agendaPlan, template: event.template } };
    case 'agenda:interpreted':
      return {
        agenda: withMinutes(agenda, event.stages),
        agendaPlan: { ...agendaPlan, interpretingPercent: event.percent },
      };
    case 'stage:added':
      return { agenda: withStage(agenda, event.stage, event.afterStageId), agendaPlan };
    case 'stage:moved':
      return { agenda: withStageMoved(agenda, event.stageId, event.afterStageId), agendaPlan };
    case 'stage:planned':
      return { agenda: withMinutes(agenda, [event]), agendaPlan };
    case 'stage:skipped':
      return { agenda: withSkipped(agenda, [event.stageId], event.isSkipped), agendaPlan };
    case 'conference:wrapped-up':
      return wrappedUp({ agenda, agendaPlan }, event);
    case 'conference:wrap-up-undone':
      return wrapUpUndone({ agenda, agendaPlan });
    default:
      return unreachable(event);
  }
}

function wrappedUp(
  { agenda, agendaPlan }: Planned,
  { wrapUp, minutes }: Extract<AgendaEvent, { type: 'conference:wrapped-up' }>,
): Planned {
  const short = withMinutes(agenda, [{ stageId: wrapUp.closingStageId, minutes }]);
  return {
    agenda: withSkipped(withSkipped(short, wrapUp.skipped, true), [wrapUp.closingStageId], false),
    agendaPlan: { ...agendaPlan, wrapUp },
  };
}

function wrapUpUndone({ agenda, agendaPlan }: Planned): Planned {
  const { wrapUp } = agendaPlan;
  if (wrapUp === null) return { agenda, agendaPlan };
  const { skipped, closingStageId, closingMinutes } = wrapUp;
  const asBefore = withMinutes(agenda, [{ stageId: closingStageId, minutes: closingMinutes }]);
  return {
    agenda: withSkipped(asBefore, skipped, false),
    agendaPlan: { ...agendaPlan, wrapUp: null },
  };
}

/** What was planned when the conference opened is what later changes are measured by (AG5). */
export const planAtOpening = ({ agenda, agendaPlan }: Planned): AgendaPlan => ({
  ...agendaPlan,
  minutesAtOpening: agendaPlan.minutesAtOpening ?? minutesOfDay(agenda),
});
