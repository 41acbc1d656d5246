import type { ParticipantId } from '../../ids.ts';
import type { Task } from '../tasks/task.ts';

/** What the conference before this one ended with; a review begins with it (domain.md 3.4 G). */
export interface Previous {
  /** ms since the epoch. */
  readonly heldAt: number;
  /** Those that stood at its end. */
  readonly tasks: readonly Task[];
  readonly scales: readonly PastScale[];
}

/** A scale question as it was answered then. */
export interface PastScale {
  readonly question: string;
  /** By whom: the people of that conference who are invited to this one too, under their id of today. */
  readonly answers: readonly { readonly by: ParticipantId | null; readonly value: number }[];
}
