import {
  type DocumentName,
  type RootName,
  rootsOf,
} from '@opora/shared/domain/circles/documents.ts';
import type { ConferenceId, ParticipantId } from '@opora/shared/ids.ts';
import { planSchemaVersion } from '@opora/shared/plan/shape.ts';
import {
  documentCloseCodes,
  documentMessages,
  documentParameters,
  documentRoomName,
  documentsPath,
  notNowReason,
  type OtherVersion,
  protectedReason,
} from '@opora/shared/protocol/document-messages.ts';
import { hasContent, readVarString, readVarUint } from 'lib0/decoding';
import { length } from 'lib0/encoding';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { createPlanDoc } from './plan-doc.ts';
import { spreadReconnects } from './reconnect-jitter.ts';
import type { RefusalReason, SavedEvent } from './saved-state.ts';
import { settleSelection } from './settle-selection.ts';

export interface DocumentAddress {
  /** `wss://host`, without a path. */
  readonly origin: string;
  readonly conferenceId: ConferenceId;
  readonly document: DocumentName;
  /** Which of the browser's sessions speaks; the cookie proves it. */
  readonly participantId: ParticipantId;
}

/** What a link tells: the saved-state machine's events, where an edit of ours fell, and the first arrival of content. */
export interface DocumentLinkListener {
  onSavedEvent(event: SavedEvent): void;
  onEdited(roots: readonly RootName[]): void;
  onSynced(): void;
}

/** One life of a document in this browser: a document, its presence and the provider that carries both. */
export interface DocumentLink {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  close(): void;
}

const reasons: Readonly<Record<number, RefusalReason>> = {
  [documentCloseCodes.noSession]: 'signed-out',
  [documentCloseCodes.notAllowed]: 'not-allowed',
  [documentCloseCodes.tooLarge]: 'too-large',
  [documentCloseCodes.refusedEdit]: 'refused-edit',
  [documentCloseCodes.otherVersion]: 'other-version',
};

/** What a code alone does not say. */
const told: ReadonlyMap<string, RefusalReason> = new Map([
  ['other-schema' satisfies OtherVersion, 'old-page'],
  [protectedReason, 'protected'],
  [notNowReason, 'not-now'],
]);

export function openDocumentLink(
  address: DocumentAddress,
  listener: DocumentLinkListener,
): DocumentLink {
  const doc = createPlanDoc();
  const provider = new WebsocketProvider(
    `${address.origin}${documentsPath}`,
    documentRoomName(address.conferenceId, address.document),
    doc,
    {
      disableBc: true,
      params: {
        as: address.participantId,
        [documentParameters.schema]: String(planSchemaVersion),
      },
    },
  );
  spreadReconnects(provider);
  watchConnection(provider, listener);
  countStep2(provider, listener);
  hearStored(provider, listener);
  rememberEpoch(provider);
  watchEdits(provider, address.document, listener);
  keepEchoesBack(provider);
  return {
    doc,
    awareness: provider.awareness,
    close: () => {
      provider.destroy();
      doc.destroy();
    },
  };
}

function watchConnection(provider: WebsocketProvider, listener: DocumentLinkListener): void {
  provider.on('status', ({ status }) => {
    if (status !== 'connecting') listener.onSavedEvent({ type: status });
  });
  provider.on('sync', (isSynced) => {
    if (isSynced) listener.onSynced();
  });
  provider.on('closed', ({ code, reason }) => {
    const known = told.get(reason) ?? reasons[code] ?? 'other';
    listener.onSavedEvent({ type: 'refused', reason: known });
  });
}

/** The provider answers the server's step 1 with a step 2 and tells nobody; an answer is longer than its number. */
function countStep2(provider: WebsocketProvider, listener: DocumentLinkListener): void {
  const handleSync = provider.messageHandlers[documentMessages.sync];
  if (handleSync === undefined) throw new Error('y-websocket has no handler for sync messages');
  provider.messageHandlers[documentMessages.sync] = (answer, ...rest) => {
    settleSelection();
    handleSync(answer, ...rest);
    if (length(answer) > 1) listener.onSavedEvent({ type: 'step2-sent' });
  };
}

function hearStored(provider: WebsocketProvider, listener: DocumentLinkListener): void {
  provider.messageHandlers[documentMessages.saved] = (_answer, message) => {
    // Empty, it is the heartbeat: having arrived is all it says.
    if (!hasContent(message)) return;
    listener.onSavedEvent({
      type: 'stored',
      step2: readVarUint(message),
      updates: readVarUint(message),
    });
  };
}

/** Coming back, the provider says which life of the document it holds. */
function rememberEpoch(provider: WebsocketProvider): void {
  provider.messageHandlers[documentMessages.epoch] = (_answer, message) => {
    provider.params[documentParameters.epoch] = readVarString(message);
  };
}

/** The provider sends every update that is not its own as one frame, which is what the server counts. */
function watchEdits(
  provider: WebsocketProvider,
  document: DocumentName,
  listener: DocumentLinkListener,
): void {
  const { doc } = provider;
  const fragments = rootsOf(document).map((name) => ({ name, fragment: doc.getXmlFragment(name) }));
  doc.on('update', (_update, origin, _doc, transaction) => {
    if (origin === provider) return listener.onSavedEvent({ type: 'received' });
    const changed = new Set<unknown>(transaction.changedParentTypes.keys());
    const touched = fragments.filter(({ fragment }) => changed.has(fragment));
    listener.onEdited(touched.map(({ name }) => name));
    listener.onSavedEvent({ type: 'edited' });
  });
}

/**
 * The provider sends every presence it hears back to the server: with twelve people that is most of all frames, and
 * it would spend our own allowance there.
 */
function keepEchoesBack(provider: WebsocketProvider): void {
  const { awareness, _awarenessUpdateHandler: publish } = provider;
  awareness.off('update', publish);
  awareness.on('update', (change: Parameters<typeof publish>[0], origin: unknown) => {
    if (origin !== provider) publish(change, origin);
  });
}
