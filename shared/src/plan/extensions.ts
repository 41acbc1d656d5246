import type { AnyExtension, Extensions } from '@tiptap/core';
import { Mark, Node } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';

/**
 * Content of nodes that Tiptap declares with `+`. The Yjs binding deletes a node whose content breaks its expression,
 * for everybody and with all that is in it, and two people deleting at once can leave one empty
 * (live-documents.md 4.8). So each of them may be empty here.
 */
const lenientContent: Readonly<Record<string, string>> = {
  listItem: 'block*',
  bulletList: 'listItem*',
  orderedList: 'listItem*',
  blockquote: 'block*',
};

function withLenientContent(extension: AnyExtension): AnyExtension {
  const content = lenientContent[extension.name];
  return content !== undefined && extension instanceof Node
    ? extension.extend({ content })
    : extension;
}

/** Words typed on somebody's behalf: `participantId` says on whose. Who typed them is in the record of edits. */
const OnBehalf = Mark.create({
  name: 'onBehalf',
  // What is typed behind such words is not theirs by itself.
  inclusive: false,
  addAttributes: () => ({
    participantId: {
      // Without a name from an unknown writer the words still stand.
      default: '',
      parseHTML: (element) => element.getAttribute('data-on-behalf') ?? '',
      renderHTML: ({ participantId }) => ({ 'data-on-behalf': participantId }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-on-behalf]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

/**
 * What a plan may hold: paragraphs, lists, quotes, one level of heading, bold, line breaks and words on somebody's behalf.
 * Browser and server read documents with this one list. Additive only: a node taken away here would be deleted
 * from every stored plan by the first tab that opens it.
 */
export const planExtensions = (): Extensions =>
  [
    Bold,
    Blockquote,
    BulletList,
    Document,
    HardBreak,
    Heading.configure({ levels: [3] }),
    ListItem,
    ListKeymap,
    OrderedList,
    Paragraph,
    Text,
    OnBehalf,
  ].map(withLenientContent);
