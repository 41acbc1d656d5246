import type { Conference } from '../conference/conference.ts';
import type { EventOf, RecordedEvent } from '../conference/events.ts';
import type { Participant } from '../conference/participant.ts';
import { readsPlan } from '../scope/taking-part.ts';
import type { Parked } from './parked.ts';

export type ParkingEvent = EventOf<'parking:added' | 'parking:resolved' | 'parking:reopened'>;

export const isOfParking = (event: RecordedEvent): event is RecordedEvent & ParkingEvent =>
  event.type === 'parking:added' ||
  event.type === 'parking:resolved' ||
  event.type === 'parking:reopened';

/** For everybody who reads what is written together (PK1). */
export const parkingFor = (
  { parking }: Pick<Conference, 'parking'>,
  viewer: Participant,
): readonly Parked[] => (readsPlan(viewer) ? parking : []);
