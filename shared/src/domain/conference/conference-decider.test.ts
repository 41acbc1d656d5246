import { describe, expect, it } from 'vitest';
import { ideaId, parkingId, releaseId, scaleId, stageId, taskId } from '../../ids.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lenka,
  lida,
  matyas,
  nikola,
  radim,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stageNow, stages, terms } from '../../testing/script.ts';
import { mayUse } from '../facilitation/leads.ts';
import { can, capabilities } from '../permissions.ts';
import { roles } from '../roles.ts';
import type { CommandOf, CommandType, ConferenceCommand } from './commands.ts';
import { type ConferenceStatus, conferenceStatuses, reopenWindowMs } from './conference.ts';
import { requiredCapabilities } from './conference-decider.ts';
import type { EventType } from './events.ts';
import type { Refusal } from './refusals.ts';

const open = { type: 'conference:open' } as const;
const ranni = taskId('mornings');

const proposal = {
  type: 'task:propose',
  taskId: ranni,
  terms: terms({ what: 'Zavést ranní pořádek', owner: jitka }),
} as const;

const shownId = releaseId('shown');
const shown = {
  type: 'child:release',
  releaseId: shownId,
  childId: matyas,
  text: 'Chci, aby máma ráno nekřičela.',
  to: 'everyone',
} as const;

const seenIdea = ideaId('seen');
const ownIdea = ideaId('own');
const howSafe = scaleId('safe');
const parked = parkingId('parked');
const writeIdea = (id: typeof ownIdea) =>
  ({
    type: 'idea:write',
    ideaId: id,
    text: 'Budit se dřív',
    isSigned: false,
    onBehalfOf: null,
  }) as const;
const ask = {
  type: 'scale:ask',
  scaleId: howSafe,
  question: 'Jak je dětem?',
  low: 'zle',
  high: 'dobře',
} as const;
const park = { type: 'parking:add', parkingId: parked, text: 'Tábor v létě' } as const;

/** One idea that all have seen, one that is still its author's own, a question and something put aside. */
const withBoards = (script: Script) =>
  script
    .run(tomas, { type: 'ideas:open' })
    .run(simona, writeIdea(seenIdea))
    .run(tomas, { type: 'ideas:show' })
    .run(tomas, { type: 'ideas:open' })
    .run(simona, writeIdea(ownIdea))
    .run(tomas, ask)
    .run(klara, park);

const opened = () => demoScript().run(tomas, open);
const withTask = () => withBoards(opened().run(klara, proposal).run(matyas, shown));
const paused = () => withTask().run(tomas, { type: 'conference:pause', minutes: null });
const closed = () =>
  withTask().run(tomas, { type: 'conference:close', fromStageId: stages.arrival });

const scripts: Readonly<Record<ConferenceStatus, () => Script>> = {
  preparing: demoScript,
  live: withTask,
  paused,
  closed,
};

const arrival = { fromStageId: stages.arrival };
const other = taskId('another');

/** One sound command of each type, sent by `senderOf`. */
const commands: { readonly [Type in CommandType]: CommandOf<Type> } = {
  'conference:open': open,
  'conference:pause': { type: 'conference:pause', minutes: 5 },
  'conference:resume': { type: 'conference:resume' },
  'conference:close': { type: 'conference:close', ...arrival },
  'conference:reopen': { type: 'conference:reopen' },
  'stage:advance': { type: 'stage:advance', ...arrival },
  'stage:return': { type: 'stage:return', ...arrival },
  'stage:go': { type: 'stage:go', ...arrival, toStageId: stages.plan },
  'stage:extend': { type: 'stage:extend', ...arrival, minutes: 5 },
  'pen:give': { type: 'pen:give', ...arrival, section: 'notes', to: 'everyone' },
  'focus:set': { type: 'focus:set', focus: { kind: 'tasks' } },
  'plan:restore': { type: 'plan:restore', section: 'needs', moment: 0 },
  'task:propose': { ...proposal, taskId: other },
  'task:revise': { type: 'task:revise', taskId: ranni, seenVersion: 0, changes: { goal: 'Cíl 1' } },
  'task:accept': { type: 'task:accept', taskId: ranni, withHelp: false, words: '' },
  'task:decline': { type: 'task:decline', taskId: ranni, words: '' },
  'task:report': { type: 'task:report', taskId: ranni, status: 'done', note: '' },
  'task:withdraw': { type: 'task:withdraw', taskId: ranni, replacedBy: null },
  'participant:return': {
    type: 'participant:return',
    participantId: vera,
    place: 'room',
    callName: null,
  },
  'participant:step-out': { type: 'participant:step-out', participantId: vera },
  'participant:promise': {
    type: 'participant:promise',
    participantId: vera,
    confidentiality: { given: 'refused', alone: null },
  },
  'participant:dismiss': { type: 'participant:dismiss', participantId: vera },
  'participant:admit': { type: 'participant:admit', participantId: vera },
  'admission:set': { type: 'admission:set', admission: 'by-hand' },
  'conference:clear': { type: 'conference:clear' },
  'protected:list': { type: 'protected:list', strings: [{ text: 'Lidická 7' }] },
  'circle:set': { type: 'circle:set', people: [jitka], reason: 'bezpečí' },
  'child:release': {
    type: 'child:release',
    releaseId: releaseId('new'),
    childId: matyas,
    text: 'Chci zůstat ve své třídě.',
    to: 'everyone',
  },
  'child:take-back': { type: 'child:take-back', releaseId: shownId },
  'wish:answer': { type: 'wish:answer', releaseId: shownId, answer: 'yes', words: '' },
  'scope:set': {
    type: 'scope:set',
    participantId: vera,
    scope: { stages: [stages.plan], readsPlan: false, tasks: 'own', reason: 'na její přání' },
  },
  'stage:audience': { type: 'stage:audience', stageId: stages.plan, audience: 'family' },
  'coordinator:call': { type: 'coordinator:call' },
  'agenda:use': { type: 'agenda:use', template: 'review' },
  'agenda:interpret': { type: 'agenda:interpret', percent: 50 },
  'stage:add': {
    type: 'stage:add',
    stageId: stageId('new'),
    afterStageId: stages.plan,
    kind: 'extra',
    title: 'Škola',
    minutes: 10,
    opens: ['goals'],
  },
  'stage:move': { type: 'stage:move', stageId: stages.strengths, afterStageId: stages.plan },
  'stage:plan': { type: 'stage:plan', stageId: stages.strengths, minutes: 5 },
  'stage:skip': { type: 'stage:skip', stageId: stages.strengths, isSkipped: true },
  'conference:wrap-up': { type: 'conference:wrap-up', ...arrival },
  'contact:set': { type: 'contact:set', participantId: vera, phone: '+420 000 200 999', email: '' },
  'statement:record': { type: 'statement:record', participantId: radim, text: 'Chci ho vídat.' },
  'statement:share': {
    type: 'statement:share',
    participantId: radim,
    text: 'Vašík jde k logopedce.',
  },
  'facilitation:deputy': { type: 'facilitation:deputy', participantId: klara },
  'facilitation:claim': { type: 'facilitation:claim', epoch: 0 },
  'facilitation:ask': { type: 'facilitation:ask', epoch: 0 },
  'facilitation:hand-over': { type: 'facilitation:hand-over', epoch: 0, to: simona },
  'facilitation:take-back': { type: 'facilitation:take-back', epoch: 0 },
  'ideas:open': { type: 'ideas:open' },
  'ideas:show': { type: 'ideas:show' },
  'idea:write': writeIdea(ideaId('new')),
  'idea:change': { type: 'idea:change', ideaId: ownIdea, text: 'Vstávat v šest', isSigned: true },
  'idea:remove': { type: 'idea:remove', ideaId: ownIdea },
  'idea:dot': { type: 'idea:dot', ideaId: seenIdea, isOn: true, onBehalfOf: null },
  'idea:use': { type: 'idea:use', ideaId: seenIdea, as: 'task', taskId: ranni },
  'scale:ask': { ...ask, scaleId: scaleId('new') },
  'scale:answer': { type: 'scale:answer', scaleId: howSafe, value: 4, onBehalfOf: null },
  'scale:open': { type: 'scale:open', scaleId: howSafe },
  'scale:reveal': { type: 'scale:reveal', scaleId: howSafe },
  'scale:names': { type: 'scale:names', scaleId: howSafe, isNamed: true },
  'parking:add': { ...park, parkingId: parkingId('new') },
  'parking:resolve': { type: 'parking:resolve', parkingId: parked, how: 'next-time', note: '' },
  'parking:reopen': { type: 'parking:reopen', parkingId: parked },
  'agreement:give': { type: 'agreement:give', participantId: vera, level: 'agree', words: '' },
  'opinion:give': { type: 'opinion:give', participantId: matyas, view: 'good', words: '' },
  'agreement:put-off': { type: 'agreement:put-off', participantId: vera },
};

/** Who leads, for what asks for that; else the organiser, who has every right by role. */
const senderOf = (type: CommandType) =>
  requiredCapabilities[type].includes('conference:lead') ? tomas : simona;

type Outcome = EventType | Refusal | 'nothing';

/** ST1: what every state answers to every command. A new state or command does not compile without a row. */
const table: Readonly<Record<CommandType, Readonly<Record<ConferenceStatus, Outcome>>>> = {
  'conference:open': row('conference:opened', 'already-open', 'already-open', 'already-closed'),
  'conference:pause': row('not-open', 'conference:paused', 'not-live', 'already-closed'),
  'conference:resume': row('not-open', 'not-paused', 'conference:resumed', 'already-closed'),
  'conference:close': row('not-open', 'conference:closed', 'conference:closed', 'already-closed'),
  'conference:reopen': row('not-closed', 'not-closed', 'not-closed', 'conference:reopened'),
  'stage:advance': row('not-open', 'stage:entered', 'not-live', 'already-closed'),
  'stage:return': row('not-open', 'first-stage', 'not-live', 'already-closed'),
  'stage:go': row('not-open', 'stage:entered', 'not-live', 'already-closed'),
  'stage:extend': row('not-open', 'stage:extended', 'not-live', 'already-closed'),
  'pen:give': row('not-open', 'pen:given', 'pen:given', 'already-closed'),
  'focus:set': row('not-open', 'focus:moved', 'focus:moved', 'already-closed'),
  'plan:restore': row('plan:restored', 'plan:restored', 'plan:restored', 'already-closed'),
  'task:propose': row('not-open', 'task:proposed', 'task:proposed', 'already-closed'),
  'task:revise': row('not-open', 'task:revised', 'task:revised', 'already-closed'),
  'task:accept': row('not-open', 'task:accepted', 'task:accepted', 'task:accepted'),
  'task:decline': row('not-open', 'task:declined', 'task:declined', 'task:declined'),
  'task:report': row('not-open', 'task-not-agreed', 'task-not-agreed', 'task-not-agreed'),
  'task:withdraw': row('not-open', 'task:withdrawn', 'task:withdrawn', 'already-closed'),
  'participant:return': row(
    'participant:arrived',
    'participant:arrived',
    'participant:arrived',
    'already-closed',
  ),
  'participant:step-out': row('nothing', 'nothing', 'nothing', 'already-closed'),
  'participant:promise': always('participant:promised'),
  'participant:dismiss': always('participant:dismissed'),
  'participant:admit': always('nothing'),
  'admission:set': always('admission:changed'),
  'conference:clear': always('conference:cleared'),
  'protected:list': always('protected:listed'),
  'circle:set': always('circle:changed'),
  // The organiser is nobody's child and stands by none.
  'child:release': always('not-allowed'),
  'child:take-back': always('not-allowed'),
  'wish:answer': row('unknown-release', 'wish:answered', 'wish:answered', 'already-closed'),
  'scope:set': always('scope:changed'),
  'stage:audience': row(
    'stage:audience-changed',
    'stage:audience-changed',
    'stage:audience-changed',
    'already-closed',
  ),
  'coordinator:call': always('not-allowed'),
  'agenda:use': row('agenda:used', 'already-open', 'already-open', 'already-closed'),
  'agenda:interpret': untilClosed('agenda:interpreted'),
  'stage:add': untilClosed('stage:added'),
  'stage:move': untilClosed('stage:moved'),
  'stage:plan': untilClosed('stage:planned'),
  'stage:skip': untilClosed('stage:skipped'),
  'conference:wrap-up': row('not-open', 'conference:wrapped-up', 'not-live', 'already-closed'),
  'contact:set': always('contact:changed'),
  'statement:record': always('statement:recorded'),
  'statement:share': always('statement:shared'),
  'facilitation:deputy': row(
    'facilitation:deputy-named',
    'facilitation:deputy-named',
    'facilitation:deputy-named',
    'already-closed',
  ),
  'facilitation:claim': row('leader-is-here', 'leader-is-here', 'leader-is-here', 'already-closed'),
  'facilitation:ask': row('leader-is-here', 'leader-is-here', 'leader-is-here', 'already-closed'),
  // The organiser has not come yet.
  'facilitation:hand-over': row('facilitation:passed', 'not-here', 'not-here', 'already-closed'),
  // The organiser did not lead at the opening.
  'facilitation:take-back': row('not-allowed', 'not-allowed', 'not-allowed', 'already-closed'),
  'ideas:open': together('nothing'),
  'ideas:show': together('ideas:shown'),
  'idea:write': together('idea:written'),
  'idea:change': together('idea:written'),
  'idea:remove': together('idea:removed'),
  'idea:dot': together('idea:dotted'),
  'idea:use': together('idea:used'),
  'scale:ask': together('scale-asked'),
  'scale:answer': together('scale:answered'),
  // Nobody of the family is here, so it was everybody's turn at once.
  'scale:open': together('nothing'),
  'scale:reveal': together('scale:revealed'),
  'scale:names': together('scale:named'),
  'parking:add': together('parking:added'),
  'parking:resolve': together('parking:resolved'),
  'parking:reopen': together('nothing'),
  'agreement:give': row('not-open', 'agreement:given', 'agreement:given', 'already-closed'),
  'opinion:give': row('not-open', 'agreement:given', 'agreement:given', 'already-closed'),
  'agreement:put-off': row('not-open', 'agreement:given', 'agreement:given', 'already-closed'),
};

/** Private family time, and closed for so long that it may not be opened again. */
const further = {
  'family time': () =>
    withTask()
      .run(tomas, { type: 'stage:audience', stageId: stages.strengths, audience: 'family' })
      .run(tomas, { type: 'stage:go', ...arrival, toStageId: stages.strengths }),
  frozen: () => closed().wait(reopenWindowMs / 60_000 + 1),
} as const;
type Further = keyof typeof further;

/** Who may, where the organiser has not the right. */
const senders: Partial<Record<CommandType, typeof simona>> = {
  'child:release': matyas,
  'child:take-back': matyas,
  'coordinator:call': jitka,
};

/** ST1 as well: a new command does not compile without a row here either. First family time, then frozen. */
const furtherTable: Readonly<Record<CommandType, readonly [family: Outcome, frozen: Outcome]>> = {
  'conference:open': ['family-time', 'already-closed'],
  'conference:pause': ['conference:paused', 'already-closed'],
  'conference:resume': ['not-paused', 'already-closed'],
  'conference:close': ['conference:closed', 'already-closed'],
  'conference:reopen': ['family-time', 'frozen'],
  'stage:advance': ['stage:entered', 'already-closed'],
  'stage:return': ['stage:entered', 'already-closed'],
  'stage:go': ['stage:entered', 'already-closed'],
  'stage:extend': ['stage:extended', 'already-closed'],
  'pen:give': ['family-time', 'already-closed'],
  'focus:set': ['family-time', 'already-closed'],
  'plan:restore': ['family-time', 'already-closed'],
  'task:propose': ['family-time', 'already-closed'],
  'task:revise': ['family-time', 'already-closed'],
  'task:accept': ['family-time', 'task:accepted'],
  'task:decline': ['family-time', 'task:declined'],
  'task:report': ['family-time', 'task-not-agreed'],
  'task:withdraw': ['family-time', 'already-closed'],
  // Nobody outside keeps the attendance of those inside.
  'participant:return': ['family-time', 'already-closed'],
  'participant:step-out': ['family-time', 'already-closed'],
  'participant:promise': ['family-time', 'participant:promised'],
  'participant:dismiss': ['participant:dismissed', 'participant:dismissed'],
  'participant:admit': ['nothing', 'nothing'],
  'admission:set': ['admission:changed', 'admission:changed'],
  'conference:clear': ['conference:cleared', 'conference:cleared'],
  'protected:list': ['protected:listed', 'protected:listed'],
  'circle:set': ['circle:changed', 'circle:changed'],
  'child:release': ['family-time', 'already-closed'],
  'child:take-back': ['child:took-back', 'already-closed'],
  'wish:answer': ['family-time', 'already-closed'],
  'scope:set': ['scope:changed', 'scope:changed'],
  'stage:audience': ['stage:audience-changed', 'already-closed'],
  'coordinator:call': ['coordinator:called', 'no-family-time'],
  'contact:set': ['family-time', 'contact:changed'],
  'statement:record': ['family-time', 'statement:recorded'],
  'statement:share': ['family-time', 'statement:shared'],
  'agenda:use': ['family-time', 'already-closed'],
  'agenda:interpret': ['family-time', 'already-closed'],
  'stage:add': ['family-time', 'already-closed'],
  // The stage of the sample is the one the family is in.
  'stage:move': ['stage-entered', 'already-closed'],
  'stage:plan': ['stage:planned', 'already-closed'],
  'stage:skip': ['stage-entered', 'already-closed'],
  'conference:wrap-up': ['conference:wrapped-up', 'already-closed'],
  'facilitation:deputy': ['facilitation:deputy-named', 'already-closed'],
  'facilitation:claim': ['leader-is-here', 'already-closed'],
  'facilitation:ask': ['leader-is-here', 'already-closed'],
  'facilitation:hand-over': ['not-here', 'already-closed'],
  'facilitation:take-back': ['not-allowed', 'already-closed'],
  'ideas:open': ['family-time', 'already-closed'],
  'ideas:show': ['family-time', 'already-closed'],
  'idea:write': ['family-time', 'already-closed'],
  'idea:change': ['family-time', 'already-closed'],
  'idea:remove': ['family-time', 'already-closed'],
  'idea:dot': ['family-time', 'already-closed'],
  'idea:use': ['family-time', 'already-closed'],
  'scale:ask': ['family-time', 'already-closed'],
  'scale:answer': ['family-time', 'already-closed'],
  'scale:open': ['family-time', 'already-closed'],
  'scale:reveal': ['family-time', 'already-closed'],
  'scale:names': ['family-time', 'already-closed'],
  'parking:add': ['family-time', 'already-closed'],
  'parking:resolve': ['family-time', 'already-closed'],
  'parking:reopen': ['family-time', 'already-closed'],
  'agreement:give': ['family-time', 'already-closed'],
  'opinion:give': ['family-time', 'already-closed'],
  'agreement:put-off': ['family-time', 'already-closed'],
};

/** What those answer to whom the organiser's row cannot speak for. */
const byThemselves: Partial<typeof table> = {
  'child:release': row('not-open', 'child:released', 'child:released', 'already-closed'),
  'child:take-back': row('unknown-release', 'child:took-back', 'child:took-back', 'already-closed'),
  'coordinator:call': always('no-family-time'),
};

/** The same command from the stage that is current. */
function fromNow({ state }: Script, command: ConferenceCommand): ConferenceCommand {
  if (!('fromStageId' in command) || state.status === 'preparing') return command;
  return { ...command, fromStageId: state.stageId };
}

function row(preparing: Outcome, live: Outcome, paused: Outcome, closed: Outcome) {
  return { preparing, live, paused, closed };
}

/** Only in the meeting, a pause included. */
function together(outcome: Outcome) {
  return row('not-open', outcome, outcome, 'already-closed');
}

/** The door is kept before and after the meeting too. */
function always(outcome: Outcome) {
  return row(outcome, outcome, outcome, outcome);
}

function untilClosed(outcome: Outcome) {
  return row(outcome, outcome, outcome, 'already-closed');
}

function outcome(script: Script, actor: typeof simona, command: ConferenceCommand): Outcome {
  const result = script.try(actor, command);
  return result.ok ? (result.value[0]?.type ?? 'nothing') : result.error;
}

const types = Object.keys(commands) as readonly CommandType[];
const everybody = [jitka, matyas, vera, simona, tomas, klara, irena, lenka, alzbeta, lida, nikola];

describe('every state answers every command', () => {
  const rows = types.flatMap((type) => conferenceStatuses.map((status) => [type, status] as const));

  it.each(rows)('[ST1] %s in %s', (type, status) => {
    expect(outcome(scripts[status](), senderOf(type), commands[type])).toBe(table[type][status]);
  });

  const situations = Object.keys(further) as readonly Further[];
  const furtherRows = types.flatMap((type) => situations.map((each) => [type, each] as const));

  it.each(furtherRows)('[ST1] %s in %s', (type, situation) => {
    const script = further[situation]();
    const [inFamilyTime, whenFrozen] = furtherTable[type];
    const expected = situation === 'frozen' ? whenFrozen : inFamilyTime;
    const command = fromNow(script, commands[type]);
    expect(outcome(script, senders[type] ?? senderOf(type), command)).toBe(expected);
  });

  it.each(furtherRows)(
    '[PR1] %s in %s is refused to those without its capability',
    (type, each) => {
      const script = further[each]();
      const unable = script.state.participants.filter(
        ({ role }) => !requiredCapabilities[type].some((capability) => can(role, capability)),
      );
      for (const { id } of unable) expect(outcome(script, id, commands[type])).toBe('not-allowed');
    },
  );

  it('[ST1] what the organiser may not, the child and the family ask for in every state', () => {
    for (const [type, expected] of Object.entries(byThemselves)) {
      const command = commands[type as CommandType];
      const actor = senders[command.type] ?? simona;
      const outcomes = conferenceStatuses.map((status) =>
        outcome(scripts[status](), actor, command),
      );
      expect([type, ...outcomes]).toEqual([type, ...conferenceStatuses.map((s) => expected[s])]);
    }
    expect(Object.keys(byThemselves)).toEqual(Object.keys(senders));
  });

  it.each(types)('[CO5] %s leaves the state as it was when refused', (type) => {
    for (const status of conferenceStatuses) {
      const script = scripts[status]();
      const before = JSON.stringify(script.state);
      script.try(senderOf(type), commands[type]);
      expect(JSON.stringify(script.state)).toBe(before);
    }
  });
});

describe('rights', () => {
  it.each(types)('[PR1] [LE1] %s is refused to those without its capability', (type) => {
    for (const status of conferenceStatuses) {
      const script = scripts[status]();
      for (const person of script.state.participants) {
        const allowed = requiredCapabilities[type].some((each) =>
          mayUse(script.state, person, each),
        );
        if (!allowed) expect(outcome(script, person.id, commands[type])).toBe('not-allowed');
      }
    }
  });

  it('[PR1] a stranger is refused before anything is looked up', () => {
    const stranger = 'p_stranger' as typeof simona;
    for (const type of types) {
      expect(outcome(withTask(), stranger, commands[type])).toBe('not-allowed');
    }
  });

  it('[VI1, AD3] whoever is heard apart or put out asks for nothing', () => {
    const script = withTask().run(tomas, { type: 'participant:dismiss', participantId: vera });
    for (const actor of [radim, vera]) {
      for (const type of types) expect(outcome(script, actor, commands[type])).toBe('not-allowed');
    }
    expect(outcome(withTask(), vera, commands['wish:answer'])).toBe('wish:answered');
  });

  it('only the facilitator and the organiser lead before the opening', () => {
    const leaders = roles.filter((role) => can(role, 'conference:lead'));
    expect(leaders).toEqual(['organiser', 'facilitator']);
  });

  it('every capability is held by some role, and none by the shared screen but reading', () => {
    for (const capability of capabilities) {
      expect(roles.some((role) => can(role, capability))).toBe(true);
    }
    expect(capabilities.filter((each) => can('screen', each))).toEqual([
      'plan:read',
      'participant:self',
    ]);
  });
});

describe('the course', () => {
  it('[CO2] opening enters the first stage', () => {
    expect(opened().state).toMatchObject({ status: 'live', stageId: stages.arrival });
  });

  it('[ST4] a second press from the same stage is refused and moves nothing', () => {
    const press = { type: 'stage:advance', fromStageId: stages.arrival } as const;
    const moved = opened().run(tomas, press);
    expect(stageNow(moved)).toBe(stages.opening);
    expect(outcome(moved, tomas, press)).toBe('stale-stage');
  });

  it('[ST2] forward through the whole agenda and back again visits every stage in order', () => {
    let script = opened();
    const visited = [stageNow(script)];
    while (script.try(tomas, { type: 'stage:advance', fromStageId: stageNow(script) }).ok) {
      script = script.run(tomas, { type: 'stage:advance', fromStageId: stageNow(script) });
      visited.push(stageNow(script));
    }
    const order = script.state.agenda.map((stage) => stage.id);
    expect(visited).toEqual(order);
    const last = { type: 'stage:advance', fromStageId: stages.closing } as const;
    expect(outcome(script, tomas, last)).toBe('last-stage');
    while (script.try(tomas, { type: 'stage:return', fromStageId: stageNow(script) }).ok) {
      script = script.run(tomas, { type: 'stage:return', fromStageId: stageNow(script) });
    }
    expect(stageNow(script)).toBe(order[0]);
  });

  it('[CO1] a closed conference opens again as paused, until a day has passed', () => {
    const reopen = { type: 'conference:reopen' } as const;
    const minutes = reopenWindowMs / 60_000;
    expect(closed().wait(minutes).run(tomas, reopen).state).toMatchObject({ status: 'paused' });
    expect(outcome(closed().wait(minutes + 1), tomas, reopen)).toBe('frozen');
  });

  it('[CO4] an owner answers and reports after closing, and nobody writes in the plan', () => {
    const after = closed()
      .run(jitka, { type: 'task:accept', taskId: ranni, withHelp: true, words: 'rozpis' })
      .run(jitka, { type: 'task:report', taskId: ranni, status: 'partly', note: 'dva dny ne' });
    expect(after.state.tasks[0]).toMatchObject({ status: 'partly' });
  });

  it('[ST8] entering a stage points the shared screen where its work is', () => {
    const go = (toStageId: typeof stages.plan) =>
      opened().run(tomas, { type: 'stage:go', ...arrival, toStageId }).state;
    expect(go(stages.strengths)).toMatchObject({
      focus: { kind: 'section', section: 'strengths' },
    });
    expect(go(stages.plan)).toMatchObject({ focus: { kind: 'tasks' } });
    expect(opened().state).toMatchObject({ focus: { kind: 'stage' } });
  });

  it('nobody adds more time than a slip of the hand explains', () => {
    let script = opened();
    for (let press = 0; press < 48; press += 1)
      script = script.run(tomas, commands['stage:extend']);
    expect(outcome(script, tomas, commands['stage:extend'])).toBe('too-much-time');
  });
});

describe('attendance', () => {
  const comeAs = (participantId: typeof jitka, callName: string | null) =>
    ({ type: 'participant:return', participantId, place: 'room', callName }) as const;

  it('[PR3] a person speaks for themselves, the scribe also for others', () => {
    expect(outcome(opened(), jitka, comeAs(vera, null))).toBe('not-allowed');
    expect(outcome(opened(), klara, comeAs(vera, null))).toBe('participant:arrived');
    expect(outcome(opened(), jitka, comeAs(jitka, null))).toBe('participant:arrived');
  });

  it('[AC3] nobody is called as somebody else, however it is spelled', () => {
    for (const name of ['Simona', ' SIMONA ', 'šimona', 'Bc. Simona  Řeháčková']) {
      expect(outcome(opened(), jitka, comeAs(jitka, name))).toBe('name-taken');
    }
    expect(outcome(opened(), jitka, comeAs(jitka, 'Jita'))).toBe('participant:arrived');
  });

  it('[VI1] a person heard apart for safety is not brought in by anybody', () => {
    for (const actor of everybody) {
      expect(outcome(opened(), actor, comeAs(radim, null))).toBe('not-allowed');
    }
  });

  it('colours follow the order of arrival and stay for the whole meeting', () => {
    const script = opened()
      .run(jitka, comeAs(jitka, null))
      .run(irena, comeAs(irena, null))
      .run(jitka, { type: 'participant:step-out', participantId: jitka })
      .run(jitka, comeAs(jitka, null));
    const order = (id: typeof jitka) =>
      script.state.participants.find((person) => person.id === id)?.arrivalOrder;
    expect([order(jitka), order(irena), order(vera)]).toEqual([0, 1, null]);
  });
});
