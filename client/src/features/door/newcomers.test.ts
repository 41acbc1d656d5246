import { participantId } from '@opora/shared/ids.ts';
import type { WaitingPerson } from '@opora/shared/protocol/lobby.ts';
import { describe, expect, it } from 'vitest';
import { newcomers } from './newcomers.ts';

const waits = (waitingId: string): WaitingPerson => ({
  waitingId,
  participantId: participantId('a1'),
  name: 'Jitka Malá',
  role: 'parent',
  since: 0,
  place: 'room',
  device: 'first',
});

const ids = (people: readonly WaitingPerson[]) => people.map(({ waitingId }) => waitingId);

describe('newcomers', () => {
  it('[AD6] calls each who comes to the door once', () => {
    const both = [waits('w_first'), waits('w_second')];
    expect(ids(newcomers(both, new Set()))).toEqual(['w_first', 'w_second']);
    expect(ids(newcomers(both, new Set(['w_first'])))).toEqual(['w_second']);
    expect(newcomers(both, new Set(ids(both)))).toEqual([]);
  });

  it('[AD6] calls the same person again in another browser', () => {
    const [again] = newcomers([waits('w_other')], new Set(['w_first']));
    expect(again?.participantId).toBe(participantId('a1'));
  });
});
