import { describe, expect, it } from 'vitest';
import { type JoinAnswers, joinGaps, joinRequest } from './join-answers.ts';

const inRoom: JoinAnswers = { name: 'Jitka', pin: null, place: 'room', alone: null };
const remote: JoinAnswers = { ...inRoom, place: 'remote' };

describe('joinGaps', () => {
  it('[AD11] asks only remote people whether somebody can hear them', () => {
    expect(joinGaps(inRoom)).toEqual([]);
    expect(joinGaps(remote)).toEqual(['alone']);
    expect(joinGaps({ ...remote, alone: false })).toEqual([]);
  });

  it('wants a name and, where the link has one, all six digits of the PIN', () => {
    expect(joinGaps({ ...inRoom, name: '  ', pin: '12345' })).toEqual(['name', 'pin']);
    expect(joinGaps({ ...inRoom, pin: '123 456' })).toEqual([]);
  });
});

describe('joinRequest', () => {
  it('[AD11] carries a refusal as it carries a promise', () => {
    const said = (given: 'accepted' | 'refused') =>
      joinRequest('s', inRoom, given).confidentiality?.given;
    expect([said('accepted'), said('refused')]).toEqual(['accepted', 'refused']);
  });

  it('says whether somebody can hear only of remote people', () => {
    const answered = { ...remote, alone: false };
    expect(joinRequest('s', answered, 'accepted').confidentiality?.alone).toBe(false);
    const cameAfterAll = { ...answered, place: 'room' } as const;
    expect(joinRequest('s', cameAfterAll, 'accepted').confidentiality?.alone).toBeNull();
  });

  it('sends digits alone, and no PIN where none was asked', () => {
    expect(joinRequest('s', { ...inRoom, name: ' Jitka ', pin: '123 456' }, 'accepted')).toEqual({
      secret: 's',
      name: 'Jitka',
      pin: '123456',
      place: 'room',
      confidentiality: { given: 'accepted', alone: null },
    });
    expect(joinRequest('s', inRoom, 'accepted')).not.toHaveProperty('pin');
  });
});
