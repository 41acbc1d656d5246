import { type JoinResponse, joinResponseSchema } from '@opora/shared/protocol/http.ts';

/** A person with a session: what a browser would hold after joining. */
export interface Joined extends JoinResponse {
  readonly origin: string;
  readonly cookie: string;
}

export const postJson = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Exchanges a secret for a session, as the join page does. */
export async function join(
  origin: string,
  secret: string,
  place: 'room' | 'remote' = 'room',
): Promise<Joined> {
  const response = await postJson(`${origin}/api/join`, { secret, place });
  if (!response.ok) throw new Error(`join: ${response.status} ${await response.text()}`);
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { ...joinResponseSchema.parse(await response.json()), origin, cookie };
}
