import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';

/** Updates that came before the step 2, which the provider sends while somebody types (live-documents.md 4.3). */
export class HeldUpdates {
  readonly updates: Uint8Array[] = [];
  #bytes = 0;

  add(update: Uint8Array): Result<void, 'too-large'> {
    this.updates.push(update);
    this.#bytes += update.length;
    return this.#bytes > documentLimits.step2Bytes ? err('too-large') : ok(undefined);
  }
}
