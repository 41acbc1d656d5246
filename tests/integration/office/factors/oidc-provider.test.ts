import { createLogger } from '@opora/server/observability/logger.ts';
import {
  createOidcProvider,
  type OidcProvider,
} from '@opora/server/staff/factors/oidc/provider.ts';
import { err, ok } from '@opora/shared/result.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOidcProvider, type TestOidcProvider } from '../../../support/oidc-provider.ts';

/** What comes back from a real provider, with one thing changed each time (security.md S23). */

const callback = 'http://localhost:1/api/office/oidc/callback';
const logger = createLogger({ level: 'error', write: () => undefined });
let there: TestOidcProvider;
let other: TestOidcProvider;
let provider: OidcProvider;
beforeAll(async () => {
  there = await startOidcProvider([callback]);
  other = await startOidcProvider([callback]);
  provider = createOidcProvider(there.settings, logger);
  there.signInAs('zamestnanec-17');
  other.signInAs('zamestnanec-17');
});
afterAll(() => Promise.all([there?.stop(), other?.stop()]));

async function begin(at = provider) {
  const begun = await at.begin(callback);
  if (!begun.ok) throw new Error(begun.error);
  return begun.value;
}

/** Goes there and back; what came back, and what was kept meanwhile. */
async function goThere() {
  const { address, attempt } = await begin();
  return { returned: await there.visit(address), attempt };
}

const withParameter = (address: URL, name: string, value: string | null): URL => {
  const changed = new URL(address);
  if (value === null) changed.searchParams.delete(name);
  else changed.searchParams.set(name, value);
  return changed;
};

describe('what is sent to the provider', () => {
  it('[FA5] asks for a code with PKCE S256, a state and a nonce, and shows no secret', async () => {
    const { address, attempt } = await begin();
    const sent = Object.fromEntries(new URL(address).searchParams);
    expect(sent).toEqual({
      client_id: 'opora',
      redirect_uri: callback,
      response_type: 'code',
      scope: 'openid',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      prompt: 'login',
      max_age: '0',
    });
    expect(address).not.toContain(attempt.verifier);
    expect(new Set([attempt.state, attempt.nonce, attempt.verifier]).size).toBe(3);
  });
});

describe('what comes back from the provider', () => {
  const identity = () => ({ issuer: there.settings.issuer, subject: 'zamestnanec-17' });

  it('[FA5] is an identity of issuer and subject', async () => {
    const { returned, attempt } = await goThere();
    expect(await provider.finish(returned, attempt)).toEqual(ok(identity()));
  });

  it.each([
    ['another state', 'state', 'x'.repeat(43)],
    ['no state', 'state', null],
    ['another issuer', 'iss', 'https://example.org'],
    ['no issuer', 'iss', null],
    ['another code', 'code', 'x'.repeat(43)],
    ['no code', 'code', null],
  ])('[FA5] with %s is refused', async (_what, name, value) => {
    const { returned, attempt } = await goThere();
    const changed = withParameter(returned, name, value);
    expect(await provider.finish(changed, attempt)).toEqual(err('refused'));
  });

  it('[FA5] for what another browser began is refused: state, nonce or verifier differ', async () => {
    const foreign = (await begin()).attempt;
    for (const part of ['state', 'nonce', 'verifier'] as const) {
      const { returned, attempt } = await goThere();
      const mixed = { ...attempt, [part]: foreign[part] };
      expect(await provider.finish(returned, mixed), part).toEqual(err('refused'));
    }
  });

  it('[FA5] a second time is refused', async () => {
    const { returned, attempt } = await goThere();
    expect((await provider.finish(returned, attempt)).ok).toBe(true);
    expect(await provider.finish(returned, attempt)).toEqual(err('refused'));
  });

  it('[FA5] from another provider is refused, though it knows the same person', async () => {
    const elsewhere = await begin(createOidcProvider(other.settings, logger));
    const returned = await other.visit(elsewhere.address);
    expect(await provider.finish(returned, elsewhere.attempt)).toEqual(err('refused'));
  });

  it('[FA5] without saying when the person signed in there is refused', async () => {
    const { address, attempt } = await begin();
    const asked = withParameter(withParameter(new URL(address), 'max_age', null), 'prompt', null);
    const returned = await there.visit(asked.href);
    expect(returned.searchParams.get('code')).not.toBeNull();
    expect(await provider.finish(returned, attempt)).toEqual(err('refused'));
  });

  it('[FA5] after declining there is refused', async () => {
    there.signInAs(undefined);
    const { returned, attempt } = await goThere();
    there.signInAs('zamestnanec-17');
    expect(returned.searchParams.get('error')).toBe('access_denied');
    expect(await provider.finish(returned, attempt)).toEqual(err('refused'));
  });
});

it('[FA5] a provider out of reach is told as such, and asked again the next time', async () => {
  const away = await startOidcProvider([callback]);
  await away.stop();
  const lines: string[] = [];
  const watched = createLogger({ level: 'warn', write: (line) => lines.push(line) });
  const unreachable = createOidcProvider(away.settings, watched);
  expect(await unreachable.begin(callback)).toEqual(err('unreachable'));
  expect(await unreachable.begin(callback)).toEqual(err('unreachable'));
  expect(lines.map((line) => JSON.parse(line).event)).toEqual([
    'oidc-unreachable',
    'oidc-unreachable',
  ]);
});
