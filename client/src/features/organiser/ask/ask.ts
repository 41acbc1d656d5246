import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { type ErrorBody, errorBodySchema, plainError } from '@opora/shared/protocol/errors.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';

/** Whose question it is, in which conference: the cookie decides, this only picks it. */
export interface Asker {
  readonly conference: ConferenceId;
  readonly as: ParticipantId;
}

export type Query = Readonly<Record<string, string>>;

/** Address of a route of the conference, as `/exports/record.json`. */
export const addressOf = ({ conference, as }: Asker, route: string, query: Query = {}): string =>
  `/api/conferences/${conference}${route}?${new URLSearchParams({ as, ...query })}`;

/** As a schema reads: with the value, or without it where the answer has another shape. */
type Read<Value> = (answer: unknown) => { readonly data?: Value | undefined };

const noAnswer = plainError('SERVICE_UNAVAILABLE', 'no answer');
const otherShape = plainError('INTERNAL_SERVER_ERROR', 'an answer of another shape');

export async function ask<Value>(
  address: string,
  read: Read<Value>,
): Promise<Result<Value, ErrorBody>> {
  try {
    const response = await fetch(address);
    const answer: unknown = await response.json();
    if (!response.ok) return err(errorBodySchema.parse(Object(answer).error));
    const { data } = read(answer);
    return data === undefined ? err(otherShape) : ok(data);
  } catch {
    // No network, or something between us answered in its own words.
    return err(noAnswer);
  }
}
