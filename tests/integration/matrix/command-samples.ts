import type { CommandType } from '@opora/shared/domain/conference/commands.ts';
import { type Role, roles } from '@opora/shared/domain/roles.ts';
import { releaseId, stageId, taskId } from '@opora/shared/ids.ts';
import type { Payload } from '@opora/shared/protocol/commands.ts';
import { jitka, matyas, radim } from '@opora/shared/templates/demo/demo-people.ts';
import { terms } from '@opora/shared/testing/script.ts';
import { spare } from './matrix-world.ts';

export type IdField =
  | 'taskId'
  | 'participantId'
  | 'toStageId'
  | 'stageId'
  | 'releaseId'
  | 'childId';

/** A sound payload of one command, who may send it, and which of its fields name something of the conference. */
export interface Sample<Type extends CommandType> {
  readonly payload: Payload<Type>;
  readonly allowed: readonly Role[];
  /** With each of these an id of another conference, and one of nothing, must be answered alike. */
  readonly ids?: readonly IdField[];
}

const leaders: readonly Role[] = ['organiser', 'facilitator'];
const recorders: readonly Role[] = [...leaders, 'scribe'];
const family: readonly Role[] = ['parent', 'relative', 'support-person'];
const proposers = [...recorders, ...family, 'professional'] as const;
export const sampleTerms = terms({ what: 'Zavolat do školy', owner: jitka });
const arrival = { fromStageId: stageId('arrival') };
const task = taskId('sample');

/** Written out by hand: what the product lets people do, held against what it does. A new command needs a row. */
export const samples: { readonly [Type in CommandType]: Sample<Type> } = {
  'conference:open': { payload: {}, allowed: leaders },
  'conference:pause': { payload: { minutes: 5 }, allowed: leaders },
  'conference:resume': { payload: {}, allowed: leaders },
  'conference:close': { payload: arrival, allowed: leaders },
  'conference:reopen': { payload: {}, allowed: leaders },
  'stage:advance': { payload: arrival, allowed: leaders },
  'stage:return': { payload: arrival, allowed: leaders },
  'stage:go': {
    payload: { ...arrival, toStageId: stageId('plan') },
    allowed: leaders,
    ids: ['toStageId'],
  },
  'stage:extend': { payload: { ...arrival, minutes: 5 }, allowed: leaders },
  'pen:give': { payload: { ...arrival, section: null, to: 'everyone' }, allowed: leaders },
  'focus:set': { payload: { focus: { kind: 'tasks' } }, allowed: leaders },
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
    allowed: leaders,
    ids: ['stageId'],
  },
  'agenda:use': { payload: { template: 'review' }, allowed: leaders },
  'agenda:interpret': { payload: { percent: 50 }, allowed: leaders },
  'stage:add': {
    payload: {
      stageId: stageId('sample'),
      afterStageId: stageId('plan'),
      kind: 'extra',
      title: 'Škola',
      minutes: 10,
      opens: ['goals'],
    },
    allowed: leaders,
  },
  'stage:move': {
    payload: { stageId: stageId('options'), afterStageId: stageId('plan') },
    allowed: leaders,
    ids: ['stageId'],
  },
  'stage:plan': {
    payload: { stageId: stageId('options'), minutes: 5 },
    allowed: leaders,
    ids: ['stageId'],
  },
  'stage:skip': {
    payload: { stageId: stageId('options'), isSkipped: true },
    allowed: leaders,
    ids: ['stageId'],
  },
  'conference:wrap-up': { payload: arrival, allowed: leaders },
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
  'protected:list': { payload: { strings: [] }, allowed: ['organiser'] },
};

export const mayNot = (allowed: readonly Role[]): readonly Role[] =>
  roles.filter((role) => !allowed.includes(role));
