import type { ParticipantId } from '../../ids.ts';
import type { FloorView } from './floor-viewer.ts';

/** Who speaks and who comes after them. */
export interface Speakers {
  readonly now: ParticipantId | null;
  /** Two at most. */
  readonly next: readonly ParticipantId[];
}

/** A round goes before those who asked. */
export function speakersOf({ speaking, queue, round }: FloorView): Speakers {
  const coming = [...(round ?? []), ...queue];
  return { now: speaking, next: [...new Set(coming)].slice(0, 2) };
}
