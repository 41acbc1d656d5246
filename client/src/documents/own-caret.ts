import type { RootName } from '@opora/shared/domain/circles/documents.ts';
import type { Awareness } from 'y-protocols/awareness';

/** At most eight carets a second and person (live-documents.md 4.13); the server takes fifteen. */
export const publishEveryMs = 125;

/** Our caret as one section tells of it: never sent twice, never faster than `publishEveryMs`, never another section's. */
export interface OwnCaret {
  /** Where others see us in this section or are about to; null when we are not in it. */
  read(): unknown;
  /** Null takes the caret away at once, if it stands in this section. */
  publish(cursor: unknown): void;
}

export function createOwnCaret(awareness: Awareness, section: RootName): OwnCaret {
  let pending: unknown = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;

  const published = (): unknown => {
    const state = awareness.getLocalState();
    return state?.['section'] === section ? (state['cursor'] ?? null) : null;
  };

  function send(cursor: unknown) {
    const state = awareness.getLocalState();
    // No local state: the document is closing.
    if (state === null) return;
    sentAt = Date.now();
    awareness.setLocalState({ ...state, cursor, section });
  }

  function sendPending() {
    const cursor = pending;
    pending = null;
    if (cursor !== null) send(cursor);
  }

  return {
    read: () => pending ?? published(),
    publish: (cursor) => {
      clearTimeout(timer);
      pending = null;
      const before = published();
      // The caret plugin publishes again with every edit of others; what has not moved is not sent.
      if (JSON.stringify(cursor) === JSON.stringify(before)) return;
      const waitMs = sentAt + publishEveryMs - Date.now();
      if (cursor === null || waitMs <= 0) return send(cursor);
      pending = cursor;
      timer = setTimeout(sendPending, waitMs);
    },
  };
}
