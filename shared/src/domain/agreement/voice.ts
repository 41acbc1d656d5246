import type { ParticipantId } from '../../ids.ts';

/** Degrees of agreement (design.md 4). None of them stops the others, and none is hidden. */
export const agreementLevels = [
  'agree',
  'can-live',
  'reservation',
  'disagree',
  'not-understood',
] as const;
export type AgreementLevel = (typeof agreementLevels)[number];

/** How a child finds the plan. Never an agreement: a child bears none of it (domain.md 4.3). */
export const childViews = ['good', 'partly', 'not-good', 'not-understood'] as const;
export type ChildView = (typeof childViews)[number];

interface Spoken {
  readonly participantId: ParticipantId;
  /** The person's own, word for word; may be empty. */
  readonly words: string;
  /** `spoken`: said aloud, written down by `recordedBy`. */
  readonly how: 'own' | 'spoken';
  readonly recordedBy: ParticipantId;
  /** ms since the epoch. */
  readonly at: number;
}

export interface Agreement extends Spoken {
  readonly kind: 'agreement';
  readonly level: AgreementLevel;
}

export interface Opinion extends Spoken {
  readonly kind: 'opinion';
  /** Null: the words alone say it. */
  readonly view: ChildView | null;
}

/** Somebody who is not here: they will be told of the plan and say then what they think. */
export interface ToBeTold {
  readonly kind: 'to-be-told';
  readonly participantId: ParticipantId;
  readonly recordedBy: ParticipantId;
  readonly at: number;
}

/** What one person says to the whole plan. */
export type Voice = Agreement | Opinion | ToBeTold;

/** The last word of a person counts; the ones before stay in the log of events alone. */
export const withVoice = (voices: readonly Voice[], given: Voice): readonly Voice[] => {
  const isKnown = voices.some(({ participantId }) => participantId === given.participantId);
  return isKnown
    ? voices.map((each) => (each.participantId === given.participantId ? given : each))
    : [...voices, given];
};

export const voiceOf = (
  { voices }: { readonly voices: readonly Voice[] },
  id: ParticipantId,
): Voice | undefined => voices.find(({ participantId }) => participantId === id);

/** Somebody who asks for other words. */
export const isNotUnderstood = (voice: Voice): boolean =>
  (voice.kind === 'agreement' && voice.level === 'not-understood') ||
  (voice.kind === 'opinion' && voice.view === 'not-understood');
