import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import { type Role, roles } from '@opora/shared/domain/roles.ts';
import { ideaId, parkingId, releaseId, scaleId, stageId, taskId } from '@opora/shared/ids.ts';
import type { Payload } from '@opora/shared/protocol/commands.ts';
import { irena, jitka, matyas, radim } from '@opora/shared/templates/demo/demo-people.ts';
import { terms } from '@opora/shared/testing/script.ts';
import { spare } from './matrix-world.ts';

export type IdField =
  | 'taskId'
  | 'participantId'
  | 'toStageId'
  | 'stageId'
  | 'releaseId'
  | 'childId'
  | 'ideaId'
  | 'scaleId'
  | 'parkingId';

/** A sound payload of one command, who may send it, and which of its fields name something of the conference. */
export interface Sample<Type extends CommandType> {
  readonly payload: Payload<Type>;
  readonly allowed: readonly Role[];
  /** With each of these an id of another conference, and one of nothing, must be answered alike. */
  readonly ids?: readonly IdField[];
}

/** Once it is open; before that the organiser leads as well (LE1). */
const leader: readonly Role[] = ['facilitator'];
const leaders: readonly Role[] = ['organiser', ...leader];
/** Who may be the one who leads. */
const mayHold: readonly Role[] = [...leaders, 'scribe', 'professional'];
const recorders: readonly Role[] = [...leaders, 'scribe'];
const family: readonly Role[] = ['parent', 'relative', 'support-person'];
const proposers = [...recorders, ...family, 'professional'] as const;
const writers = [...proposers, 'child'] as const;
export const sampleTerms = terms({ what: 'Zavolat do školy', owner: jitka });
const arrival = { fromStageId: stageId('arrival') };
const task = taskId('sample');

/** Written out by hand: what the product lets people do, held against what it does. A new command needs a row. */
export const samples: { readonly [Type in CommandType]: Sample<Type> } = {
  'conference:open': { payload: {}, allowed: leader },
  'conference:pause': { payload: { minutes: 5 }, allowed: leader },
  'conference:resume': { payload: {}, allowed: leader },
  'conference:close': { payload: arrival, allowed: leaders },
  'conference:reopen': { payload: {}, allowed: leaders },
  'stage:advance': { payload: arrival, allowed: leader },
  'stage:return': { payload: arrival, allowed: leader },
  'stage:go': {
    payload: { ...arrival, toStageId: stageId('plan') },
    allowed: leader,
    ids: ['toStageId'],
  },
  'stage:extend': { payload: { ...arrival, minutes: 5 }, allowed: leader },
  'pen:give': { payload: { ...arrival, section: null, to: 'everyone' }, allowed: leader },
  'focus:set': { payload: { focus: { kind: 'tasks' } }, allowed: leader },
  'plan:restore': { payload: { section: 'notes', moment: 1 }, allowed: recorders },
  'task:propose': {
    payload: { taskId: task, terms: sampleTerms },
    allowed: proposers,
  },
  // The sample's owner is the parent; the others record what was said, or may not.
  'task:revise': {
    payload: { taskId: task, seenVersion: 0, changes: { what: 'Zavolat' } },
    allowed: [...recorders, 'parent'],
    ids: ['taskId'],
  },
  'task:accept': {
    payload: { taskId: task, withHelp: false, words: '' },
    allowed: [...recorders, 'parent'],
    ids: ['taskId'],
  },
  'task:decline': {
    payload: { taskId: task, words: '' },
    allowed: [...recorders, 'parent'],
    ids: ['taskId'],
  },
  'task:report': {
    payload: { taskId: task, status: 'in-progress', note: '' },
    allowed: [...recorders, 'parent'],
    ids: ['taskId'],
  },
  'task:withdraw': {
    payload: { taskId: task, replacedBy: null },
    allowed: recorders,
    ids: ['taskId'],
  },
  'participant:return': {
    payload: { participantId: spare, place: 'room', callName: null },
    allowed: recorders,
    ids: ['participantId'],
  },
  'participant:step-out': {
    payload: { participantId: spare },
    allowed: recorders,
    ids: ['participantId'],
  },
  'participant:promise': {
    payload: { participantId: spare, confidentiality: { given: 'accepted', alone: null } },
    allowed: recorders,
    ids: ['participantId'],
  },
  'participant:dismiss': {
    payload: { participantId: spare },
    allowed: leaders,
    ids: ['participantId'],
  },
  'participant:admit': {
    payload: { participantId: spare },
    allowed: leaders,
    ids: ['participantId'],
  },
  'admission:set': { payload: { admission: 'by-link' }, allowed: leaders },
  'conference:clear': { payload: {}, allowed: leaders },
  'circle:set': {
    payload: { people: [jitka], reason: 'Bezpečnostní plán' },
    allowed: ['organiser'],
  },
  // Of this child and who stands by them.
  'child:release': {
    payload: {
      releaseId: releaseId('sample'),
      childId: matyas,
      text: 'Chci fotbal.',
      to: 'everyone',
    },
    allowed: ['child', 'support-person'],
    ids: ['childId'],
  },
  'child:take-back': {
    payload: { releaseId: releaseId('sample') },
    allowed: ['child', 'support-person'],
    ids: ['releaseId'],
  },
  'wish:answer': {
    payload: { releaseId: releaseId('sample'), answer: 'yes', words: '' },
    allowed: proposers,
    ids: ['releaseId'],
  },
  'scope:set': {
    payload: { participantId: spare, scope: null },
    allowed: ['organiser'],
    ids: ['participantId'],
  },
  'stage:audience': {
    payload: { stageId: stageId('options'), audience: 'family' },
    allowed: leader,
    ids: ['stageId'],
  },
  'agenda:use': { payload: { template: 'review' }, allowed: leader },
  'agenda:interpret': { payload: { percent: 50 }, allowed: leader },
  'stage:add': {
    payload: {
      stageId: stageId('sample'),
      afterStageId: stageId('plan'),
      kind: 'extra',
      title: 'Škola',
      minutes: 10,
      opens: ['goals'],
    },
    allowed: leader,
  },
  'stage:move': {
    payload: { stageId: stageId('options'), afterStageId: stageId('plan') },
    allowed: leader,
    ids: ['stageId'],
  },
  'stage:plan': {
    payload: { stageId: stageId('options'), minutes: 5 },
    allowed: leader,
    ids: ['stageId'],
  },
  'stage:skip': {
    payload: { stageId: stageId('options'), isSkipped: true },
    allowed: leader,
    ids: ['stageId'],
  },
  'conference:wrap-up': { payload: arrival, allowed: leader },
  'coordinator:call': { payload: {}, allowed: [...family, 'child'] },
  'contact:set': {
    payload: { participantId: spare, phone: '+420 000 000 001', email: '' },
    allowed: ['organiser'],
    ids: ['participantId'],
  },
  'statement:record': {
    payload: { participantId: radim, text: 'Chci vídat Vašíka.' },
    allowed: ['organiser'],
    ids: ['participantId'],
  },
  'statement:share': {
    payload: { participantId: radim, text: 'Vašík jde na logopedii.' },
    allowed: ['organiser'],
    ids: ['participantId'],
  },
  'ideas:open': { payload: {}, allowed: leader },
  'ideas:show': { payload: {}, allowed: leader },
  'idea:write': {
    payload: { ideaId: ideaId('sample'), text: 'Vstávat dřív', isSigned: false, onBehalfOf: null },
    allowed: writers,
  },
  'idea:change': {
    payload: { ideaId: ideaId('sample'), text: 'Vstávat v šest', isSigned: false },
    allowed: writers,
    ids: ['ideaId'],
  },
  'idea:remove': {
    payload: { ideaId: ideaId('sample') },
    allowed: writers,
    ids: ['ideaId'],
  },
  // Who leads and who writes down may for others, if there is such an idea.
  'idea:dot': {
    payload: { ideaId: ideaId('sample'), isOn: true, onBehalfOf: null },
    allowed: writers,
    ids: ['ideaId'],
  },
  'idea:use': {
    payload: { ideaId: ideaId('sample'), as: 'goal', taskId: null },
    allowed: proposers,
    ids: ['ideaId'],
  },
  'scale:ask': {
    payload: { scaleId: scaleId('sample'), question: 'Jak?', low: 'zle', high: 'dobře' },
    allowed: leader,
  },
  'scale:answer': {
    payload: { scaleId: scaleId('none'), value: 5, onBehalfOf: null },
    allowed: writers,
    ids: ['scaleId'],
  },
  'scale:open': { payload: { scaleId: scaleId('none') }, allowed: leader, ids: ['scaleId'] },
  'scale:reveal': { payload: { scaleId: scaleId('none') }, allowed: leader, ids: ['scaleId'] },
  'scale:names': {
    payload: { scaleId: scaleId('none'), isNamed: true },
    allowed: leader,
    ids: ['scaleId'],
  },
  'parking:add': {
    payload: { parkingId: parkingId('sample'), text: 'Tábor' },
    allowed: writers,
  },
  'parking:resolve': {
    payload: { parkingId: parkingId('none'), how: 'settled', note: '' },
    allowed: recorders,
    ids: ['parkingId'],
  },
  'parking:reopen': {
    payload: { parkingId: parkingId('none') },
    allowed: recorders,
    ids: ['parkingId'],
  },
  // The sample's person has no device: those who record speak for them, and they for themselves.
  'agreement:give': {
    payload: { participantId: spare, level: 'reservation', words: 'Chci u toho být.' },
    allowed: recorders,
    ids: ['participantId'],
  },
  'opinion:give': {
    payload: { participantId: matyas, view: 'good', words: '' },
    allowed: [...recorders, 'child', 'support-person'],
    ids: ['participantId'],
  },
  'agreement:put-off': {
    payload: { participantId: spare },
    allowed: recorders,
    ids: ['participantId'],
  },
  'protected:list': { payload: { strings: [] }, allowed: ['organiser'] },
  'facilitation:deputy': {
    payload: { participantId: irena },
    allowed: leaders,
    ids: ['participantId'],
  },
  'facilitation:claim': { payload: { epoch: 0 }, allowed: mayHold },
  // Nobody asks while the one who leads is there.
  'facilitation:ask': { payload: { epoch: 0 }, allowed: mayHold },
  'facilitation:hand-over': { payload: { epoch: 0, to: irena }, allowed: leader },
  'facilitation:take-back': { payload: { epoch: 0 }, allowed: leader },
};

export const mayNot = (allowed: readonly Role[]): readonly Role[] =>
  roles.filter((role) => !allowed.includes(role));
