import { describe, expect, it } from 'vitest';
import { assert } from '../../assert.ts';
import { taskId } from '../../ids.ts';
import { jitka, klara, lenka, matyas, simona, vera } from '../../templates/demo/demo-people.ts';
import { demoScript, terms } from '../../testing/script.ts';
import { findParticipant } from '../conference/conference.ts';
import type { Task } from './task.ts';
import { mayRevise, maySpeakFor, mayWithdraw } from './task-rights.ts';

const { state } = demoScript();

function person(id: typeof jitka) {
  const found = findParticipant(state, id);
  assert(found !== undefined, 'a person of the demo');
  return found;
}

const task = (owner: typeof jitka): Task => ({
  id: taskId('any'),
  terms: terms({ what: 'Zavolat do školy', owner }),
  status: 'proposed',
  proposedBy: lenka,
  proposedAt: 0,
  answer: null,
  report: null,
  replacedBy: null,
  version: 0,
  changed: {},
  rivals: [],
  trail: [],
  settled: null,
});
const whoMay = (rule: typeof mayRevise, owner = jitka) =>
  [jitka, lenka, klara, simona, vera].filter((id) => rule(task(owner), person(id)));

describe('rights on one task', () => {
  it('[PR3] the owner speaks for themselves, others only with the right to record', () => {
    expect(whoMay(maySpeakFor)).toEqual([jitka, klara, simona]);
  });

  it('its proposer, its owner and who records may change it', () => {
    expect(whoMay(mayRevise)).toEqual([jitka, lenka, klara, simona]);
  });

  it('a child answers for an own task and does not word it', () => {
    expect(maySpeakFor(task(matyas), person(matyas))).toBe(true);
    expect(mayRevise(task(matyas), person(matyas))).toBe(false);
  });

  it('its proposer and who records may take it back', () => {
    expect(whoMay(mayWithdraw)).toEqual([lenka, klara, simona]);
  });
});
