import { hash } from 'node:crypto';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

/** What an entry of a log is chained by, besides its content. */
export interface Link {
  /** 32 bytes; zeros for the first entry. */
  readonly previous: Uint8Array;
  /** `conf_…` for events, `conf_…/<document>` for updates. */
  readonly stream: string;
  readonly seq: number | bigint;
  readonly at: number | bigint;
  readonly author: string | null;
}

/**
 * SHA-256(previous ‖ JSON [stream, seq, author, at], numbers as decimal text ‖ SHA-256(content)), 32 bytes.
 * Both ends have a fixed length, so no two links read the same.
 */
export function chainHash(link: Link, content: readonly (string | Uint8Array)[]): Uint8Array {
  const { previous, stream, seq, author, at } = link;
  const place = JSON.stringify([stream, String(seq), author, String(at)]);
  return sha256([previous, place, sha256(content)]);
}

/** In one call, which takes half as long as adding part by part: a long log has many entries. */
const sha256 = (parts: readonly (string | Uint8Array)[]): Uint8Array =>
  hash('sha256', Buffer.concat(parts.map((part) => Buffer.from(part))), 'buffer');

/**
 * Makes `chain_hash(previous, stream, seq, at, author, content…)` known to SQL. A log can then be written and
 * checked where it is, without its content leaving the thread.
 */
export function defineChainHash(database: DatabaseSync): void {
  const options = {
    deterministic: true,
    directOnly: true,
    varargs: true,
    useBigIntArguments: true,
  };
  database.function('chain_hash', options, (...values: readonly SQLOutputValue[]) => {
    const [previous, stream, seq, at, author, ...content] = values;
    const link = {
      previous: bytesOf(previous),
      stream: String(stream),
      seq: numberOf(seq),
      at: numberOf(at),
      author: author === null ? null : String(author),
    };
    return chainHash(link, content.map(contentOf));
  });
}

// A value of another type is no reason to fail: it gives another hash, and that is what is looked for.
const bytesOf = (value: SQLOutputValue | undefined): Uint8Array =>
  value instanceof Uint8Array ? value : new Uint8Array();

/** Node binds whole numbers as floating point and reads them as integers; both have the same decimal text. */
const numberOf = (value: SQLOutputValue | undefined): number | bigint =>
  typeof value === 'bigint' || typeof value === 'number' ? value : Number.NaN;

const contentOf = (value: SQLOutputValue): string | Uint8Array =>
  value instanceof Uint8Array ? value : String(value);
