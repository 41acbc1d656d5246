import type { Result } from '@opora/shared/result.ts';

/** How an edit arrives: once as the answer to our step 1, then as the person types. */
export type EditKind = 'step-2' | 'update';

export type GateRefusal =
  | 'too-large'
  | 'malformed'
  | 'not-allowed'
  /** It would bring a protected string (PS12). */
  | 'protected';

/** A last look at an edit that brings news and has passed everything else: as it may be stored, or why it may not. */
export type LastLook = (update: Uint8Array) => Result<Uint8Array, GateRefusal>;

export interface CheckedEdit {
  /** As received, but for idle marks that its author may not tidy away, and what the last look leaves out. */
  readonly update: Uint8Array;
  /** Yjs clients whose writing is in it and not yet stored, each once. */
  readonly clientIds: readonly number[];
  /** False if the document already holds all of it: nothing to store, nothing to tell. */
  readonly bringsNews: boolean;
}
