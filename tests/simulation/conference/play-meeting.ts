import { isDeepStrictEqual } from 'node:util';
import { createConferenceRoom, replay } from '@opora/server/conferences/conference-room.ts';
import { recordedEvent, storedEvent } from '@opora/server/conferences/recorded-event.ts';
import type { CommandType, ConferenceCommand } from '@opora/shared/domain/conference/commands.ts';
import type { Conference, ConferenceStatus } from '@opora/shared/domain/conference/conference.ts';
import type { EventType, RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import { evolve } from '@opora/shared/domain/conference/evolve.ts';
import { nothingYet } from '@opora/shared/domain/conference/nothing-yet.ts';
import type { Refusal } from '@opora/shared/domain/conference/refusals.ts';
import { conferenceFor } from '@opora/shared/domain/conference/viewer.ts';
import { vacate, withdrawOffer } from '@opora/shared/domain/facilitation/facilitation-decider.ts';
import { conferenceId } from '@opora/shared/ids.ts';
import { commandSchemas } from '@opora/shared/protocol/commands.ts';
import { conferenceSchema } from '@opora/shared/protocol/conference-schemas.ts';
import { demoConference } from '@opora/shared/templates/demo/demo-conference.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { tomas } from '@opora/shared/templates/demo/demo-people.ts';
import { expect } from 'vitest';
import { choicesIn } from './choices.ts';
import { commandGenerators } from './command-generators.ts';
import { brokenInvariants } from './invariants.ts';
import type { Meeting, Step } from './meetings.ts';
import { createViewerCopies, type Evolve } from './viewer-copies.ts';

/** What came of a meeting, for looking whether there was anything to hold. */
export interface Played {
  readonly done: readonly CommandType[];
  readonly events: readonly EventType[];
  readonly refusals: readonly Refusal[];
  readonly statuses: readonly ConferenceStatus[];
}

const demo = demoConference(demoDay);
const created: RecordedEvent = {
  type: 'conference:created',
  conference: { ...demo, ...nothingYet, id: conferenceId('test') },
  revision: 1,
  at: 0,
  by: null,
};
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * Holds a meeting in a real room whose log is in memory, and throws at the first step after which something is not
 * true. `pageEvolve`: what the pages of its people run.
 */
export async function playMeeting(meeting: Meeting, pageEvolve: Evolve = evolve): Promise<Played> {
  const log: RecordedEvent[] = [created];
  const played = {
    done: [] as CommandType[],
    events: [] as EventType[],
    refusals: [] as Refusal[],
    statuses: [] as ConferenceStatus[],
  };
  let now = demo.startsAt;
  const room = createConferenceRoom({
    history: log.slice(),
    now: () => now,
    append: async (events) => void log.push(...events),
  });
  const copies = createViewerCopies(room.state(), pageEvolve);
  room.listen((announcement) => {
    const { event, after } = announcement;
    expect(event.revision).toBe(played.events.length + 2);
    played.events.push(event.type);
    expect(brokenInvariants(after), `after ${event.type}`).toEqual([]);
    copies.hear(announcement);
  });

  if (meeting.isOpen) await room.execute(tomas, { type: 'conference:open' });
  for (const step of meeting.steps) {
    now += step.waitMs;
    if (step.leader === 'gone') await room.act(vacate);
    if (step.leader === 'back') await room.act(withdrawOffer);
    const before = room.revision();
    const { actor, command } = commandOf(room.state(), step);
    const result = await room.execute(actor, command);
    if (result.ok) played.done.push(step.command);
    else {
      played.refusals.push(result.error);
      expect(room.revision(), `${step.command} was refused`).toBe(before);
    }
    played.statuses.push(room.state().status);
  }
  expectLogToHold(log, room.state());
  return played;
}

function commandOf(conference: Conference, { command: type, seed }: Step) {
  const choose = choicesIn(conference, seed);
  const actor = choose.actor(type);
  const payload = commandSchemas[type].parse(commandGenerators[type](choose));
  // The schema of a type gives the payload of that type; only the pair is lost on the way.
  return { actor, command: { type, ...payload } as ConferenceCommand };
}

/** The stored log gives the same state again, which everybody may be sent, and nothing of it is lost in the protocol. */
function expectLogToHold(log: readonly RecordedEvent[], state: Conference): void {
  const read = log.map((event) =>
    recordedEvent({ ...storedEvent(event), event: throughJson(storedEvent(event).event) }),
  );
  expectSame(read, log);
  expectSame(replay(read), state);
  for (const viewer of state.participants) {
    const sent = conferenceFor(state, viewer);
    expectSame(conferenceSchema.parse(throughJson(sent)), sent);
  }
}

/** `expect` tells the difference well and slowly. */
function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toStrictEqual(other);
}
