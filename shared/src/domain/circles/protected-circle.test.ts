import { describe, expect, it } from 'vitest';
import { participantId } from '../../ids.ts';
import {
  irena,
  jitka,
  klara,
  radim,
  simona,
  tomas,
  vera,
} from '../../templates/demo/demo-people.ts';
import { demoScript } from '../../testing/script.ts';
import { olga, pavel, screen, withTwoChildren } from '../../testing/two-children.ts';
import { decide } from '../conference/conference-decider.ts';
import { isInProtectedCircle } from './protected-circle.ts';

const set = (...people: readonly (typeof jitka)[]) =>
  ({ type: 'circle:set', people, reason: 'Máma má tajnou adresu.' }) as const;

const circleOf = (...people: readonly (typeof jitka)[]) =>
  demoScript().run(simona, set(...people)).state;

describe('[CR3] the circle of the protected part', () => {
  it('is set by the organiser alone', () => {
    const script = demoScript();
    const may = script.state.participants.filter(({ id }) => script.try(id, set(jitka)).ok);
    expect(may.map(({ id }) => id)).toEqual([simona]);
  });

  it('is in the order of the guest list, once each, without the organiser who is in it anyway', () => {
    expect(circleOf(klara, simona, jitka, klara)).toMatchObject({
      protectedCircle: [jitka, klara],
      hasProtectedPart: true,
    });
  });

  it('takes the place of the one before', () => {
    const state = demoScript().run(simona, set(jitka, klara)).run(simona, set(vera)).state;
    const inside = state.participants.filter((person) => isInProtectedCircle(state, person));
    expect(inside.map(({ id }) => id)).toEqual([vera, simona]);
  });

  it('says that there is a protected part as long as anybody besides the organiser reads it', () => {
    expect(circleOf(simona).hasProtectedPart).toBe(false);
    const emptied = demoScript().run(simona, set(jitka)).run(simona, set());
    expect(emptied.state).toMatchObject({ protectedCircle: [], hasProtectedPart: false });
  });

  it('never has a stranger, somebody heard apart, the screen or who only watches', () => {
    const { state, now } = demoScript();
    const refusal = (id: typeof jitka) => {
      const result = decide(withTwoChildren(state), set(jitka, id), { actor: simona, now });
      return result.ok ? 'taken' : result.error;
    };
    expect([participantId('nobody'), radim].map(refusal)).toEqual([
      'unknown-person',
      'unknown-person',
    ]);
    expect([screen, pavel].map(refusal)).toEqual(['not-allowed', 'not-allowed']);
    expect([irena, olga, tomas].map(refusal)).toEqual(['taken', 'taken', 'taken']);
  });

  it('is not set again to the same', () => {
    const again = demoScript().run(simona, set(jitka, klara)).try(simona, set(klara, jitka));
    expect(again).toEqual({ ok: true, value: [] });
  });

  it('is named for a reason in which protected strings may stand: only the organiser reads it', () => {
    const strings = [{ text: 'Lidická 7' }];
    const script = demoScript().run(simona, { type: 'protected:list', strings });
    const told = { ...set(jitka), reason: 'Bydlí v Lidické 7.' };
    expect(script.try(simona, told).ok).toBe(true);
  });
});
