import { assert } from '@opora/shared/assert.ts';
import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import { quietView } from '@opora/shared/domain/floor/floor-viewer.ts';
import { participantId } from '@opora/shared/ids.ts';
import type { WaitingPerson } from '@opora/shared/protocol/lobby.ts';
import { demoScript } from '@opora/shared/testing/script.ts';
import { describe, expect, it } from 'vitest';
import { createConferenceStore } from './conference-store.ts';

const tomas = participantId('a5');

const restored = (revision: number): RecordedEvent => ({
  type: 'plan:restored',
  section: 'needs',
  moment: 0,
  revision,
  at: 1,
  by: tomas,
});

const jitkaWaits: WaitingPerson = {
  waitingId: 'w_jitka-1',
  participantId: participantId('a1'),
  name: 'Jitka Smrčinová',
  role: 'parent',
  since: 0,
  place: 'room',
  device: 'first',
};

function storeAt(revision: number) {
  const store = createConferenceStore(() => 0);
  const { state } = demoScript();
  store.takeSnapshot({
    revision,
    serverTime: 0,
    you: { participantId: tomas },
    state,
    connected: [],
  });
  return store;
}

describe('createConferenceStore', () => {
  it('[CS1] gives up all it holds of the conference when the person is put outside', () => {
    const store = storeAt(3);
    store.setWaiting([jitkaWaits]);
    const connection = { status: 'outside', isAway: false };
    store.setFloor({ ...quietView, queue: [tomas] });
    store.putOutside(false);
    const nothing = { live: null, waiting: [], doorCode: null, floor: quietView };
    expect(store.read()).toEqual({ connection, ...nothing });
    expect(store.takeEvent(restored(4))).toBe('gap');
    expect(store.read().live).toBeNull();
  });

  it('[HI4] lets an event be heard once, when it is taken', () => {
    const store = storeAt(3);
    const heard: number[] = [];
    const stop = store.onEvent(({ revision }) => heard.push(revision));
    expect(store.takeEvent(restored(4))).toBe('taken');
    expect(store.takeEvent(restored(4))).toBe('known');
    expect(store.takeEvent(restored(6))).toBe('gap');
    stop();
    expect(store.takeEvent(restored(5))).toBe('taken');
    expect(heard).toEqual([4]);
  });

  it('[AD6] holds who waits at the door, nobody at first, whatever else happens', () => {
    const store = storeAt(3);
    expect(store.read().waiting).toEqual([]);
    store.setWaiting([jitkaWaits]);
    store.takeEvent(restored(4));
    expect(store.read().waiting).toEqual([jitkaWaits]);
    store.setWaiting([]);
    expect(store.read().waiting).toEqual([]);
  });

  it('shows the new state before the event is heard', () => {
    const store = storeAt(3);
    const seen: unknown[] = [];
    store.onEvent(() => seen.push(store.read().live?.revision));
    assert(store.takeEvent(restored(4)) === 'taken', 'it follows the snapshot');
    expect(seen).toEqual([4]);
  });
});
