import type { DocumentName } from '@opora/shared/domain/circles/documents.ts';
import { allSaved, type DocumentSaved } from './all-saved.ts';
import { type DocumentConnection, openDocumentConnection } from './document-connection.ts';
import type { DocumentAddress } from './document-link.ts';
import { isSame } from './is-same.ts';
import type { PlanConnection } from './plan-connection.ts';

/** All documents of a conference that are open in this browser: the plan always, others once somebody looks at them. */
export interface OpenDocuments {
  readonly plan: PlanConnection;
  subscribe(onChange: () => void): () => void;
  /** How it is with saving all of them; the same object until it changes. */
  getSnapshot(): DocumentSaved;
  /** Stays open until the page closes, whoever looks away: what was typed there is still on its way. */
  open(document: DocumentName): void;
  /** Null before `open`. */
  opened(document: DocumentName): DocumentConnection | null;
  openedNames(): readonly DocumentName[];
  /** Its words leave this browser's memory, also those that were not stored. */
  drop(document: DocumentName): void;
  close(): void;
}

export function createOpenDocuments(address: Omit<DocumentAddress, 'document'>): OpenDocuments {
  const listeners = new Set<() => void>();
  const later = new Map<DocumentName, DocumentConnection>();
  const plan = openDocumentConnection({ ...address, document: 'plan' });
  let snapshot = look();
  plan.subscribe(refresh);

  function look(): DocumentSaved {
    return allSaved(
      plan.getSnapshot(),
      [...later.values()].map((connection) => connection.getSnapshot()),
    );
  }

  function refresh() {
    const next = look();
    const saved = isSame(next.saved, snapshot.saved) ? snapshot.saved : next.saved;
    const changed = { ...next, saved };
    if (!isSame(changed, snapshot)) snapshot = changed;
    tell();
  }

  function tell() {
    for (const listener of listeners) listener();
  }

  return {
    plan,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    getSnapshot: () => snapshot,
    open: (document) => {
      if (document === 'plan' || later.has(document)) return;
      const connection = openDocumentConnection({ ...address, document });
      later.set(document, connection);
      connection.subscribe(refresh);
      refresh();
    },
    opened: (document) => (document === 'plan' ? plan : (later.get(document) ?? null)),
    openedNames: () => ['plan', ...later.keys()],
    drop: (document) => {
      const connection = later.get(document);
      later.delete(document);
      connection?.close();
      refresh();
    },
    close: () => {
      listeners.clear();
      for (const connection of [plan, ...later.values()]) connection.close();
      later.clear();
    },
  };
}
