import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { openPlanLink, type PlanAddress } from './plan-link.ts';
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

/** The plan as React sees it; a new object whenever a field changes. */
export interface PlanSnapshot {
  /** Another document after `reload`. */
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  /** Whether the server's content has arrived once. Stays true while offline: people go on writing. */
  readonly synced: boolean;
  readonly saved: SavedState;
  /** Whether closing the page now could lose words. */
  readonly hasUnsaved: boolean;
}

/** The plan document of one conference in this browser: an external store for React. */
export interface PlanConnection {
  subscribe(onChange: () => void): () => void;
  getSnapshot(): PlanSnapshot;
  /** Text of a section with edits that are not known to be stored, also those of documents before a `reload`. */
  unsavedText(section: SectionName): string | null;
  /** Sections for which `unsavedText` has something to say. */
  unsavedSections(): readonly SectionName[];
  /** Gives up what documents before a `reload` still held, once the person has copied it. */
  forgetUnsavedText(): void;
  /** Starts over with a new document, the only way on after a refusal. */
  reload(): void;
  close(): void;
}

export function openPlanConnection(address: PlanAddress): PlanConnection {
  const listeners = new Set<() => void>();
  /** Unsaved words of earlier documents, kept for copying. */
  const rescued = new Map<SectionName, string>();
  const touched = new Set<SectionName>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let progress = initialProgress(Date.now());
  let link = open();
  let snapshot = look(false);

  function open() {
    const own = openPlanLink(address, {
      onSavedEvent: (event) => own === link && handleSavedEvent(event),
      onEdited: (sections) => {
        for (const section of sections) touched.add(section);
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

  function look(synced: boolean): PlanSnapshot {
    const { doc, awareness } = link;
    const saved = savedState(progress, Date.now());
    return { doc, awareness, synced, saved, hasUnsaved: hasUnsaved(progress) };
  }

  function show(next: PlanSnapshot) {
    const saved = isSame(next.saved, snapshot.saved) ? snapshot.saved : next.saved;
    const changed = { ...next, saved };
    if (isSame(changed, snapshot)) return;
    snapshot = changed;
    for (const listener of listeners) listener();
  }

  const textNow = (section: SectionName): string | null =>
    touched.has(section) ? paragraphs(link.doc.getXmlFragment(section)).join('\n') : null;

  const connection: PlanConnection = {
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    getSnapshot: () => snapshot,
    unsavedText: (section) => {
      const texts = [rescued.get(section), textNow(section)].filter((text) => text != null);
      return texts.length === 0 ? null : texts.join('\n\n');
    },
    unsavedSections: () =>
      sectionNames.filter((section) => connection.unsavedText(section) !== null),
    forgetUnsavedText: () => rescued.clear(),
    reload: () => {
      for (const section of connection.unsavedSections()) {
        rescued.set(section, connection.unsavedText(section) ?? '');
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

/** Field by field, one level deep. */
function isSame<Shape extends object>(one: Shape, other: Shape): boolean {
  const others = new Map<string, unknown>(Object.entries(other));
  const fields = Object.entries(one);
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => Object.is(value, others.get(name)))
  );
}
