import type { IdeaId, ParticipantId } from '../../ids.ts';

/** How many ideas a person may pick. */
export const dotsOfOne = 3;

/** One of the three picks of a person. */
export interface Dot {
  readonly by: ParticipantId;
  readonly recordedBy: ParticipantId | null;
  readonly isFamily: boolean;
}

/** What became of an idea. */
export const ideaUses = ['goal', 'task'] as const;
export type IdeaUse = (typeof ideaUses)[number];

export interface Idea {
  readonly id: IdeaId;
  readonly text: string;
  /** Null in the copy of whoever is not told. */
  readonly by: ParticipantId | null;
  /** Who wrote it down for them. */
  readonly recordedBy: ParticipantId | null;
  /** The author wants their name beside it. */
  readonly isSigned: boolean;
  readonly isShown: boolean;
  /** In a copy only one's own, and those one wrote down for others. */
  readonly dots: readonly Dot[];
  readonly dotCount: number;
  /** One of those with the most dots of the family, if the family picked at all. */
  readonly isPreferred: boolean;
  readonly usedAs: IdeaUse | null;
}

export interface Ideas {
  /** Everybody writes by themselves now. */
  readonly isOpen: boolean;
  /** By id, which is random: the place of an idea says nothing about whose it is. */
  readonly list: readonly Idea[];
  /** How many are not shown yet, and how many people wrote them. */
  readonly hidden: number;
  readonly writers: number;
}

export const noIdeas: Ideas = { isOpen: false, list: [], hidden: 0, writers: 0 };

export const byId = (a: Idea, b: Idea): number => (a.id < b.id ? -1 : 1);
