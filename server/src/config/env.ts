import { z } from 'zod';

/** Scheme, host and port and nothing else: what a browser calls an origin. */
const originSchema = z
  .string()
  .refine(
    (text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text,
    'must be like https://opora.example',
  );

/** What an operator may set (README, "Settings"). Empty means unset. */
const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  OPORA_DATA: z.string().min(1).default('./data'),
  OPORA_LOG: z.enum(['debug', 'info', 'warn', 'error']).default('warn'),
  OPORA_ORIGIN: originSchema.optional(),
  NODE_ENV: z.string().default('development'),
});

export interface Config {
  readonly port: number;
  readonly dataFolder: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly isProduction: boolean;
  /**
   * Where people reach it, if not as this machine on `port`. With `https:` cookies are sent over HTTPS alone; headers of
   * a proxy are not asked, since anybody can write them.
   */
  readonly origin: string | undefined;
}

/** Throws with one readable line per wrong setting. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(set);
  if (!parsed.success) throw new Error(`Settings: ${z.prettifyError(parsed.error)}`);
  const { PORT, OPORA_DATA, OPORA_LOG, OPORA_ORIGIN, NODE_ENV } = parsed.data;
  return {
    port: PORT,
    dataFolder: OPORA_DATA,
    logLevel: OPORA_LOG,
    isProduction: NODE_ENV === 'production',
    origin: OPORA_ORIGIN,
  };
}
