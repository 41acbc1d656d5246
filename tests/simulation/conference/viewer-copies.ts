import { isDeepStrictEqual } from 'node:util';
import type { Announcement } from '@opora/server/conferences/conference-room.ts';
import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { RecordedEvent } from '@opora/shared/domain/conference/events.ts';
import { conferenceFor, eventFor } from '@opora/shared/domain/conference/viewer.ts';
import { takesPart } from '@opora/shared/domain/scope/taking-part.ts';
import type { ParticipantId } from '@opora/shared/ids.ts';
import { recordedEventSchema } from '@opora/shared/protocol/events.ts';
import { expect } from 'vitest';

export type Evolve = (conference: Conference, event: RecordedEvent) => Conference;

/** Everybody's copy, as their page keeps it: whose part is over has none and comes back with a fresh one. */
export interface ViewerCopies {
  /** Throws where a copy is not what a snapshot would say at this moment (VI2). */
  hear(announcement: Announcement): void;
}

export function createViewerCopies(start: Conference, evolve: Evolve): ViewerCopies {
  const copies = new Map<ParticipantId, Conference>();
  for (const person of start.participants) {
    if (takesPart(start, person)) copies.set(person.id, conferenceFor(start, person));
  }
  return {
    hear({ event, before, after }) {
      for (const viewer of after.participants) {
        if (!takesPart(after, viewer)) {
          copies.delete(viewer.id);
          continue;
        }
        const snapshot = conferenceFor(after, viewer);
        const known = copies.get(viewer.id);
        const copy = known ? evolve(known, asSent(event, before, viewer)) : snapshot;
        copies.set(viewer.id, copy);
        // Far quicker than `expect` where they are equal, which is always.
        if (isDeepStrictEqual(copy, snapshot)) continue;
        expect(copy, `what ${viewer.id} has after ${event.type}`).toStrictEqual(snapshot);
      }
    },
  };
}

/** What goes over the wire is what the protocol knows; of the event as it is stored that is checked once. */
function asSent(
  event: RecordedEvent,
  before: Conference,
  viewer: Parameters<typeof eventFor>[2],
): RecordedEvent {
  const sent = eventFor(event, before, viewer);
  if (sent !== event) {
    const parsed = recordedEventSchema.parse(sent);
    if (!isDeepStrictEqual(parsed, sent)) expect(parsed).toStrictEqual(sent);
  }
  return sent;
}
