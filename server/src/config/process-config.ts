import { type Config, takeConfig } from './env.ts';

/** The settings of this process, for what runs beside the server. */
export const processConfig = (): Config => takeConfig(process.env);
