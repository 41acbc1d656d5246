import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { Result } from '@opora/shared/result.ts';
import type * as Y from 'yjs';
import type { Logger } from '../observability/logger.ts';
import type { DocumentKey } from '../persistence/document-store.ts';
import { blocksAt } from './blocks.ts';
import type { PlanRecords } from './plan-records.ts';
import { putBack } from './put-back.ts';
import type { Restored } from './restored.ts';

/** Makes a change in the plan people write in, as the edit of one of them. Resolves once it is stored and told. */
export type WritePlan = (
  key: DocumentKey,
  by: ParticipantId,
  change: (doc: Y.Doc) => void,
) => Promise<Result<void, string>>;

interface RestorerOptions {
  readonly records: PlanRecords;
  readonly write: WritePlan;
  readonly logger: Logger;
}

/** Carries out what was decided: a section gets its wording of a moment (HI4). */
export class Restorer {
  readonly #options: RestorerOptions;
  /** Of each conference, what is under way in it. */
  readonly #running = new Map<ConferenceId, Promise<void>>();

  constructor(options: RestorerOptions) {
    this.#options = options;
  }

  /** Behind every restoring of this conference before it: each builds on what the last one has written. */
  carryOut(conferenceId: ConferenceId, event: Restored): void {
    const before = this.#running.get(conferenceId) ?? Promise.resolve();
    const running = before.then(() => this.#restore(conferenceId, event));
    this.#running.set(conferenceId, running);
    void running.then(() => {
      if (this.#running.get(conferenceId) === running) this.#running.delete(conferenceId);
    });
  }

  /** Resolves once nothing is under way. */
  async idle(): Promise<void> {
    await Promise.all(this.#running.values());
  }

  async #restore(conferenceId: ConferenceId, { section, moment, by }: Restored): Promise<void> {
    const { records, write, logger } = this.#options;
    const key: DocumentKey = { conferenceId, document: 'plan' };
    // The server puts nothing back by itself.
    if (by === null) return;
    const fail = (error: unknown) =>
      logger.error('section-not-restored', { ...key, participantId: by, error });
    try {
      const record = await records.read(key);
      const wanted = blocksAt(record, section, record.lastAt(moment));
      const written = await write(key, by, (doc) => putBack(doc, section, wanted));
      if (!written.ok) fail(written.error);
    } catch (error) {
      fail(error);
    }
  }
}
