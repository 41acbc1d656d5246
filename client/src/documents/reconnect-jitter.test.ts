import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { reconnectDelayMs, spreadReconnects } from './reconnect-jitter.ts';

/** When each connection was tried: ms of the fake clock. */
let tried: number[] = [];

/** A server that is away: nothing opens. */
class NoServer extends EventTarget {
  onclose: ((event: { readonly code: number }) => void) | null = null;
  constructor() {
    super();
    tried.push(Date.now());
    setTimeout(() => this.onclose?.({ code: 1006 }));
  }
  close() {}
}

const opened: WebsocketProvider[] = [];

/** Waits of one tab between its first eight attempts, in ms. */
function waitsOf(spread: boolean): number[] {
  tried = [];
  const provider = new WebsocketProvider('ws://server', 'plan', new Y.Doc(), {
    disableBc: true,
    connect: false,
    maxBackoffTime: 2_500,
    // The provider needs no more of a socket than this.
    WebSocketPolyfill: NoServer as unknown as typeof WebSocket,
  });
  opened.push(provider);
  if (spread) spreadReconnects(provider);
  provider.connect();
  while (tried.length < 8) vi.advanceTimersByTime(1);
  provider.destroy();
  return tried.slice(1).map((at, index) => at - (tried[index] ?? 0));
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const provider of opened.splice(0)) provider.doc.destroy();
  vi.useRealTimers();
});

describe('[LN8] after a loss, tabs come back', () => {
  test('each at its own times', () => {
    const tabs = Array.from({ length: 20 }, () => waitsOf(true));
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const waits = tabs.map((tab) => tab[attempt] ?? 0);
      const most = Math.min(2 ** (attempt + 1) * 100, 6_000);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(50);
      expect(Math.max(...waits)).toBeLessThanOrEqual(most + 2);
      expect(new Set(waits).size).toBeGreaterThan(10);
    }
  });

  test('without it, all in the same moments (the control)', () => {
    const tabs = Array.from({ length: 3 }, () => waitsOf(false));
    expect(new Set(tabs.map(String)).size).toBe(1);
  });
});

test('the spread goes from a moment to the whole of what the attempt would wait', () => {
  expect([0, 0.5, 1].map((chance) => reconnectDelayMs(1, 2_500, chance))).toEqual([50, 125, 200]);
  expect([0, 1].map((chance) => reconnectDelayMs(4, 2_500, chance))).toEqual([50, 1_600]);
  expect([0, 1].map((chance) => reconnectDelayMs(30, 2_500, chance))).toEqual([50, 2_500]);
});
