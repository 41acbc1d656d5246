import { err, ok, type Result } from '@opora/shared/result.ts';
import * as client from 'openid-client';
import { z } from 'zod';
import type { Logger } from '../../../observability/logger.ts';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What the server keeps of a sign-in while the browser is away; none of it but the hash of the verifier is shown. */
export interface OidcAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who somebody is there. Names and addresses of mail change hands, these two never do (security.md 4.6). */
export interface OidcIdentity {
  readonly issuer: string;
  readonly subject: string;
}

export interface OidcProvider {
  /** Where the browser is to go, and what to keep until it is back. */
  begin(
    callback: string,
  ): Promise<Result<{ readonly address: string; readonly attempt: OidcAttempt }, 'unreachable'>>;
  /** `returned` is the whole address at which the browser came back. */
  finish(returned: URL, attempt: OidcAttempt): Promise<Result<OidcIdentity, 'refused'>>;
}

/** A provider that takes longer is not waited for. */
const timeoutSeconds = 10;
/**
 * How long ago somebody may have proved themselves there when they arrive here. Every time they have to do it anew: a
 * session of ours counts as confirmed when it begins, and an office PC left open is signed in there all day.
 */
const freshSeconds = 300;

const claimsSchema = z.object({ iss: z.string().min(1), sub: z.string().min(1).max(255) });

/** Asks a provider on this machine also without HTTPS; settings allow that for no other (`config/env.ts`). */
function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration> {
  const address = new URL(issuer);
  // Signatures are checked although the token comes straight from the provider: one more thing that has to be true.
  const execute = [client.enableNonRepudiationChecks];
  if (address.protocol === 'http:') execute.push(client.allowInsecureRequests);
  const authentication = client.ClientSecretBasic(clientSecret);
  const options = { execute, timeout: timeoutSeconds };
  return client.discovery(address, clientId, undefined, authentication, options);
}

/**
 * One provider of identities, by the code flow with PKCE (RFC 7636, 9207, OpenID Connect Core 3.1). It is looked up when
 * first needed, so that the server also starts where it is out of reach.
 */
export function createOidcProvider(settings: OidcSettings, logger: Logger): OidcProvider {
  let known: Promise<client.Configuration> | undefined;

  function configuration(): Promise<client.Configuration> {
    known ??= discover(settings).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  }

  async function begin(callback: string) {
    const config = await configuration();
    const attempt: OidcAttempt = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const address = client.buildAuthorizationUrl(config, {
      redirect_uri: callback,
      scope: 'openid',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      prompt: 'login',
      max_age: '0',
    });
    return { address: address.href, attempt };
  }

  async function finish(returned: URL, attempt: OidcAttempt): Promise<OidcIdentity> {
    const config = await configuration();
    const tokens = await client.authorizationCodeGrant(config, returned, {
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.verifier,
      maxAge: freshSeconds,
    });
    const { iss, sub } = claimsSchema.parse(tokens.claims());
    return { issuer: iss, subject: sub };
  }

  return {
    // The library throws for whatever is not as it must be, and for a provider that does not answer.
    begin: (callback) =>
      begin(callback).then(ok, (error: unknown) => {
        logger.warn('oidc-unreachable', { error });
        return err('unreachable');
      }),
    finish: (returned, attempt) =>
      finish(returned, attempt).then(ok, (error: unknown) => {
        logger.warn('oidc-refused', { error });
        return err('refused');
      }),
  };
}
