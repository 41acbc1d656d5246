/** How an edit arrives: once as the answer to our step 1, then as the person types. */
export type EditKind = 'step-2' | 'update';

export type GateRefusal = 'too-large' | 'malformed' | 'not-allowed';

export interface CheckedEdit {
  /** As received, but for idle marks that its author may not tidy away. */
  readonly update: Uint8Array;
  /** Yjs clients whose writing is in it and not yet stored, each once. */
  readonly clientIds: readonly number[];
  /** False if the document already holds all of it: nothing to store, nothing to tell. */
  readonly bringsNews: boolean;
}
