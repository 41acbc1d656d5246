import { type RecordPage, recordPageSchema } from '@opora/shared/protocol/record.ts';
import type { Joined } from './join.ts';

/** Asks a route of one's own conference, as `/exports/record.json`. */
export const askConference = (
  { origin, conferenceId, participantId, cookie }: Joined,
  route: string,
  query: Readonly<Record<string, string>> = {},
): Promise<Response> => {
  const asked = new URLSearchParams({ as: participantId, ...query });
  return fetch(`${origin}/api/conferences/${conferenceId}${route}?${asked}`, {
    headers: { cookie },
  });
};

export async function readRecord(
  person: Joined,
  query: Readonly<Record<string, string>> = {},
): Promise<RecordPage> {
  const response = await askConference(person, '/record', query);
  if (!response.ok) throw new Error(`record: ${response.status} ${await response.text()}`);
  return recordPageSchema.parse(await response.json());
}

/** Who did what, in the order in which it happened: `p_a1 read-document plan`. */
export const told = ({ entries }: RecordPage): readonly string[] =>
  entries
    .map(({ who, action, what }) => [who.kind === 'server' ? 'server' : who.id, action, what])
    .map((words) => words.filter((word) => word !== null).join(' '))
    .reverse();
