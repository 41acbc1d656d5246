/** Why a store did not do what was asked. */
export type StoreProblem =
  /** The call itself was wrong, or the store is closed. */
  | 'refused'
  /** No room on the disk, or it is read-only: nothing was written, and the same call may succeed later. */
  | 'not-writable'
  /** What is stored is not what was written; see `quarantine.ts`. */
  | 'damaged'
  /** The disk failed: nothing more is written or promised until the store is opened again. */
  | 'failed';

interface StoreErrorOptions extends ErrorOptions {
  readonly code?: StoreProblem;
  readonly seq?: number;
}

/** The store could not do what was asked, or not durably. Its message never quotes what is stored. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreProblem;
  /** The first entry that is not as it was written, where that is known. */
  readonly seq: number | undefined;

  constructor(message: string, { code = 'refused', seq, ...options }: StoreErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.seq = seq;
  }
}
