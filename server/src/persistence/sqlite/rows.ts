import {
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
export const integerColumn = z.number().int();
export const textColumn = z.string();
export const bytesColumn = z.instanceof(Uint8Array);

/** Throws for a row of another shape. */
export const readRows = <Value>(schema: z.ZodType<Value>, rows: readonly Row[]): Value[] =>
  rows.map((row) => schema.parse(row));
