import path from 'node:path';
import { createApp } from './app.ts';
import { takeConfig } from './config/env.ts';
import { demoLines } from './demo/demo-links.ts';
import { createLogger } from './observability/logger.ts';
import { openSqliteStores } from './persistence/sqlite/open-sqlite-stores.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** Longest time a stop may take before it is forced (security.md 4.11). */
const stopWithinMs = 5000;
/** How long connections may take to say good-bye; some never will. */
const partWithinMs = 3000;

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function start(): Promise<void> {
  const config = takeConfig(process.env);
  const logger = createLogger({ level: config.logLevel, write: complain });
  const anchors = createLogger({ level: 'info', write: complain });
  const { keyFolder, masterKey } = config;
  const stores = await openSqliteStores(config.dataFolder, {
    keyFolder,
    masterKey,
    onDamage: ({ error, ...place }) =>
      logger.error('log-damaged', { ...place, ...(error.seq && { seq: error.seq }), error }),
  });
  const app = await createApp({
    stores,
    clientFolder: path.resolve(import.meta.dirname, '../../client/dist'),
    withDemo: !config.isProduction,
    isHttps: config.origin?.startsWith('https:') ?? false,
    origin: config.origin,
    provider: config.provider,
    leaderGraceMs: config.leaderGraceMs,
    logger,
    anchors,
  });
  const port = await app.listen(config.port);
  const origin = config.origin ?? `http://localhost:${port}`;

  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    await Promise.race([app.close(), after(partWithinMs)]);
    // Whatever was accepted before is on the disk when this has ended.
    await stores.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  void stores.failed.then((error) => {
    if (isStopping) return;
    logger.error('store-failed', { error });
    process.exit(1);
  });

  // Last: whoever reads that it runs may end it.
  if (app.demo !== undefined) for (const line of demoLines(app.demo, origin)) say(line);
  if (app.setupPath !== undefined) {
    say(`First account of the office, opens once: ${origin}${app.setupPath}`);
  }
  say(`Opora: ${origin}`);
}

start().catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
