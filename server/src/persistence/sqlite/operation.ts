import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { StoreProblem } from '../store-error.ts';

/** Parameters by name, without the `$` they have in the statement. */
export interface Statement {
  readonly sql: string;
  readonly parameters?: Readonly<Record<string, SQLInputValue>>;
}

/** What succeeds or fails as a whole. */
export interface Operation {
  readonly writes: boolean;
  /** What it takes away must be nowhere on the disk afterwards. */
  readonly removes?: boolean;
  readonly statements: readonly Statement[];
}

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** Rows of all statements of the operation, in order. */
export type Outcome =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly message: string; readonly problem: StoreProblem };
