import {
  type AccountId,
  accountId,
  type ConferenceId,
  conferenceId,
  idPrefixes,
  type ParticipantId,
  participantId,
} from '@opora/shared/ids.ts';
import { z } from 'zod';
import type { Row } from './operation.ts';

/** Columns as they come out of SQLite, checked: the file is an edge like any other. */
const idColumn = <Id extends string>(prefix: string, make: (rest: string) => Id) =>
  z
    .string()
    .startsWith(prefix)
    .transform((text) => make(text.slice(prefix.length)));

export const conferenceIdColumn = idColumn<ConferenceId>(idPrefixes.conference, conferenceId);
export const participantIdColumn = idColumn<ParticipantId>(idPrefixes.participant, participantId);
export const accountIdColumn = idColumn<AccountId>(idPrefixes.account, accountId);
export const integerColumn = z.number().int();
export const textColumn = z.string();
/** Kept as 0 or 1. */
export const yesNoColumn = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);
export const bytesColumn = z.instanceof(Uint8Array);

/** What belongs to one person of one conference. */
export const personColumns = {
  conferenceId: conferenceIdColumn,
  participantId: participantIdColumn,
};

/** Throws for a row of another shape. */
export const readRows = <Value>(schema: z.ZodType<Value>, rows: readonly Row[]): Value[] =>
  rows.map((row) => schema.parse(row));
