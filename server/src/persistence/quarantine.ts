import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import type { ConferenceId } from '@opora/shared/ids.ts';
import { StoreError } from './store-error.ts';

/** Which log: of the events of a conference, or of one of its documents. */
export interface LogPlace {
  readonly conferenceId: ConferenceId;
  readonly document?: DocumentName;
}

export interface Damage extends LogPlace {
  readonly error: StoreError;
}

/**
 * Conferences of which a log was found damaged. Nothing of them is read or written any more, so that nobody
 * builds on wrong content and the file stays as it was found; all other conferences go on. It ends with the
 * process: the next start looks again.
 */
export interface Quarantine {
  /** Throws for a conference in quarantine. */
  assertSound(id: ConferenceId): void;
  /** Reads, and puts the conference into quarantine if that tells of damage. */
  watch<Value>(place: LogPlace, read: () => Promise<Value>): Promise<Value>;
}

/** `onDamage` hears of each conference once. */
export function createQuarantine(onDamage: (damage: Damage) => void): Quarantine {
  const damaged = new Set<ConferenceId>();

  const assertSound = (id: ConferenceId): void => {
    if (damaged.has(id)) {
      throw new StoreError('a log of this conference is damaged', { code: 'damaged' });
    }
  };

  const isolate = (place: LogPlace, error: unknown): void => {
    if (!(error instanceof StoreError) || error.code !== 'damaged') return;
    if (damaged.has(place.conferenceId)) return;
    damaged.add(place.conferenceId);
    onDamage({ ...place, error });
  };

  return {
    assertSound,
    async watch(place, read) {
      assertSound(place.conferenceId);
      try {
        return await read();
      } catch (error) {
        isolate(place, error);
        throw error;
      }
    },
  };
}
