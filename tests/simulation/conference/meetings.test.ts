import { conferenceStatuses } from '@opora/shared/domain/conference/conference.ts';
import type { EventType } from '@opora/shared/domain/conference/events.ts';
import { evolve } from '@opora/shared/domain/conference/evolve.ts';
import { commandTypes } from '@opora/shared/protocol/commands.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Meeting, meetings } from './meetings.ts';
import { pinnedMeetings } from './pinned-meetings.ts';
import { type Played, playMeeting } from './play-meeting.ts';
import type { Evolve } from './viewer-copies.ts';

/**
 * Random people send random commands, the same each time unless another seed is asked for. A meeting that fails is told
 * as short as it could be made, with its seed and path; it then belongs to the pinned ones.
 */
const { OPORA_COMMAND_MEETINGS, OPORA_COMMAND_SEED, OPORA_COMMAND_PATH } = process.env;
const parameters: fc.Parameters<[Meeting]> = {
  numRuns: Number(OPORA_COMMAND_MEETINGS ?? 350),
  seed: Number(OPORA_COMMAND_SEED ?? 6_001),
  ...(OPORA_COMMAND_PATH === undefined ? {} : { path: OPORA_COMMAND_PATH }),
};

/** A page on which this kind of event changes nothing. */
const deafTo =
  (type: EventType): Evolve =>
  (conference, event) =>
    event.type === type ? conference : evolve(conference, event);

describe('whatever anybody asks for', () => {
  test('[ST1, VI2, LI4] every state is sound, every copy is what a snapshot says, and the log gives it all again', async () => {
    const all: Played[] = [];
    await fc.assert(
      fc.asyncProperty(meetings, async (meeting) => void all.push(await playMeeting(meeting))),
      parameters,
    );
    // There was something to hold: everything was asked for and done, in every state, and much was refused.
    const done = new Set(all.flatMap((played) => played.done));
    expect(commandTypes.filter((type) => !done.has(type))).toEqual([]);
    expect(new Set(all.flatMap(({ statuses }) => statuses))).toEqual(new Set(conferenceStatuses));
    expect(new Set(all.flatMap(({ refusals }) => refusals)).size).toBeGreaterThan(15);
  }, 120_000);

  test.each(Object.entries(pinnedMeetings))('[VI2] it holds after %s', async (_name, meeting) => {
    await playMeeting(meeting);
  });

  test.each(['pen:given', 'scope:received', 'stage:audience-changed'] as const)(
    'the property fails where a page does not hear of %s',
    async (type) => {
      const property = fc.asyncProperty(
        meetings,
        async (meeting) => void (await playMeeting(meeting, deafTo(type))),
      );
      const { failed } = await fc.check(property, {
        ...parameters,
        numRuns: 350,
        endOnFailure: true,
      });
      expect(failed).toBe(true);
    },
  );
});
