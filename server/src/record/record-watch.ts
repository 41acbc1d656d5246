import type { Logger } from '../observability/logger.ts';
import type { RecordStore } from '../persistence/record-store.ts';
import { headText } from './access-record.ts';

interface RecordWatchOptions {
  readonly store: RecordStore;
  readonly logger: Logger;
  /** Writes lines of level `info`, however quiet the other one is: a head is only of use where it was noted. */
  readonly anchors: Logger;
  readonly everyMs: number;
}

/**
 * Looks through every record at the start and then each day, and says its head in the log, which operators keep outside
 * (RA7). Resolves after the first look with the way to stop.
 */
export async function watchRecords(options: RecordWatchOptions): Promise<() => void> {
  const { store, logger, anchors, everyMs } = options;

  async function lookAll(): Promise<void> {
    for (const conferenceId of await store.list()) {
      const seq = await store.verify(conferenceId);
      if (seq !== undefined) logger.error('record-damaged', { conferenceId, seq });
      anchors.info('record-head', { conferenceId, head: headText(await store.head(conferenceId)) });
    }
  }

  const look = () =>
    lookAll().catch((error: unknown) => logger.error('records-not-verified', { error }));
  await look();
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
