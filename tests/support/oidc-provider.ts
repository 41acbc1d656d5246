import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';

/** A real provider of identities on a port of its own, at which signing in needs no typing. */
export interface TestOidcProvider {
  readonly settings: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  /** As whom the next browsers sign in there; undefined: they decline. */
  signInAs(subject: string | undefined): void;
  /** Goes there as a browser would; resolves with the address it is sent back to. */
  visit(address: string): Promise<URL>;
  stop(): Promise<void>;
}

const clientId = 'opora';
const clientSecret = 'a secret of the tests and of nothing else';

/** `host`: a name of this machine; another one than the server's makes it another site to a browser. */
export async function startOidcProvider(
  callbacks: readonly string[],
  host: 'localhost' | '127.0.0.1' = 'localhost',
): Promise<TestOidcProvider> {
  let subject: string | undefined;
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, resolve));
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const issuer = `http://${host}:${address.port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [...callbacks] }],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => Promise.resolve({ sub: accountId }),
    }),
    // Whoever signs in has agreed: consent is the office's own matter.
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({
        clientId,
        ...(oidc.account && { accountId: oidc.account.accountId }),
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['keys of the tests'] },
    jwks: { keys: [signingKey()] },
  });
  const answer = provider.callback();

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const result = subject === undefined ? { error: 'access_denied' } : signedIn(subject);
    await provider.interactionFinished(request, response, result);
  }

  http.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) void interact(request, response);
    else void answer(request, response);
  });

  return {
    settings: { issuer, clientId, clientSecret },
    signInAs(next) {
      subject = next;
    },
    visit: (start) => followTo(start, callbacks),
    stop: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
}

const signedIn = (accountId: string) => ({ login: { accountId, remember: false } });

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ format: 'jwk' });
  return { ...key, kty: 'RSA', alg: 'RS256', use: 'sig', kid: 'tests' };
}

/** Follows redirects with the cookies that are set on the way, up to one of these addresses. */
async function followTo(start: string, ends: readonly string[]): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = new URL(start);
  for (let hop = 0; hop < 10; hop += 1) {
    if (ends.includes(`${next.origin}${next.pathname}`)) return next;
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${response.status}: ${await response.text()}`);
    next = new URL(location, next);
  }
  throw new Error('too many redirects');
}
