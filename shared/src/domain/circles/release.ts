import type { ParticipantId, ReleaseId } from '../../ids.ts';

export const wishAnswers = ['yes', 'partly', 'no', 'later'] as const;
export type WishAnswer = (typeof wishAnswers)[number];

/** What one adult says to what a child has shown; a newer answer takes the place of theirs before. */
export interface AnsweredWish {
  readonly by: ParticipantId;
  readonly answer: WishAnswer;
  /** May be empty. */
  readonly words: string;
  /** ms since the epoch. */
  readonly at: number;
}

/** Whom a sentence was shown to, besides the child and who stands by them. */
export type Audience = 'everyone' | readonly ParticipantId[];

/** A sentence that a child has shown to others from their own space. */
export interface Release {
  readonly id: ReleaseId;
  readonly childId: ParticipantId;
  readonly text: string;
  readonly to: Audience;
  /** The child, or who stands by them. */
  readonly releasedBy: ParticipantId;
  /** ms since the epoch. */
  readonly at: number;
  /** In the order of the first answer of each person. */
  readonly answers: readonly AnsweredWish[];
}

export const withAnswer = (
  releases: readonly Release[],
  { releaseId, answered }: { readonly releaseId: ReleaseId; readonly answered: AnsweredWish },
): readonly Release[] =>
  releases.map((release) =>
    release.id === releaseId
      ? { ...release, answers: renewed(release.answers, answered) }
      : release,
  );

const renewed = (answers: readonly AnsweredWish[], answered: AnsweredWish) =>
  answers.some(({ by }) => by === answered.by)
    ? answers.map((each) => (each.by === answered.by ? answered : each))
    : [...answers, answered];
