import type { RootName } from '@opora/shared/domain/circles/documents.ts';
import { useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';
import { firstSentence, paragraphs } from './section-preview.ts';

/** A section in words, for places without an editor. */
export interface SectionText {
  readonly isEmpty: boolean;
  readonly firstSentence: string;
  readonly paragraphs: readonly string[];
}

/** Follows the words of a section; the value changes only when something in that section does. */
export function useSectionText(doc: Y.Doc, section: RootName): SectionText {
  const store = useMemo(() => createTextStore(doc.getXmlFragment(section)), [doc, section]);
  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}

function createTextStore(fragment: Y.XmlFragment) {
  let current = read(fragment);
  return {
    subscribe(onChange: () => void) {
      const handleChange = () => {
        current = read(fragment);
        onChange();
      };
      // Whatever came between the first reading and now.
      handleChange();
      fragment.observeDeep(handleChange);
      return () => fragment.unobserveDeep(handleChange);
    },
    getSnapshot: () => current,
  };
}

const read = (fragment: Y.XmlFragment): SectionText => {
  const texts = paragraphs(fragment);
  return { isEmpty: texts.length === 0, firstSentence: firstSentence(fragment), paragraphs: texts };
};
