import { describe, expect, it } from 'vitest';
import { participantId, stageId, taskId } from '../../ids.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lenka,
  simona,
  tomas,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stages, terms } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import type { RecordedEvent } from '../conference/events.ts';
import { evolve } from '../conference/evolve.ts';
import { conferenceFor, eventFor } from '../conference/viewer.ts';
import { roles } from '../roles.ts';
import type { Scope } from './scope.ts';
import { mayHaveScope } from './set-scope.ts';
import { mayReadPlan, takesPart } from './taking-part.ts';

const screen = participantId('screen');
const reason = 'na přání rodiny';
const part: Scope = {
  stages: [stages.strengths, stages.plan],
  readsPlan: true,
  tasks: 'all',
  reason,
};
const set = (scope: Scope | null, participantId = alzbeta) =>
  ({ type: 'scope:set', participantId, scope }) as const;
const open = { type: 'conference:open' } as const;
const go = (fromStageId: typeof stages.plan, toStageId: typeof stages.plan) =>
  ({ type: 'stage:go', fromStageId, toStageId }) as const;

function person(script: Script, id = alzbeta) {
  const found = findParticipant(script.state, id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}
const isIn = (script: Script) => takesPart(script.state, person(script));

const preparing = () => demoScript().run(simona, set(part));
const opened = () => preparing().run(tomas, open);
const inStrengths = () => opened().run(tomas, go(stages.arrival, stages.strengths));

describe('whether somebody takes part now', () => {
  it('[SC1] goes by the stage that is current, also in a pause, and by nothing before and after', () => {
    const paused = inStrengths().run(tomas, { type: 'conference:pause', minutes: null });
    const closed = inStrengths().run(tomas, {
      type: 'conference:close',
      fromStageId: stages.strengths,
    });
    const inPlan = inStrengths().run(tomas, go(stages.strengths, stages.plan));
    const inChildVoice = inPlan.run(tomas, go(stages.plan, stages.childVoice));
    const all = [preparing(), opened(), inStrengths(), paused, inPlan, inChildVoice, closed];
    expect(all.map(isIn)).toEqual([false, false, true, true, true, false, false]);
    const again = closed.run(tomas, { type: 'conference:reopen' });
    expect(isIn(again)).toBe(true);
  });

  it('is yes throughout for who has no scope, or one of all stages, and no for who is put out', () => {
    expect(isIn(demoScript())).toBe(true);
    expect(isIn(demoScript().run(simona, set({ ...part, stages: 'all' })))).toBe(true);
    const out = demoScript().run(tomas, { type: 'participant:dismiss', participantId: alzbeta });
    expect(isIn(out)).toBe(false);
  });

  it('[SC3] is one thing, and reading the plan another', () => {
    const script = demoScript().run(simona, set({ ...part, stages: 'all', readsPlan: false }));
    expect(isIn(script)).toBe(true);
    expect(mayReadPlan(script.state, person(script))).toBe(false);
    expect(mayReadPlan(inStrengths().state, person(inStrengths()))).toBe(true);
    expect(mayReadPlan(opened().state, person(opened()))).toBe(false);
  });
});

describe('outside their part', () => {
  const propose = {
    type: 'task:propose',
    taskId: taskId('t'),
    terms: terms({ what: 'Sejít se', owner: jitka }),
  } as const;
  const comeIn = {
    type: 'participant:return',
    participantId: alzbeta,
    place: 'remote',
    callName: null,
  } as const;

  it('[SC1] a person does nothing, and what is said at the door changes nothing', () => {
    expect(opened().try(alzbeta, propose)).toEqual({ ok: false, error: 'not-now' });
    expect(inStrengths().try(alzbeta, propose).ok).toBe(true);
    expect(opened().try(alzbeta, comeIn)).toEqual({ ok: true, value: [] });
    expect(opened().try(klara, comeIn)).toEqual({ ok: false, error: 'not-now' });
  });

  it('[SC2] whoever was here is away from then on, which everybody hears', () => {
    const here = inStrengths().run(alzbeta, comeIn);
    const left = here.run(tomas, go(stages.strengths, stages.closing));
    const stepped = { type: 'participant:stepped-out', participantId: alzbeta };
    expect(left.events.slice(-2)).toMatchObject([{ type: 'stage:entered' }, stepped]);
    expect(person(left).place).toBe('away');
    const stays = here.run(tomas, go(stages.strengths, stages.plan));
    expect(person(stays).place).toBe('remote');
    const narrowed = here.run(simona, set({ ...part, stages: [stages.plan] }));
    expect(narrowed.events.at(-1)).toMatchObject(stepped);
  });
});

describe('the scope of a person', () => {
  it('[SC5] is set by the organiser alone', () => {
    const may = demoScript()
      .state.participants.map(({ id }) => id)
      .filter((id) => demoScript().try(id, set(part)).ok);
    expect(may).toEqual([simona]);
  });

  it('[SC5] is never set for those without whom there is no meeting', () => {
    for (const id of [simona, tomas, klara, screen]) {
      const tried = demoScript().try(simona, set(part, id));
      expect(tried).toEqual({ ok: false, error: 'whole-meeting' });
    }
    const without = roles.filter((role) => !mayHaveScope({ role }));
    expect(without).toEqual(['organiser', 'facilitator', 'scribe', 'screen']);
  });

  it('[SC5] names stages of this agenda and a person of this conference', () => {
    const unknown = set({ ...part, stages: [stageId('nowhere')] });
    expect(demoScript().try(simona, unknown)).toEqual({ ok: false, error: 'unknown-stage' });
    const nobody = set(part, participantId('nobody'));
    expect(demoScript().try(simona, nobody)).toEqual({ ok: false, error: 'unknown-person' });
    expect(preparing().try(simona, set(part))).toEqual({ ok: true, value: [] });
  });

  it('[SC4] of one’s own tasks holds those that name the person and those they proposed', () => {
    const script = demoScript()
      .run(simona, set({ ...part, stages: 'all', tasks: 'own' }, lenka))
      .run(tomas, open);
    const task = (name: string, owner: typeof lenka, by: typeof lenka, more = {}) => ({
      by,
      command: {
        type: 'task:propose',
        taskId: taskId(name),
        terms: terms({ what: name, owner, ...more }),
      } as const,
    });
    const all = [
      task('owner', lenka, klara),
      task('helper', jitka, klara, { with: [lenka] }),
      task('named', jitka, klara, { visibleTo: [lenka] }),
      task('proposer', jitka, lenka),
      task('foreign', irena, klara),
      task('restricted', irena, klara, { visibleTo: [irena] }),
    ].reduce((before, { by, command }) => before.run(by, command), script);
    const seen = conferenceFor(all.state, person(all, lenka)).tasks.map(
      ({ terms: { what } }) => what,
    );
    expect(seen).toEqual(['owner', 'helper', 'named', 'proposer']);
  });

  it('[VI2] changes a copy by events as a snapshot would, whoever looks', () => {
    const script = inStrengths()
      .run(klara, {
        type: 'task:propose',
        taskId: taskId('t'),
        terms: terms({ what: 'Dohodnout', owner: irena }),
      })
      .run(simona, set({ ...part, stages: 'all', tasks: 'own' }))
      .run(simona, set(null));
    for (const { id } of script.state.participants) {
      let whole = demoScript().state;
      let copy = conferenceFor(whole, person(demoScript(), id));
      for (const event of script.events) {
        const after = evolve(whole, event);
        const viewer = findParticipant(after, id);
        if (viewer === undefined) throw new Error(`no ${id}`);
        const sent: RecordedEvent = eventFor(event, whole, viewer);
        whole = after;
        copy = evolve(copy, sent);
        expect(copy).toEqual(conferenceFor(whole, viewer));
      }
    }
  });
});
