import { z } from 'zod';

/** What an operator may set (README, "Settings"). Empty means unset. */
const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  OPORA_DATA: z.string().min(1).default('./data'),
  OPORA_LOG: z.enum(['debug', 'info', 'warn', 'error']).default('warn'),
  NODE_ENV: z.string().default('development'),
});

export interface Config {
  readonly port: number;
  readonly dataFolder: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly isProduction: boolean;
}

/** Throws with one readable line per wrong setting. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(set);
  if (!parsed.success) throw new Error(`Settings: ${z.prettifyError(parsed.error)}`);
  const { PORT, OPORA_DATA, OPORA_LOG, NODE_ENV } = parsed.data;
  return {
    port: PORT,
    dataFolder: OPORA_DATA,
    logLevel: OPORA_LOG,
    isProduction: NODE_ENV === 'production',
  };
}
