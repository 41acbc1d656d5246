import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import {
  type HistoryLine,
  type PlanHistory,
  planHistorySchema,
  type SectionHistory,
  sectionHistorySchema,
} from '@opora/shared/protocol/history.ts';
import type { Joined } from '../../support/join.ts';

/** What somebody asks of a section: nothing but its name for the present. */
export interface Asked {
  readonly section: SectionName;
  readonly at?: number;
  readonly since?: number;
}

export interface Refusal {
  readonly status: number;
  readonly code: string;
}

function request(person: Joined, path: string, query: string): Promise<Response> {
  const { origin, conferenceId, participantId, cookie } = person;
  const who = `conference=${conferenceId}&as=${participantId}`;
  return fetch(`${origin}/api/plan/${path}?${who}&${query}`, { headers: { cookie } });
}

const queryOf = (asked: Asked): string =>
  new URLSearchParams(
    Object.entries(asked).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();

async function answer(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text);
}

export const readSection = async (person: Joined, asked: Asked): Promise<SectionHistory> =>
  sectionHistorySchema.parse(await answer(await request(person, 'section', queryOf(asked))));

export const readTimeLine = async (person: Joined): Promise<PlanHistory> =>
  planHistorySchema.parse(await answer(await request(person, 'history', '')));

/** Status and code of what must not be answered; `query` may be anything. */
export async function refusal(
  person: Joined,
  path: 'section' | 'history',
  query = '',
): Promise<Refusal> {
  const response = await request(person, path, query);
  if (response.ok) return { status: response.status, code: 'none' };
  const { error }: { error: { code: string } } = await response.json();
  return { status: response.status, code: error.code };
}

/** Each line as its passages: `text` by `person`, `+` added, `-` removed. */
export const marked = (lines: readonly HistoryLine[]): readonly string[] =>
  lines.map(({ passages }) =>
    passages
      .map(({ text, change }) => {
        if (change === 'kept') return text;
        return change === 'added' ? `+${text}+` : `-${text}-`;
      })
      .join(''),
  );

/** The wording alone. */
export const wording = (lines: readonly HistoryLine[]): readonly string[] =>
  lines.map(({ passages }) => passages.map(({ text }) => text).join(''));
