import { describe, expect, it } from 'vitest';
import { type JoinAnswers, joinGaps, joinRequest, pinOf } from './join-answers.ts';

const inRoom: JoinAnswers = { name: 'Jitka', place: 'room', alone: null };
const remote: JoinAnswers = { ...inRoom, place: 'remote' };

describe('joinGaps', () => {
  it('[AD11] asks only remote people whether somebody can hear them', () => {
    expect(joinGaps(inRoom)).toEqual([]);
    expect(joinGaps(remote)).toEqual(['alone']);
    expect(joinGaps({ ...remote, alone: false })).toEqual([]);
  });

  it('wants a name', () => {
    expect(joinGaps({ ...inRoom, name: '  ' })).toEqual(['name']);
  });
});

describe('pinOf', () => {
  it('takes six digits however they are grouped, and no other number of them', () => {
    expect(pinOf('123 456')).toBe('123456');
    expect([pinOf('12345'), pinOf('1234567')]).toEqual([null, null]);
  });
});

describe('joinRequest', () => {
  it('[AD11] carries a refusal as it carries a promise', () => {
    const said = (given: 'accepted' | 'refused') =>
      joinRequest('s', null, inRoom, given).confidentiality?.given;
    expect([said('accepted'), said('refused')]).toEqual(['accepted', 'refused']);
  });

  it('says whether somebody can hear only of remote people', () => {
    const answered = { ...remote, alone: false };
    expect(joinRequest('s', null, answered, 'accepted').confidentiality?.alone).toBe(false);
    const cameAfterAll = { ...answered, place: 'room' } as const;
    expect(joinRequest('s', null, cameAfterAll, 'accepted').confidentiality?.alone).toBeNull();
  });

  it('sends the PIN, and none where none was asked', () => {
    expect(joinRequest('s', '123456', { ...inRoom, name: ' Jitka ' }, 'accepted')).toEqual({
      secret: 's',
      name: 'Jitka',
      pin: '123456',
      place: 'room',
      confidentiality: { given: 'accepted', alone: null },
    });
    expect(joinRequest('s', null, inRoom, 'accepted')).not.toHaveProperty('pin');
  });
});
