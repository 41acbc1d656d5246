import { unreachable } from '../../assert.ts';
import type { Conference } from '../conference/conference.ts';
import type { EventOf, RecordedEvent } from '../conference/events.ts';
import type { Facilitation } from './facilitation.ts';
import { originalOf } from './leads.ts';

export type FacilitationEvent = RecordedEvent &
  EventOf<
    | 'facilitation:deputy-named'
    | 'facilitation:passed'
    | 'facilitation:asked'
    | 'facilitation:vacated'
    | 'facilitation:returned'
  >;

const filled = { vacantSince: null, asking: [] };

export function facilitationAfter(conference: Conference, event: FacilitationEvent): Facilitation {
  const { facilitation } = conference;
  switch (event.type) {
    case 'facilitation:deputy-named':
      return { ...facilitation, deputy: event.participantId };
    case 'facilitation:passed': {
      // Who is to lead is settled at the opening.
      const original = conference.status === 'preparing' ? event.to : originalOf(conference);
      return { ...facilitation, ...filled, holder: event.to, original, epoch: event.epoch };
    }
    case 'facilitation:asked':
      return { ...facilitation, asking: [...facilitation.asking, event.participantId] };
    case 'facilitation:vacated':
      return { ...facilitation, vacantSince: event.at, lastVacatedAt: event.at };
    case 'facilitation:returned':
      return { ...facilitation, ...filled };
    default:
      return unreachable(event);
  }
}
