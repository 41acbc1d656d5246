import { describe, expect, it } from 'vitest';
import { irena, jitka, tomas } from '../../templates/demo/demo-people.ts';
import { demoScript, stages } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import { penChoices, penStep } from './pen-choice.ts';
import { mayWriteSection } from './pens.ts';
import { penSteps, sectionNames } from './sections.ts';

const opened = () => demoScript().run(tomas, { type: 'conference:open' });
const inStrengths = () =>
  opened().run(tomas, {
    type: 'stage:go',
    fromStageId: stages.arrival,
    toStageId: stages.strengths,
  });
const give = (section: 'strengths' | 'child' | 'notes' | null, to: (typeof penSteps)[number]) =>
  ({ type: 'pen:give', fromStageId: stages.strengths, section, to }) as const;

describe('the pen of one section', () => {
  it('[PN1] is narrowed and widened in any order, each time for those it says', () => {
    const writes = (to: (typeof penSteps)[number]) => {
      const { state } = inStrengths().run(tomas, give('strengths', to));
      return [jitka, irena].filter((id) => {
        const person = findParticipant(state, id);
        return person !== undefined && mayWriteSection(state, person, 'strengths');
      });
    };
    expect(penSteps.map(writes)).toEqual([[], [jitka], [jitka, irena]]);
    const back = inStrengths()
      .run(tomas, give('strengths', 'everyone'))
      .run(tomas, give('strengths', 'first'))
      .run(tomas, give('strengths', 'closed'))
      .run(tomas, give('strengths', 'first'));
    expect(back.state.pens.strengths).toBe('first');
  });

  it('[PN1] is taken for a whole stage at once, and for this stage only', () => {
    const given = inStrengths().run(tomas, give('notes', 'everyone'));
    const { pens } = given.run(tomas, give(null, 'closed')).state;
    expect([pens.strengths, pens.notes]).toEqual(['closed', 'everyone']);
  });

  it('[PN2] is never given or taken in the child’s own section', () => {
    const inVoice = opened().run(tomas, {
      type: 'stage:go',
      fromStageId: stages.arrival,
      toStageId: stages.childVoice,
    });
    const fromStageId = stages.childVoice;
    for (const to of penSteps) {
      const one = inVoice.try(tomas, { ...give('child', to), fromStageId });
      expect(one).toEqual({ ok: false, error: 'not-this-section' });
      const whole = inVoice.run(tomas, { ...give(null, to), fromStageId });
      expect(whole.state.pens.child).toBe('first');
    }
    expect(penChoices(inVoice.state, 'child')).toEqual([]);
  });

  it('[PN1] says nothing where it stands so already', () => {
    const taken = inStrengths().run(tomas, give('strengths', 'closed'));
    expect(taken.try(tomas, give('strengths', 'closed'))).toEqual({ ok: true, value: [] });
  });

  it('[PN3] offers only steps that differ in who may write, one of which is now', () => {
    const { state } = inStrengths();
    expect(penChoices(state, 'strengths')).toEqual(penSteps);
    for (const section of sectionNames) {
      if (section === 'child') continue;
      expect(penChoices(state, section)).toContain(penStep(state, section));
      const writers = penChoices(state, section).map((to) => {
        const pens = { ...state.pens, [section]: to };
        return state.participants
          .filter((person) => mayWriteSection({ ...state, pens }, person, section))
          .map(({ id }) => id)
          .join();
      });
      expect(new Set(writers).size).toBe(writers.length);
    }
  });
});
