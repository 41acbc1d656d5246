import type { StageId } from '../../ids.ts';

/** What part of a conference a person was invited to; null in its place means all of it. */
export interface Scope {
  /** Outside these stages, and before and after the meeting, the person holds nothing of the conference (SC1). */
  readonly stages: readonly StageId[] | 'all';
  readonly readsPlan: boolean;
  /** `own`: those that name the person, and those they proposed. */
  readonly tasks: 'all' | 'own';
  /** Why it is so. Sent only to those who let people in; empty for the person themselves. */
  readonly reason: string;
}
