import { stageId } from '@opora/shared/ids.ts';
import { describe, expect, it } from 'vitest';
import { type Following, follow, quietMs, startFollowing } from './follow.ts';

const worries = stageId('worries');
const needs = stageId('needs');
const plan = stageId('plan');
const now = 1_000_000;

const moved = (state: Following, live = needs, typedAt: number | null = null) =>
  follow(state, { type: 'moved', live, typedAt, now });

const heldBack = moved(startFollowing(worries), needs, now - 1);

describe('follow', () => {
  it('goes along with the others', () => {
    expect(moved(startFollowing(worries))).toEqual({
      live: needs,
      shown: needs,
      why: 'with-others',
    });
  });

  it('goes along from before the beginning', () => {
    expect(moved(startFollowing(null)).shown).toBe(needs);
  });

  it('[CL2] holds back whoever typed a moment ago', () => {
    expect(heldBack).toEqual({ live: needs, shown: worries, why: 'held-back' });
  });

  it('[CL2] holds back until the last moment of the quiet time, and not beyond', () => {
    const typedAt = (ago: number) => moved(startFollowing(worries), needs, now - ago).why;
    expect(typedAt(quietMs - 1)).toBe('held-back');
    expect(typedAt(quietMs)).toBe('with-others');
  });

  it('[CL2] stays held back for as long as typing goes on', () => {
    const typing = { type: 'waited', typedAt: now + 60_000, now: now + 60_001 } as const;
    expect(follow(heldBack, typing)).toBe(heldBack);
  });

  it('goes after the others once typing has been quiet for long enough', () => {
    const later = follow(heldBack, { type: 'waited', typedAt: now, now: now + quietMs });
    expect(later).toEqual({ live: needs, shown: needs, why: 'with-others' });
  });

  it('knows the newest stage while holding back, so that rejoining goes straight there', () => {
    const further = moved(heldBack, plan, now - 1);
    expect(further).toEqual({ live: plan, shown: worries, why: 'held-back' });
    expect(follow(further, { type: 'rejoined' }).shown).toBe(plan);
  });

  it('is with the others again when they come back to where the person writes', () => {
    expect(moved(heldBack, worries, now - 1).why).toBe('with-others');
  });

  it('leaves alone whoever looks around, typing or not, until they rejoin', () => {
    const looking = follow(startFollowing(worries), { type: 'looked', at: plan });
    expect(moved(looking)).toEqual({ live: needs, shown: plan, why: 'looking' });
    const waited = follow(looking, { type: 'waited', typedAt: null, now: now + quietMs });
    expect(waited).toBe(looking);
    expect(follow(looking, { type: 'rejoined' }).shown).toBe(worries);
  });

  it('counts looking at the live stage as being with the others', () => {
    const looking = follow(startFollowing(worries), { type: 'looked', at: plan });
    expect(follow(looking, { type: 'looked', at: worries }).why).toBe('with-others');
    expect(moved(looking, plan).why).toBe('with-others');
  });

  it('changes nothing when the same stage is named again', () => {
    expect(moved(heldBack, needs)).toBe(heldBack);
  });
});
