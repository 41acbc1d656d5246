import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { type ErrorBody, errorBodySchema, plainError } from '@opora/shared/protocol/errors.ts';
import {
  type PlanHistory,
  planHistorySchema,
  type SectionHistory,
  sectionHistorySchema,
} from '@opora/shared/protocol/history.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';

/** Whose question it is, in which conference: the cookie decides, this only picks it. */
export interface Asker {
  readonly conference: ConferenceId;
  readonly as: ParticipantId;
}

export interface WordingQuestion {
  readonly section: SectionName;
  /** ms; left out for the present wording. */
  readonly at?: number;
  /** ms; what changed since then is told too. */
  readonly since?: number;
}

export type Answered<Value> = Promise<Result<Value, ErrorBody>>;

export const askHistory = (asker: Asker, signal: AbortSignal): Answered<PlanHistory> =>
  get('/api/plan/history', asker, planHistorySchema.safeParse, signal);

export const askWording = (
  asker: Asker,
  question: WordingQuestion,
  signal: AbortSignal,
): Answered<SectionHistory> =>
  get('/api/plan/section', { ...asker, ...question }, sectionHistorySchema.safeParse, signal);

/** As a schema reads: with the value, or without it where the answer has another shape. */
type Read<Value> = (answer: unknown) => { readonly data?: Value | undefined };

const noAnswer = plainError('SERVICE_UNAVAILABLE', 'no answer');
const otherShape = plainError('INTERNAL_SERVER_ERROR', 'an answer of another shape');

async function get<Value>(
  path: string,
  query: object,
  read: Read<Value>,
  signal: AbortSignal,
): Answered<Value> {
  const words = Object.entries(query).map(([name, value]) => [name, String(value)]);
  try {
    const response = await fetch(`${path}?${new URLSearchParams(words)}`, { signal });
    const answer: unknown = await response.json();
    if (!response.ok) return err(errorBodySchema.parse(Object(answer).error));
    const { data } = read(answer);
    return data === undefined ? err(otherShape) : ok(data);
  } catch {
    // No network, or something between us answered in its own words.
    return err(noAnswer);
  }
}
