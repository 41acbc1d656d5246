import { type RootName, rootsOf } from '@opora/shared/domain/circles/documents.ts';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { type DocumentAddress, openDocumentLink } from './document-link.ts';
import { isSame } from './is-same.ts';
import {
  evolveSaved,
  hasUnsaved,
  initialProgress,
  nextChangeAt,
  type SavedEvent,
  type SavedState,
  savedState,
} from './saved-state.ts';
import { paragraphs } from './section-preview.ts';

/** A document as React sees it; a new object whenever a field changes. */
export interface DocumentSnapshot {
  /** Another document after `reload`. */
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  /** Whether the server's content has arrived once. Stays true while offline: people go on writing. */
  readonly synced: boolean;
  readonly saved: SavedState;
  /** Whether closing the page now could lose words. */
  readonly hasUnsaved: boolean;
}

/** One document of a conference in this browser: an external store for React. */
export interface DocumentConnection {
  subscribe(onChange: () => void): () => void;
  getSnapshot(): DocumentSnapshot;
  /** Text of a root with edits that are not known to be stored, also those of documents before a `reload`. */
  unsavedText(root: RootName): string | null;
  /** Roots for which `unsavedText` has something to say. */
  unsavedRoots(): readonly RootName[];
  /** Gives up what documents before a `reload` still held, once the person has copied it. */
  forgetUnsavedText(): void;
  /** Starts over with a new document, the only way on after a refusal. */
  reload(): void;
  close(): void;
}

export function openDocumentConnection(address: DocumentAddress): DocumentConnection {
  const listeners = new Set<() => void>();
  /** Unsaved words of earlier documents, kept for copying. */
  const rescued = new Map<RootName, string>();
  const touched = new Set<RootName>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let progress = initialProgress(Date.now());
  let link = open();
  let snapshot = look(false);

  function open() {
    const own = openDocumentLink(address, {
      onSavedEvent: (event) => own === link && handleSavedEvent(event),
      onEdited: (roots) => {
        for (const root of roots) touched.add(root);
      },
      onSynced: () => own === link && show(look(true)),
    });
    return own;
  }

  function handleSavedEvent(event: SavedEvent) {
    progress = evolveSaved(progress, event, Date.now());
    if (!hasUnsaved(progress)) touched.clear();
    refresh();
  }

  function refresh() {
    show(look(snapshot.synced));
    clearTimeout(timer);
    const now = Date.now();
    const next = nextChangeAt(progress, now);
    if (next !== null) timer = setTimeout(refresh, next - now);
  }

  function look(synced: boolean): DocumentSnapshot {
    const { doc, awareness } = link;
    const saved = savedState(progress, Date.now());
    return { doc, awareness, synced, saved, hasUnsaved: hasUnsaved(progress) };
  }

  function show(next: DocumentSnapshot) {
    const saved = isSame(next.saved, snapshot.saved) ? snapshot.saved : next.saved;
    const changed = { ...next, saved };
    if (isSame(changed, snapshot)) return;
    snapshot = changed;
    for (const listener of listeners) listener();
  }

  const textNow = (root: RootName): string | null =>
    touched.has(root) ? paragraphs(link.doc.getXmlFragment(root)).join('\n') : null;

  const connection: DocumentConnection = {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    getSnapshot: () => snapshot,
    unsavedText: (root) => {
      const texts = [rescued.get(root), textNow(root)].filter((text) => text != null);
      return texts.length === 0 ? null : texts.join('\n\n');
    },
    unsavedRoots: () =>
      rootsOf(address.document).filter((root) => connection.unsavedText(root) !== null),
    forgetUnsavedText: () => rescued.clear(),
    reload: () => {
      for (const root of connection.unsavedRoots()) {
        rescued.set(root, connection.unsavedText(root) ?? '');
      }
      touched.clear();
      progress = initialProgress(Date.now());
      const old = link;
      link = open();
      show(look(false));
      old.close();
      refresh();
    },
    close: () => {
      clearTimeout(timer);
      listeners.clear();
      link.close();
    },
  };
  refresh();
  return connection;
}
