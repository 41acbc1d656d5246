import { type ParticipantId, participantId } from '@opora/shared/ids.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentVisitor } from './document-visitor.ts';
import { type PresenceClaim, readFrame } from './frames.ts';
import { RoomPresence } from './presence.ts';
import { type PresenceListener, PresenceRounds } from './presence-rounds.ts';

/** Per frame: what it says of each client; null: gone. */
type Heard = Record<number, string | null>;

const claim = (clientId: number, clock: number, state: unknown): PresenceClaim => ({
  clientId,
  clock,
  json: new TextEncoder().encode(JSON.stringify(state)),
});

function read(frame: Uint8Array): Heard {
  const decoded = readFrame(frame);
  if (!decoded.ok || decoded.value.kind !== 'presence') throw new Error('no presence frame');
  return Object.fromEntries(
    decoded.value.claims.map(({ clientId, json }) => {
      const state: unknown = JSON.parse(new TextDecoder().decode(json));
      const section = typeof state === 'object' && state !== null && 'section' in state;
      return [clientId, section ? String(state.section) : null];
    }),
  );
}

function room(now: () => number = Date.now) {
  const members = new Set<PresenceListener>();
  const owners = new Map<number, ParticipantId>();
  const presence = new RoomPresence({
    now,
    ownerOf: (clientId) => owners.get(clientId),
  });
  const rounds = new PresenceRounds({
    presence,
    members,
    reserve: (clientId, { visitor }) => void owners.set(clientId, visitor.participantId),
  });
  const join = (key: string) => {
    const heard: Heard[] = [];
    const clocks: number[] = [];
    const visitor: DocumentVisitor = {
      participantId: participantId(key),
      sessionId: key,
      presence: () => ({ participantId: participantId(key), name: key, colour: 1 }),
      isShown: () => true,
      takesPart: () => true,
      mayRead: () => true,
      mayWrite: () => true,
    };
    const member: PresenceListener = {
      visitor,
      tellPresence: (frame) => {
        heard.push(read(frame));
        const decoded = readFrame(frame);
        if (decoded.ok && decoded.value.kind === 'presence') {
          clocks.push(...decoded.value.claims.map(({ clock }) => clock));
        }
      },
    };
    members.add(member);
    rounds.tellAll(member);
    return {
      heard,
      clocks,
      say: (clientId: number, clock: number, section: string | null) => {
        const own = rounds.ownClaim(member, [claim(clientId, clock, section && { section })]);
        if (own !== undefined) rounds.claim(member, own);
        return own !== undefined;
      },
      leave: () => {
        members.delete(member);
        rounds.leave(member);
      },
    };
  };
  return { rounds, presence, join };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('[LN3] presence that changes', () => {
  test('is told at once after a silence, then together ten times a second', () => {
    const { join } = room();
    const [jitka, vera, karel] = [join('jitka'), join('vera'), join('karel')];
    jitka.say(1, 1, 'goals');
    expect(karel.heard).toEqual([{ 1: 'goals' }]);
    for (let clock = 2; clock < 50; clock += 1) jitka.say(1, clock, 'worries');
    vera.say(2, 1, 'notes');
    expect(karel.heard).toHaveLength(1);
    vi.advanceTimersByTime(99);
    expect(karel.heard).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(karel.heard.slice(1)).toEqual([{ 1: 'worries', 2: 'notes' }]);
    // The silence is over only when a whole round had nothing to say.
    vi.advanceTimersByTime(100);
    jitka.say(1, 50, 'needs');
    expect(karel.heard.at(-1)).toEqual({ 1: 'needs' });
  });

  test('goes out ten times in a second in which everybody moves', () => {
    const { join } = room();
    const members = Array.from({ length: 12 }, (_, index) => join(`person-${index}`));
    const screen = join('screen');
    for (let clock = 1; clock <= 60; clock += 1) {
      for (const [index, member] of members.entries()) member.say(index, clock, 'goals');
      vi.advanceTimersByTime(1000 / 60);
    }
    expect(screen.heard.length).toBeGreaterThanOrEqual(10);
    expect(screen.heard.length).toBeLessThanOrEqual(11);
  });

  test('is not told to whom it is about, whose caret has moved on', () => {
    const { join } = room();
    const [jitka, vera] = [join('jitka'), join('vera')];
    jitka.say(1, 1, 'goals');
    jitka.say(1, 2, 'needs');
    vera.say(2, 1, 'notes');
    vi.advanceTimersByTime(100);
    expect(jitka.heard).toEqual([{ 2: 'notes' }]);
    expect(vera.heard).toEqual([{ 1: 'goals' }, { 1: 'needs' }]);
  });

  test('is told of those who leave, and of nobody who came and went between two rounds', () => {
    const { join } = room();
    const [jitka, vera, karel] = [join('jitka'), join('vera'), join('karel')];
    jitka.say(1, 1, 'goals');
    vera.say(2, 1, 'notes');
    jitka.leave();
    vera.leave();
    vi.advanceTimersByTime(100);
    expect(karel.heard).toEqual([{ 1: 'goals' }, { 1: null, 2: null }]);
  });

  test('leaves no timer behind when the last has left', () => {
    const { join } = room();
    const [jitka, vera] = [join('jitka'), join('vera')];
    jitka.say(1, 1, 'goals');
    expect(vi.getTimerCount()).toBe(1);
    jitka.leave();
    vera.leave();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('costs nothing while nobody moves', () => {
    const { join } = room();
    const [jitka] = [join('jitka'), join('vera')];
    jitka.say(1, 1, 'goals');
    vi.advanceTimersByTime(100);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('[LN9] who has left', () => {
  test('is forgotten, and comes back with a clock newer than all before', () => {
    let now = 1_000_000;
    const { presence, join } = room(() => now);
    const karel = join('karel');
    for (let visit = 0; visit < 1_000; visit += 1) {
      const ghost = join('ghost');
      ghost.say(visit % 3, visit, 'goals');
      ghost.leave();
      expect(presence.everybody()).toEqual([]);
    }
    vi.advanceTimersByTime(100);
    // A clock that went back: what others remember is then ahead of the time.
    now = 0;
    const back = join('ghost');
    back.say(0, 1, 'needs');
    vi.advanceTimersByTime(100);
    expect(karel.heard.at(-1)).toEqual({ 0: 'needs' });
    expect(karel.clocks.at(-1)).toBe(Math.max(...karel.clocks));
    expect(new Set(karel.clocks.slice(-2)).size).toBe(2);
  });

  test('is not brought back by somebody who repeats what they heard', () => {
    const { join } = room();
    const [jitka, vera] = [join('jitka'), join('vera')];
    jitka.say(1, 1, 'goals');
    jitka.leave();
    expect(vera.say(1, 1, 'goals')).toBe(false);
    // The control: what is nobody else's is hers.
    expect(vera.say(2, 1, 'goals')).toBe(true);
  });
});
