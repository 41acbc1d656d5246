import type { Meeting } from './meetings.ts';

/** Meetings that came to a bad end once, as short as they could be made. */
export const pinnedMeetings: Readonly<Record<string, Meeting>> = {
  /** Somebody heard apart answers what a child has shown, and everybody hears their name. */
  'an answer of somebody heard apart': {
    isOpen: true,
    steps: [
      { command: 'child:release', seed: 1_042_602_605, waitMs: 0, leader: 'stays' },
      { command: 'wish:answer', seed: 784_058_631, waitMs: 0, leader: 'stays' },
      { command: 'stage:advance', seed: 0, waitMs: 0, leader: 'stays' },
    ],
  },
  /** One of two tasks is for others first and comes to somebody who has the later one already. */
  'a task that is shown to somebody later': {
    isOpen: true,
    steps: [
      { command: 'task:propose', seed: 248_592_796, waitMs: 0, leader: 'stays' },
      { command: 'task:revise', seed: 401_637_048, waitMs: 0, leader: 'stays' },
      { command: 'task:propose', seed: 205_432_470, waitMs: 0, leader: 'stays' },
      { command: 'task:revise', seed: 1_700_348_283, waitMs: 0, leader: 'stays' },
      { command: 'conference:open', seed: 0, waitMs: 0, leader: 'stays' },
    ],
  },
};
