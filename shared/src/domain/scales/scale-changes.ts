import { unreachable } from '../../assert.ts';
import type { ScaleId } from '../../ids.ts';
import type { ConferenceEvent, EventOf } from '../conference/events.ts';
import type { Scale } from './scale.ts';

export type ScaleEvent = EventOf<
  | 'scale:asked'
  | 'scale:answered'
  | 'scale:opened'
  | 'scale:revealed'
  | 'scale:named'
  | 'scale:seen'
>;

const types: ReadonlySet<string> = new Set<ScaleEvent['type']>([
  'scale:asked',
  'scale:answered',
  'scale:opened',
  'scale:revealed',
  'scale:named',
  'scale:seen',
]);

export const isOfScales = <Event extends ConferenceEvent>(
  event: Event,
): event is Event & ScaleEvent => types.has(event.type);

export const scaleIdOf = (event: ScaleEvent): ScaleId =>
  event.type === 'scale:asked' || event.type === 'scale:seen' ? event.scale.id : event.scaleId;

/** The questions after an event, in the order they were asked; `scale:seen` comes only upon a copy. */
export function withScales(scales: readonly Scale[], event: ScaleEvent): readonly Scale[] {
  switch (event.type) {
    case 'scale:asked':
      return [...scales, event.scale];
    case 'scale:answered':
      return change(scales, event.scaleId, ({ answers }) => {
        const others = answers.filter(({ by }) => by !== event.answer.by);
        const all = [...others, event.answer];
        return { answers: all, count: all.length };
      });
    case 'scale:opened':
      return change(scales, event.scaleId, () => ({ phase: 'everyone' }));
    case 'scale:revealed':
      return change(scales, event.scaleId, () => ({ phase: 'revealed' }));
    case 'scale:named':
      return change(scales, event.scaleId, () => ({ isNamed: event.isNamed }));
    case 'scale:seen': {
      const isKnown = scales.some(({ id }) => id === event.scale.id);
      return isKnown ? change(scales, event.scale.id, () => event.scale) : [...scales, event.scale];
    }
    default:
      return unreachable(event);
  }
}

const change = (
  scales: readonly Scale[],
  scaleId: ScaleId,
  changes: (scale: Scale) => Partial<Scale>,
): readonly Scale[] =>
  scales.map((scale) => (scale.id === scaleId ? { ...scale, ...changes(scale) } : scale));
