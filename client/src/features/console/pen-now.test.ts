import { findStage } from '@opora/shared/domain/agenda/agenda.ts';
import { tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { demoScript, type Script, stageNow, stages } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { penNow } from './pen-now.ts';

const goTo = (id: (typeof stages)['plan']): Script => {
  const opened = demoScript().run(tomas, { type: 'conference:open' });
  return opened.run(tomas, { type: 'stage:go', fromStageId: stageNow(opened), toStageId: id });
};

const penIn = (script: Script) => {
  const stage = findStage(script.state.agenda, stageNow(script));
  return stage && penNow(script.state, stage);
};

describe('penNow', () => {
  it('is to give while a section of the stage belongs to its first writers', () => {
    expect(penIn(goTo(stages.strengths))).toBe('to-give');
  });

  it('is given once all of them are open to everybody', () => {
    const script = goTo(stages.strengths);
    const fromStageId = stageNow(script);
    const given = { type: 'pen:give', fromStageId, section: null, to: 'everyone' } as const;
    expect(penIn(script.run(tomas, given))).toBe('given');
  });

  it("is the child's own in the child's section, and nothing where nothing is written", () => {
    expect(penIn(goTo(stages.childVoice))).toBe('childs-own');
    expect(penIn(goTo(stages.arrival))).toBe('nothing-written');
  });
});
