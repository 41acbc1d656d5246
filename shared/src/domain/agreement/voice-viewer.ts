import type { ParticipantId } from '../../ids.ts';
import type { ConferenceCore } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import type { Voice } from './voice.ts';

/** People are named only to who may know of them; the words are about the plan, so they go where the plan goes. */
export const mayHearVoice = (
  { participantId }: Voice,
  viewer: Participant,
  known: ReadonlySet<ParticipantId>,
): boolean =>
  participantId === viewer.id ||
  (known.has(participantId) && (viewer.scope === null || viewer.scope.readsPlan));

/** What was said to the plan, as one person may hear it (AM5). */
export const voicesFor = (
  { voices }: Pick<ConferenceCore, 'voices'>,
  viewer: Participant,
  known: ReadonlySet<ParticipantId>,
): readonly Voice[] => voices.filter((voice) => mayHearVoice(voice, viewer, known));
