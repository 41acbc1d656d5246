import { describe, expect, it } from 'vitest';
import { type ParticipantId, taskId } from '../../ids.ts';
import {
  irena,
  jitka,
  klara,
  lida,
  matyas,
  nikola,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stages, terms } from '../../testing/script.ts';
import { findStage } from '../agenda/agenda.ts';
import type { ConferenceCommand } from '../conference/commands.ts';
import { findParticipant } from '../conference/conference.ts';
import { evolve } from '../conference/evolve.ts';
import { conferenceFor, eventFor } from '../conference/viewer.ts';
import { mayWriteSection } from '../plan/pens.ts';
import { sectionNames } from '../plan/sections.ts';
import { familySections, isFamily, isFamilyTime, mayWriteInFamilyTime } from './family-time.ts';

const family = [jitka, matyas, vera, lida, nikola];
const audience = (stageId = stages.strengths, to: 'everyone' | 'family' = 'family') =>
  ({ type: 'stage:audience', stageId, audience: to }) as const;
const go = (fromStageId: typeof stages.plan, toStageId: typeof stages.plan) =>
  ({ type: 'stage:go', fromStageId, toStageId }) as const;
const comeIn = (participantId: ParticipantId, callName: string | null = null) =>
  ({ type: 'participant:return', participantId, place: 'room', callName }) as const;

const opened = () => demoScript().run(simona, audience()).run(tomas, { type: 'conference:open' });
const alone = () => opened().run(tomas, go(stages.arrival, stages.strengths));
const over = (script: Script) => script.run(tomas, go(stages.strengths, stages.plan));

function person(script: Script, id: ParticipantId) {
  const found = findParticipant(script.state, id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe('private family time', () => {
  it('[FT1] is the stage of the family while the meeting runs, also in a pause', () => {
    const paused = alone().run(tomas, { type: 'conference:pause', minutes: null });
    const closed = paused.run(tomas, {
      type: 'conference:close',
      fromStageId: stages.strengths,
    });
    const all = [demoScript(), opened(), alone(), paused, over(alone()), closed];
    expect(all.map(({ state }) => isFamilyTime(state))).toEqual([
      ...[false, false, true, true, false, false],
    ]);
  });

  it('[FT1] is the time of children, parents, relatives and support persons', () => {
    const { state } = alone();
    expect(state.participants.filter(isFamily).map(({ id }) => id)).toEqual(
      expect.arrayContaining(family),
    );
    const writers = state.participants
      .filter((each) => mayWriteInFamilyTime(state, each, 'strengths'))
      .filter(({ attendance }) => attendance === 'invited');
    expect(writers.map(({ id }) => id).sort()).toEqual([...family].sort());
    expect(mayWriteInFamilyTime(opened().state, person(opened(), jitka), 'strengths')).toBe(false);
  });

  it('[FT1] has the sections of its stage and at least the ideas, never the child’s own', () => {
    const sections = (id: typeof stages.plan) => {
      const stage = findStage(alone().state.agenda, id);
      return stage && familySections(stage);
    };
    expect(sections(stages.strengths)).toEqual(['strengths', 'options']);
    expect(sections(stages.childVoice)).toEqual(['options']);
  });

  it('[FT2] nobody writes in the plan meanwhile', () => {
    const writers = (script: Script) =>
      script.state.participants.filter((each) =>
        sectionNames.some((section) => mayWriteSection(script.state, each, section)),
      );
    expect(writers(alone())).toEqual([]);
    expect(writers(over(alone())).length).toBeGreaterThan(3);
  });
});

describe('coming and going of the family', () => {
  const changes = (script: Script): Script =>
    script
      .run(jitka, comeIn(jitka, 'Jíťa'))
      .run(vera, comeIn(vera))
      .run(vera, { type: 'participant:step-out', participantId: vera })
      .run(irena, comeIn(irena))
      .run(jitka, {
        type: 'participant:promise',
        participantId: jitka,
        confidentiality: { given: 'accepted', alone: null },
      })
      .run(tomas, { type: 'participant:dismiss', participantId: lida });

  it('[FT3] is seen by the family at once and by the others when it is over', () => {
    const during = changes(alone());
    const seenBy = (script: Script, id: ParticipantId) =>
      conferenceFor(script.state, person(script, id)).participants.find(
        (each) => each.id === jitka,
      );
    expect(seenBy(during, vera)).toMatchObject({ place: 'room', callName: 'Jíťa' });
    expect(seenBy(during, tomas)).toMatchObject({ place: 'expected', callName: 'Jitka' });
    const after = over(during);
    expect(after.events.slice(-2).map(({ type }) => type)).toEqual([
      'stage:entered',
      'family:returned',
    ]);
    for (const id of [vera, tomas, irena]) {
      expect(seenBy(after, id)).toMatchObject({ place: 'room', callName: 'Jíťa' });
    }
    expect(after.state.familyTime.heldBack).toEqual([]);
  });

  it('[FT3] says nothing when it is over where nobody came or went', () => {
    expect(over(alone()).events.at(-1)?.type).toBe('stage:entered');
  });

  const story = over(changes(alone()))
    .run(tomas, go(stages.plan, stages.strengths))
    .run(vera, comeIn(vera))
    .run(simona, { type: 'conference:clear' })
    .run(vera, { type: 'coordinator:call' })
    .run(tomas, { type: 'conference:close', fromStageId: stages.strengths });

  it.each(story.state.participants.map(({ id }) => id))(
    '[VI2, FT3] %s has the same state by events as by a snapshot, after each of them',
    (id) => {
      let whole = demoScript().state;
      let copy = conferenceFor(whole, person(demoScript(), id));
      for (const event of story.events) {
        const after = evolve(whole, event);
        const viewer = findParticipant(after, id);
        if (viewer === undefined) throw new Error(`no ${id}`);
        copy = evolve(copy, eventFor(event, whole, viewer));
        whole = after;
        expect(copy).toEqual(conferenceFor(whole, viewer));
      }
    },
  );

  it('[FT3] who was sent out meanwhile is away for everybody', () => {
    const cleared = alone().run(jitka, comeIn(jitka)).run(tomas, { type: 'conference:clear' });
    const seen = conferenceFor(cleared.state, person(cleared, tomas)).participants;
    expect(seen.filter(({ place }) => place === 'room')).toEqual([]);
  });
});

describe('what can be asked for while the family is by itself', () => {
  const propose: ConferenceCommand = {
    type: 'task:propose',
    taskId: taskId('t'),
    terms: terms({ what: 'Sejít se', owner: jitka }),
  };
  const refused = { ok: false, error: 'family-time' };

  it('[FT4] tasks, pens, the focus and earlier wordings wait for the next step', () => {
    const waiting: readonly ConferenceCommand[] = [
      propose,
      { type: 'pen:give', fromStageId: stages.strengths, section: null, to: 'everyone' },
      { type: 'focus:set', focus: { kind: 'tasks' } },
      { type: 'plan:restore', section: 'needs', moment: 0 },
    ];
    for (const command of waiting) expect(alone().try(tomas, command)).toEqual(refused);
    expect(over(alone()).try(tomas, propose).ok).toBe(true);
  });

  it('[FT4] nobody keeps the attendance of others', () => {
    expect(alone().try(klara, comeIn(vera))).toEqual(refused);
    expect(alone().try(vera, comeIn(vera)).ok).toBe(true);
  });

  it('[FT4] the course goes on, people are let in and put out', () => {
    const going: readonly ConferenceCommand[] = [
      { type: 'conference:pause', minutes: null },
      { type: 'stage:advance', fromStageId: stages.strengths },
      { type: 'stage:extend', fromStageId: stages.strengths, minutes: 5 },
      { type: 'participant:dismiss', participantId: lida },
      { type: 'conference:clear' },
      audience(stages.plan),
    ];
    for (const command of going) expect(alone().try(tomas, command).ok).toBe(true);
  });

  it('[FT5] a stage becomes the family’s own before it is entered, by organiser and facilitator', () => {
    const may = demoScript()
      .state.participants.map(({ id }) => id)
      .filter((id) => demoScript().try(id, audience()).ok);
    expect(may).toEqual([simona, tomas]);
    const entered = { ok: false, error: 'stage-entered' };
    expect(alone().try(tomas, audience(stages.strengths, 'everyone'))).toEqual(entered);
    expect(alone().try(tomas, audience(stages.arrival))).toEqual(entered);
    const back = opened().run(tomas, audience(stages.strengths, 'everyone'));
    expect(isFamilyTime(back.run(tomas, go(stages.arrival, stages.strengths)).state)).toBe(false);
  });

  it('[FT6] the family calls the facilitator, once in a minute, and only then', () => {
    const call = { type: 'coordinator:call' } as const;
    const called = alone().run(jitka, call);
    expect(called.state.familyTime.coordinatorCalledAt).toBe(called.now);
    expect(called.try(vera, call)).toEqual({ ok: true, value: [] });
    expect(called.wait(1).try(vera, call)).toMatchObject({
      value: [{ type: 'coordinator:called' }],
    });
    expect(over(called).state.familyTime.coordinatorCalledAt).toBeNull();
    expect(opened().try(jitka, call)).toEqual({ ok: false, error: 'no-family-time' });
    for (const id of [tomas, simona, irena, klara]) {
      expect(alone().try(id, call)).toEqual({ ok: false, error: 'not-allowed' });
    }
  });
});
