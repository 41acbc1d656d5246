import { participantId, stageId } from '@opora/shared/ids.ts';
import { demoScript, type Script, stageNow } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { agendaRows, stageMinutes } from './agenda-rows.ts';

const tomas = participantId('a5');

const opened = () => demoScript().run(tomas, { type: 'conference:open' });

const at = (script: Script, stage: string) =>
  script.run(tomas, {
    type: 'stage:go',
    fromStageId: stageNow(script),
    toStageId: stageId(stage),
  });

const row = ({ state, now }: Script, id: string) => {
  const found = agendaRows(state, now).find(({ stage }) => stage.id === stageId(id));
  return found && { step: found.step, state: found.state, minutes: found.minutes };
};

describe('agendaRows', () => {
  it('has everything to come, with planned minutes, before the conference opens', () => {
    const { state, now } = demoScript();
    expect(new Set(agendaRows(state, now).map((each) => each.state))).toEqual(new Set(['to-come']));
    expect(row(demoScript(), 'strengths')).toEqual({ step: 5, state: 'to-come', minutes: 10 });
  });

  it('shows used minutes where it is done, and where it is now and to come the planned ones', () => {
    const script = at(at(opened(), 'strengths').wait(12), 'worries');
    expect(row(script, 'strengths')).toEqual({ step: 5, state: 'done', minutes: 12 });
    expect(row(script, 'worries')).toEqual({ step: 6, state: 'now', minutes: 15 });
    expect(row(script, 'plan')).toEqual({ step: 9, state: 'to-come', minutes: 20 });
  });

  it('gives no tick to a stage that was stepped over', () => {
    expect(row(at(opened(), 'worries'), 'strengths')?.state).toBe('to-come');
  });

  it('[AG4] says of a stage that was left out that it is, and gives its number to the next', () => {
    const script = opened().run(tomas, {
      type: 'stage:skip',
      stageId: stageId('strengths'),
      isSkipped: true,
    });
    expect(row(script, 'strengths')).toMatchObject({ step: null, state: 'skipped' });
    expect(row(script, 'worries')?.step).toBe(5);
  });

  it('takes the tick back from a stage that is to come again', () => {
    const script = at(at(at(opened(), 'strengths'), 'worries').wait(3), 'strengths');
    expect(row(script, 'worries')).toEqual({ step: 6, state: 'to-come', minutes: 15 });
  });

  it('counts added minutes as planned', () => {
    const script = at(opened(), 'strengths');
    const extended = script.run(tomas, {
      type: 'stage:extend',
      fromStageId: stageNow(script),
      minutes: 5,
    });
    expect(row(extended, 'strengths')?.minutes).toBe(15);
  });

  it('has no current stage once the conference is closed', () => {
    const script = at(opened(), 'strengths').wait(2);
    const closed = script.run(tomas, {
      type: 'conference:close',
      fromStageId: stageNow(script),
    });
    expect(row(closed, 'strengths')).toEqual({ step: 5, state: 'done', minutes: 2 });
  });
});

describe('stageMinutes', () => {
  it('counts a minute once it is full and says the used share', () => {
    const { state, now } = at(opened(), 'strengths').wait(2.9);
    expect(stageMinutes(state, stageId('strengths'), now)).toEqual({
      used: 2,
      planned: 10,
    });
  });
});
