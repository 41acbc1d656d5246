import {
  type JoinResponse,
  joinResponseSchema,
  type WaitingResponse,
  waitingResponseSchema,
} from '@opora/shared/protocol/http.ts';
import type { Joined } from './join.ts';

interface KeptCookie {
  readonly value: string;
  readonly path: string;
}

/** One browser as far as the door knows it: keeps cookies and sends them where they belong. */
export interface Browser {
  /** `Set-Cookie` headers in the order in which they came. */
  readonly given: readonly string[];
  /** The `Cookie` header it would send there. */
  cookieFor(path: string): string;
  get(path: string): Promise<Response>;
  post(path: string, body?: unknown): Promise<Response>;
  /** `POST /api/join`, for whoever is let in at once. */
  join(secret: string, more?: object): Promise<Joined>;
  /** The same, for whoever has to wait. */
  knock(secret: string, more?: object): Promise<void>;
  waiting(): Promise<WaitingResponse>;
  enter(): Promise<Joined>;
  leave(who: JoinResponse): Promise<void>;
}

async function expectStatus(response: Response, status: number): Promise<Response> {
  if (response.status === status) return response;
  throw new Error(`${response.status} instead of ${status}: ${await response.text()}`);
}

export function openBrowser(origin: string): Browser {
  const kept = new Map<string, KeptCookie>();
  const given: string[] = [];

  function keep(setCookie: string): void {
    given.push(setCookie);
    const [pair = '', ...attributes] = setCookie.split('; ');
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals);
    const path = attributes.find((each) => each.startsWith('Path='))?.slice('Path='.length) ?? '/';
    if (attributes.includes('Max-Age=0')) kept.delete(name);
    else kept.set(name, { value: pair.slice(equals + 1), path });
  }

  const cookieFor = (path: string): string =>
    [...kept]
      .filter(([, cookie]) => path.startsWith(cookie.path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');

  async function ask(path: string, init: RequestInit): Promise<Response> {
    const cookie = cookieFor(path);
    const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) };
    const response = await fetch(`${origin}${path}`, { ...init, headers });
    for (const each of response.headers.getSetCookie()) keep(each);
    return response;
  }

  const get = (path: string) => ask(path, { method: 'GET' });
  const post = (path: string, body: unknown = {}) =>
    ask(path, { method: 'POST', body: JSON.stringify(body) });

  async function joined(response: Response): Promise<Joined> {
    const body = joinResponseSchema.parse(await (await expectStatus(response, 200)).json());
    return { ...body, origin, cookie: cookieFor('/') };
  }

  return {
    given,
    cookieFor,
    get,
    post,
    join: async (secret, more) => joined(await post('/api/join', { secret, ...more })),
    knock: async (secret, more) =>
      void (await expectStatus(await post('/api/join', { secret, ...more }), 202)),
    waiting: async () =>
      waitingResponseSchema.parse(
        await (await expectStatus(await get('/api/waiting'), 200)).json(),
      ),
    enter: async () => joined(await post('/api/waiting/enter')),
    leave: async ({ conferenceId, participantId }) => {
      const query = `conference=${conferenceId}&as=${participantId}`;
      await expectStatus(await post(`/api/leave?${query}`), 204);
    },
  };
}
