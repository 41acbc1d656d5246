import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import type { DocumentKey, DocumentStore } from '../persistence/document-store.ts';
import type { AccessRecord } from './access-record.ts';
import type { RecordAction, RecordEntry } from './record-entry.ts';

interface RecordedDocuments {
  /** In the place of the documents' own: notes who writes. Whose letter it was is in their log. */
  readonly store: DocumentStore;
  /** Resolves when the reading is on disk. */
  beforeReading(
    key: DocumentKey,
    visitor: { readonly participantId: ParticipantId },
  ): Promise<void>;
}

const entryOf = (
  { conferenceId, document }: { readonly conferenceId: ConferenceId; readonly document: string },
  id: ParticipantId,
  action: RecordAction,
): RecordEntry => ({ conferenceId, who: { kind: 'participant', id }, action, what: document });

export const recordedDocuments = (
  store: DocumentStore,
  { keepOnce, noteOnce }: Pick<AccessRecord, 'keepOnce' | 'noteOnce'>,
): RecordedDocuments => ({
  store: {
    ...store,
    async append(key, entries, gone) {
      await store.append(key, entries, gone);
      for (const { by } of entries) {
        if (by !== null) noteOnce(entryOf(key, by, 'wrote-document'));
      }
    },
  },
  beforeReading: (key, { participantId }) => keepOnce(entryOf(key, participantId, 'read-document')),
});
