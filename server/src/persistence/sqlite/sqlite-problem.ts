import { z } from 'zod';
import type { StoreProblem } from '../store-error.ts';

/** Primary result codes (sqlite.org/rescode.html); extended codes have them in their lowest byte. */
const primary = {
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

const sqliteErrorSchema = z.object({ errcode: z.int() });
const rangeErrorSchema = z.object({ code: z.literal('ERR_OUT_OF_RANGE') });

/** Undefined for an error that is not SQLite's. */
function codeOf(error: unknown): number | undefined {
  const known = sqliteErrorSchema.safeParse(error);
  return known.success ? known.data.errcode & 0xff : undefined;
}

/** What an error of `node:sqlite` means for the store. */
export function problemOf(error: unknown): StoreProblem {
  switch (codeOf(error)) {
    case primary.full:
    case primary.readOnly:
      return 'not-writable';
    case primary.ioError:
    case primary.corrupt:
    case primary.notADatabase:
      return 'failed';
    default:
      return 'refused';
  }
}

/**
 * A page that makes no sense, or a number that this program cannot have written, concerns what is read; met while
 * writing, it concerns the whole file.
 */
export const problemOfReading = (error: unknown): StoreProblem =>
  codeOf(error) === primary.corrupt || rangeErrorSchema.safeParse(error).success
    ? 'damaged'
    : problemOf(error);

/** Somebody else holds the lock. */
export const isBusy = (error: unknown): boolean => codeOf(error) === primary.busy;

/** On opening: the disk is full or read-only, or the folder is somebody else's. */
export const isUnwritable = (error: unknown): boolean =>
  problemOf(error) === 'not-writable' || codeOf(error) === primary.cannotOpen;
