import { describe, expect, it } from 'vitest';
import { assert } from '../../assert.ts';
import { type ParticipantId, participantId, stageId } from '../../ids.ts';
import {
  irena,
  jitka,
  klara,
  lida,
  matyas,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stageNow, stages } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import { roles } from '../roles.ts';
import { penState } from './pen-state.ts';
import { mayWriteSection } from './pens.ts';
import { penSteps, type SectionName, sectionNames } from './sections.ts';

const screen = participantId('screen');
const opened = () => demoScript().run(tomas, { type: 'conference:open' });

const at = (script: Script, toStageId: typeof stages.plan) =>
  script.run(tomas, { type: 'stage:go', fromStageId: stageNow(script), toStageId });

const give = (script: Script, to: (typeof penSteps)[number]) =>
  script.run(tomas, { type: 'pen:give', fromStageId: stageNow(script), section: null, to });

const arrive = (script: Script, ...people: readonly ParticipantId[]) =>
  people.reduce(
    (before, id) =>
      before.run(klara, {
        type: 'participant:return',
        participantId: id,
        place: 'room',
        callName: null,
      }),
    script,
  );

function viewerOf({ state }: Script, id: ParticipantId) {
  const viewer = findParticipant(state, id);
  assert(viewer !== undefined, 'the invented case knows its people');
  return viewer;
}

const seenBy = (script: Script, id: ParticipantId, section: SectionName = 'strengths') =>
  penState(script.state, viewerOf(script, id), section);

describe('who may write, as it is told', () => {
  it('[PN4] is the family, also to the professional who waits and on the shared screen', () => {
    const script = at(opened(), stages.strengths);
    for (const id of [jitka, irena, screen]) {
      expect(seenBy(script, id)).toEqual({ kind: 'family', names: [] });
    }
  });

  it('[PN4] names the family that is here while it is few', () => {
    const few = arrive(at(opened(), stages.strengths), jitka, matyas);
    expect(seenBy(few, screen)).toEqual({ kind: 'family', names: ['Jitka', 'Matyáš'] });
    expect(seenBy(arrive(few, vera, lida), screen)).toEqual({ kind: 'family', names: [] });
  });

  it('[PN4] is everybody once the pen is given, also on the shared screen', () => {
    const given = give(at(opened(), stages.strengths), 'everyone');
    expect(seenBy(given, irena)).toEqual({ kind: 'everyone' });
    expect(seenBy(given, screen)).toEqual({ kind: 'everyone' });
  });

  it('[PE5] is never the interpreter or the observer who looks', () => {
    const { state } = give(at(opened(), stages.strengths), 'everyone');
    const told = roles.filter((role) => {
      const viewer = { ...viewerOf(demoScript(), jitka), role };
      return penState(state, viewer, 'strengths').kind === 'others';
    });
    expect(told).toEqual(['interpreter', 'observer']);
  });

  it('[PE2] names the child and the child’s own support person', () => {
    const state = seenBy(at(opened(), stages.childVoice), jitka, 'child');
    expect(state).toEqual({ kind: 'child', names: ['Matyáš', 'Nikola'] });
  });

  it('[PN4] is "we only read" where the pen was taken, and those who always write by name', () => {
    const taken = give(arrive(at(opened(), stages.strengths), tomas, klara), 'closed');
    expect(seenBy(taken, jitka)).toEqual({ kind: 'read-only' });
    expect(seenBy(taken, screen)).toEqual({ kind: 'read-only' });
    expect(seenBy(taken, tomas)).toEqual({ kind: 'leaders', names: ['Tomáš', 'Klára'] });
  });

  it('[CO4, FT2] is nobody once it is closed, and nobody in the plan while the family is alone', () => {
    const script = at(opened(), stages.strengths);
    const closed = script.run(tomas, {
      type: 'conference:close',
      fromStageId: stages.strengths,
    });
    const apart = at(
      opened().run(tomas, {
        type: 'stage:audience',
        stageId: stageId('strengths'),
        audience: 'family',
      }),
      stages.strengths,
    );
    for (const each of [closed, apart]) {
      for (const id of [tomas, jitka]) expect(seenBy(each, id)).toEqual({ kind: 'read-only' });
    }
  });

  it('[PN4] never tells a person that they may write where the rule refuses them, nor the other way', () => {
    for (const step of penSteps) {
      const script = give(at(opened(), stages.strengths), step);
      for (const viewer of script.state.participants) {
        if (viewer.role === 'screen') continue;
        for (const section of sectionNames) {
          const told = penState(script.state, viewer, section);
          const isTold =
            told.kind === 'everyone' ||
            told.kind === 'leaders' ||
            (told.kind === 'family' && isOfFamily(viewer.role)) ||
            (told.kind === 'child' && told.names.includes(viewer.callName));
          // Those who always write are told of the others.
          if (mayWriteSection(script.state, viewer, section)) {
            expect([isTold, told.kind]).not.toContain('read-only');
          } else expect(isTold).toBe(false);
        }
      }
    }
  });
});

const isOfFamily = (role: string): boolean =>
  ['child', 'parent', 'relative', 'support-person'].includes(role);
