import { z } from 'zod';

/** Scheme, host and port and nothing else: what a browser calls an origin. */
const originSchema = z
  .string()
  .refine(
    (text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text,
    'must be like https://opora.example',
  );

/** A provider of identities: over HTTPS, but for one on this machine, which needs no wire. */
const issuerSchema = z
  .string()
  .refine(
    (text) =>
      URL.canParse(text) &&
      (new URL(text).protocol === 'https:' || /^http:\/\/localhost(?::\d+)?(?:\/|$)/.test(text)),
    'must be like https://id.example',
  );

/** What an operator may set (README, "Settings"). Empty means unset. */
const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  OPORA_DATA: z.string().min(1).default('./data'),
  OPORA_KEYS: z.string().min(1).optional(),
  OPORA_MASTER_KEY: z.string().min(1).optional(),
  OPORA_LOG: z.enum(['debug', 'info', 'warn', 'error']).default('warn'),
  OPORA_ORIGIN: originSchema.optional(),
  OPORA_LEADER_GRACE_SECONDS: z.coerce.number().int().min(1).max(600).default(30),
  OPORA_OIDC_ISSUER: issuerSchema.optional(),
  OPORA_OIDC_CLIENT_ID: z.string().optional(),
  OPORA_OIDC_CLIENT_SECRET: z.string().optional(),
  NODE_ENV: z.string().default('development'),
});

export interface Config {
  readonly port: number;
  readonly dataFolder: string;
  /** Undefined: inside the data folder. */
  readonly keyFolder: string | undefined;
  /** 32 bytes in base64; undefined: in a file in the folder of the keys. */
  readonly masterKey: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly isProduction: boolean;
  /**
   * Where people reach it, if not as this machine on `port`. With `https:` cookies are sent over HTTPS alone; headers of
   * a proxy are not asked, since anybody can write them.
   */
  readonly origin: string | undefined;
  /** For so long the one who leads may be without a connection before the conference pauses (LE5). */
  readonly leaderGraceMs: number;
  /** The office's own provider of identities (FA5). */
  readonly provider:
    | { readonly issuer: string; readonly clientId: string; readonly clientSecret: string }
    | undefined;
}

/** All three or none: half a setting is a slip, and would quietly leave a way in out. */
function providerOf(env: z.infer<typeof envSchema>): Config['provider'] {
  const issuer = env.OPORA_OIDC_ISSUER;
  const clientId = env.OPORA_OIDC_CLIENT_ID;
  const clientSecret = env.OPORA_OIDC_CLIENT_SECRET;
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined) {
    return { issuer, clientId, clientSecret };
  }
  if (issuer === undefined && clientId === undefined && clientSecret === undefined)
    return undefined;
  throw new Error(
    'Settings: OPORA_OIDC_ISSUER, OPORA_OIDC_CLIENT_ID and OPORA_OIDC_CLIENT_SECRET go together',
  );
}

/** Takes the master key out of the environment as well, so that no process started from here inherits it. */
export function takeConfig(env: Record<string, string | undefined>): Config {
  const taken = { ...env };
  delete env['OPORA_MASTER_KEY'];
  return readConfig(taken);
}

/** Throws with one readable line per wrong setting. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(set);
  if (!parsed.success) throw new Error(`Settings: ${z.prettifyError(parsed.error)}`);
  const { PORT, OPORA_DATA, OPORA_KEYS, OPORA_MASTER_KEY } = parsed.data;
  const { OPORA_LOG, OPORA_ORIGIN, OPORA_LEADER_GRACE_SECONDS, NODE_ENV } = parsed.data;
  return {
    port: PORT,
    dataFolder: OPORA_DATA,
    keyFolder: OPORA_KEYS,
    masterKey: OPORA_MASTER_KEY,
    logLevel: OPORA_LOG,
    isProduction: NODE_ENV === 'production',
    origin: OPORA_ORIGIN,
    leaderGraceMs: OPORA_LEADER_GRACE_SECONDS * 1000,
    provider: providerOf(parsed.data),
  };
}
