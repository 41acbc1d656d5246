import type { ParticipantId } from '../../ids.ts';

/** How to reach a person (domain.md 2.3, V3). Empty text: not known. Nobody else's is ever sent to anybody. */
export interface Contact {
  readonly participantId: ParticipantId;
  readonly phone: string;
  readonly email: string;
}
