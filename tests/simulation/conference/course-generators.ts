import { agendaTemplateIds } from '@opora/shared/domain/agenda/template-ids.ts';
import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import { isPresent } from '@opora/shared/domain/conference/participant.ts';
import { mayHold } from '@opora/shared/domain/facilitation/leads.ts';
import { sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { type ParticipantId, stageId } from '@opora/shared/ids.ts';
import type { Choices } from './choices.ts';
import { fromStage, type Generators, somebody, text } from './generators.ts';

type OfCourse = Extract<
  CommandType,
  | `agenda:${string}`
  | `facilitation:${string}`
  | 'stage:add'
  | 'stage:move'
  | 'stage:plan'
  | 'stage:skip'
  | 'conference:wrap-up'
>;

const after = (choose: Choices) => ({ afterStageId: choose.flag() ? null : choose.stage() });
const epoch = ({ conference, oneIn }: Choices) => ({
  epoch: oneIn(10) ? 7 : conference.facilitation.epoch,
});

/** Mostly somebody who is there and may lead. */
function nextLeader(choose: Choices): ParticipantId {
  const able = choose.conference.participants.filter((each) => isPresent(each) && mayHold(each));
  return able.length === 0 || choose.oneIn(3) ? choose.person() : choose.pick(able).id;
}

/** What changes the agenda, and who leads. */
export const courseGenerators: Generators<OfCourse> = {
  'agenda:use': (choose) => ({ template: choose.pick(agendaTemplateIds) }),
  'agenda:interpret': (choose) => ({ percent: choose.pick([0, 50, 100]) }),
  'stage:add': (choose) => ({
    ...after(choose),
    // Few enough that some are taken already.
    stageId: stageId(`s${choose.below(8)}`),
    kind: choose.pick(['extra', 'break'] as const),
    title: text(choose),
    minutes: 1 + choose.below(20),
    opens: choose.flag() ? [] : [choose.pick(sectionNames)],
  }),
  'stage:move': (choose) => ({ ...after(choose), stageId: choose.stage() }),
  'stage:plan': (choose) => ({ stageId: choose.stage(), minutes: 1 + choose.below(40) }),
  'stage:skip': (choose) => ({ stageId: choose.stage(), isSkipped: choose.flag() }),
  'conference:wrap-up': fromStage,
  'facilitation:deputy': (choose) => (choose.oneIn(4) ? { participantId: null } : somebody(choose)),
  'facilitation:claim': epoch,
  'facilitation:ask': epoch,
  'facilitation:hand-over': (choose) => ({ ...epoch(choose), to: nextLeader(choose) }),
  'facilitation:take-back': epoch,
};
