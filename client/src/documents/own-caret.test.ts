import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createOwnCaret, publishEveryMs } from './own-caret.ts';

let awareness: Awareness;
let sent: unknown[];
beforeEach(() => {
  vi.useFakeTimers();
  awareness = new Awareness(new Y.Doc());
  sent = [];
  awareness.on('update', () => sent.push(awareness.getLocalState()));
});
afterEach(() => {
  awareness.destroy();
  vi.useRealTimers();
});

const at = (clock: number) => ({
  anchor: { item: { client: 1, clock } },
  head: { item: { client: 1, clock } },
});

describe('our own caret', () => {
  it('is published at once with its section', () => {
    createOwnCaret(awareness, 'goals').publish(at(1));
    expect(sent).toEqual([{ cursor: at(1), section: 'goals' }]);
  });

  it('of a held key is published at a calm pace and ends where the key ended', () => {
    const caret = createOwnCaret(awareness, 'goals');
    for (let clock = 1; clock <= 50; clock += 1) {
      caret.publish(at(clock));
      expect(caret.read()).toEqual(at(clock));
      vi.advanceTimersByTime(20);
    }
    vi.advanceTimersByTime(publishEveryMs);
    expect(sent.length).toBeLessThanOrEqual(Math.ceil(1_000 / publishEveryMs) + 1);
    expect(sent.at(-1)).toEqual({ cursor: at(50), section: 'goals' });
  });

  it('that has not moved is not sent again', () => {
    const caret = createOwnCaret(awareness, 'goals');
    caret.publish(at(1));
    vi.advanceTimersByTime(publishEveryMs);
    caret.publish(at(1));
    expect(sent).toHaveLength(1);
  });

  it('is taken away at once, with what was still to be sent', () => {
    const caret = createOwnCaret(awareness, 'goals');
    caret.publish(at(1));
    caret.publish(at(2));
    caret.publish(null);
    vi.advanceTimersByTime(publishEveryMs);
    expect(sent.at(-1)).toEqual({ cursor: null, section: 'goals' });
    expect(caret.read()).toBeNull();
  });

  it('in another section is neither seen nor taken away', () => {
    const goals = createOwnCaret(awareness, 'goals');
    const services = createOwnCaret(awareness, 'services');
    services.publish(at(7));
    expect(goals.read()).toBeNull();
    goals.publish(null);
    expect(awareness.getLocalState()).toEqual({ cursor: at(7), section: 'services' });
  });

  it('after the document has closed is nobody’s business', () => {
    const caret = createOwnCaret(awareness, 'goals');
    awareness.destroy();
    expect(() => caret.publish(at(1))).not.toThrow();
    expect(awareness.getLocalState()).toBeNull();
  });
});
