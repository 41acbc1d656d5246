import type { ParticipantId } from '../../ids.ts';
import type { Conference, ConferenceCore } from '../conference/conference.ts';
import type { EventOf, RecordedEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import { isInProtectedCircle, keepsProtectedCircle } from './protected-circle.ts';
import { maySeeRelease, releaseFor } from './release-visibility.ts';

type OfCircles = 'circle:changed' | 'child:released' | 'child:took-back' | 'wish:answered';
type CircleEvent = RecordedEvent & EventOf<OfCircles>;

/** The parts of the state that belong to circles, as one person may see them (CR8). */
export function circlesFor(
  conference: Conference,
  viewer: Participant,
  known: ReadonlySet<ParticipantId>,
): Pick<ConferenceCore, 'protectedCircle' | 'releases'> {
  return {
    protectedCircle: isInProtectedCircle(conference, viewer) ? conference.protectedCircle : [],
    releases: conference.releases
      .filter((release) => maySeeRelease(release, viewer))
      .map((release) => releaseFor(release, known)),
  };
}

export const isOfCircles = (event: RecordedEvent): event is CircleEvent =>
  event.type === 'circle:changed' ||
  event.type === 'child:released' ||
  event.type === 'child:took-back' ||
  event.type === 'wish:answered';

/** Undefined where nothing of it may reach this person. */
export function circleEventFor(
  event: CircleEvent,
  before: Conference,
  viewer: Participant,
  known: ReadonlySet<ParticipantId>,
): RecordedEvent | undefined {
  if (event.type === 'circle:changed') return circleChangedFor(event, before, viewer);
  if (event.type === 'child:released') {
    const { release } = event;
    return maySeeRelease(release, viewer)
      ? { ...event, release: releaseFor(release, known) }
      : undefined;
  }
  const shown = before.releases.find(({ id }) => id === event.releaseId);
  return shown !== undefined && maySeeRelease(shown, viewer) ? event : undefined;
}

/** Who comes, stays or goes hears who is in it now; the others only whether there is such a part at all. */
function circleChangedFor(
  event: RecordedEvent & EventOf<'circle:changed'>,
  before: Conference,
  viewer: Participant,
): RecordedEvent | undefined {
  if (keepsProtectedCircle(viewer)) return event;
  if (event.people.includes(viewer.id)) return { ...event, reason: '' };
  const wasIn = before.protectedCircle.includes(viewer.id);
  if (!wasIn && event.isShared === before.hasProtectedPart) return undefined;
  return { ...event, people: [], reason: '', by: null };
}
