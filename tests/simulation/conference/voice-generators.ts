import { agreementLevels, childViews } from '@opora/shared/domain/agreement/voice.ts';
import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import { ideaId, type ParticipantId, parkingId, scaleId } from '@opora/shared/ids.ts';
import type { Choices } from './choices.ts';
import { type Generators, somebody, text } from './generators.ts';

type OfVoices = Extract<
  CommandType,
  `idea${string}` | `scale:${string}` | `parking:${string}` | `agreement:${string}` | 'opinion:give'
>;

const one = <Id>(choose: Choices, list: readonly { readonly id: Id }[], unknown: Id): Id =>
  list.length === 0 || choose.oneIn(20) ? unknown : choose.pick(list).id;

const idea = (choose: Choices) => ({
  ideaId: one(choose, choose.conference.ideas.list, ideaId('none')),
});
const scale = (choose: Choices) => ({
  scaleId: one(choose, choose.conference.scales, scaleId('none')),
});
const parked = (choose: Choices) => ({
  parkingId: one(choose, choose.conference.parking, parkingId('none')),
});
const onBehalfOf = (choose: Choices): { onBehalfOf: ParticipantId | null } => ({
  onBehalfOf: choose.oneIn(3) ? choose.person() : null,
});
const wording = (choose: Choices) => ({ text: text(choose), isSigned: choose.flag() });

/** What people say themselves: ideas, numbers, what is put aside, and what they think of the plan. */
export const voiceGenerators: Generators<OfVoices> = {
  'ideas:open': () => ({}),
  'ideas:show': () => ({}),
  'idea:write': (choose) => ({
    ...wording(choose),
    ...onBehalfOf(choose),
    ideaId: ideaId(`i${choose.below(20)}`),
  }),
  'idea:change': (choose) => ({ ...idea(choose), ...wording(choose) }),
  'idea:remove': idea,
  'idea:dot': (choose) => ({ ...idea(choose), ...onBehalfOf(choose), isOn: choose.flag() }),
  'idea:use': (choose) =>
    choose.flag()
      ? { ...idea(choose), as: 'goal' as const, taskId: null }
      : { ...idea(choose), as: 'task' as const, taskId: choose.task() },
  'scale:ask': (choose) => ({
    scaleId: scaleId(`q${choose.below(6)}`),
    question: text(choose),
    low: 'zle',
    high: 'dobře',
  }),
  'scale:answer': (choose) => ({
    ...scale(choose),
    ...onBehalfOf(choose),
    value: choose.oneIn(6) ? null : choose.below(11),
  }),
  'scale:open': scale,
  'scale:reveal': scale,
  'scale:names': (choose) => ({ ...scale(choose), isNamed: choose.flag() }),
  'parking:add': (choose) => ({ parkingId: parkingId(`p${choose.below(10)}`), text: text(choose) }),
  'parking:resolve': (choose) => ({
    ...parked(choose),
    how: choose.pick(['task', 'next-time', 'settled'] as const),
    note: choose.words(),
  }),
  'parking:reopen': parked,
  'agreement:give': (choose) => ({
    ...somebody(choose),
    level: choose.pick(agreementLevels),
    words: choose.words(),
  }),
  'opinion:give': (choose) => ({
    ...somebody(choose),
    view: choose.pick(childViews),
    words: choose.words(),
  }),
  'agreement:put-off': somebody,
};
