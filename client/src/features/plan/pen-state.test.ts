import { assert } from '@opora/shared/assert.ts';
import { findParticipant } from '@opora/shared/domain/conference/conference.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { participantId, stageId } from '@opora/shared/ids.ts';
import { demoScript, type Script, stageNow } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { penState } from './pen-state.ts';

const jitka = participantId('a1');
const tomas = participantId('a5');
const irena = participantId('a7');
const screen = participantId('screen');

const opened = () => demoScript().run(tomas, { type: 'conference:open' });

const at = (script: Script, stage: string) =>
  script.run(tomas, {
    type: 'stage:go',
    fromStageId: stageNow(script),
    toStageId: stageId(stage),
  });

function seenBy({ state }: Script, id: ParticipantId, section: 'child' | 'strengths' | 'goals') {
  const viewer = findParticipant(state, id);
  assert(viewer !== undefined, 'the invented case knows its people');
  return penState(state, viewer, section);
}

describe('penState', () => {
  it('says that the family has the pen, to the professional who must wait as well', () => {
    const script = at(opened(), 'strengths');
    expect(seenBy(script, jitka, 'strengths')).toEqual({ kind: 'family' });
    expect(seenBy(script, irena, 'strengths')).toEqual({ kind: 'family' });
  });

  it('says that everyone has the pen once it is given', () => {
    const script = at(opened(), 'strengths');
    const given = script.run(tomas, {
      type: 'pen:give',
      fromStageId: stageNow(script),
      section: null,
      to: 'everyone',
    });
    expect(seenBy(given, irena, 'strengths')).toEqual({ kind: 'everyone' });
  });

  it('[PE5] never tells the shared screen that it may write', () => {
    const script = at(opened(), 'plan');
    expect(seenBy(script, screen, 'goals')).not.toEqual({ kind: 'everyone' });
  });

  it('[PE2] names the child and the child’s own support person', () => {
    const script = at(opened(), 'child_voice');
    const state = seenBy(script, jitka, 'child');
    expect(state).toEqual({ kind: 'child', names: ['Matyáš', 'Nikola'] });
  });

  it('says "only reading" of a section that is not open, except to those who always write', () => {
    const script = opened();
    expect(seenBy(script, jitka, 'goals')).toEqual({ kind: 'read-only' });
    expect(seenBy(script, tomas, 'goals')).toEqual({ kind: 'leaders' });
  });

  it('[CO4] says "only reading" to everybody once the conference is closed', () => {
    const script = at(opened(), 'strengths');
    const closed = script.run(tomas, {
      type: 'conference:close',
      fromStageId: stageNow(script),
    });
    expect(seenBy(closed, tomas, 'strengths')).toEqual({ kind: 'read-only' });
    expect(seenBy(closed, jitka, 'child')).toEqual({ kind: 'read-only' });
  });
});
