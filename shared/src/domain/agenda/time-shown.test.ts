import { describe, expect, it } from 'vitest';
import { participantId } from '../../ids.ts';
import { jitka, matyas, nikola, tomas } from '../../templates/demo/demo-people.ts';
import { demoScript, type Script, stages } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import { showsTime } from './time-shown.ts';

const screen = participantId('screen');
const opened = demoScript().run(tomas, { type: 'conference:open' });
const at = (toStageId: typeof stages.plan): Script =>
  opened.run(tomas, { type: 'stage:go', fromStageId: stages.arrival, toStageId });
const listening = at(stages.childVoice);
const planning = at(stages.plan);

function isShown(script: Script, id: typeof jitka): boolean {
  const person = findParticipant(script.state, id);
  if (person === undefined) throw new Error(`no ${id}`);
  return showsTime(script.state, person);
}

describe('showsTime', () => {
  it.each([demoScript(), listening, planning])('[TI3] is never true for a child', (script) => {
    expect(isShown(script, matyas)).toBe(false);
  });

  it('[TI3] is false for who writes with the child and for the wall while a child is listened to', () => {
    expect([nikola, screen].map((id) => isShown(listening, id))).toEqual([false, false]);
    expect([nikola, screen].map((id) => isShown(planning, id))).toEqual([true, true]);
  });

  it('[TI1] is true for everybody else, in every stage', () => {
    expect([jitka, tomas].map((id) => isShown(listening, id))).toEqual([true, true]);
    expect([jitka, tomas].map((id) => isShown(planning, id))).toEqual([true, true]);
  });
});
