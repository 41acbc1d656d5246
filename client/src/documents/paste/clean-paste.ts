import { Extension } from '@tiptap/core';
import { DOMParser, Fragment, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { nodesOfLines } from './line-nodes.ts';
import { visible } from './pasted-line.ts';
import { readLines } from './pasted-lines.ts';
import type { PastedNode } from './pasted-node.ts';
import { quietHtml } from './quiet-html.ts';

/** Letters that may be put in at once; a plan of one conference has about ten thousand. */
export const mostPastedLetters = 50_000;

/** Reads the inert tree that ProseMirror makes of the clipboard, instead of the schema's own rules. */
class PasteParser extends DOMParser {
  readonly #mayKeep: (participantId: string) => boolean;

  constructor(schema: Schema, mayKeep: (participantId: string) => boolean) {
    super(schema, []);
    this.#mayKeep = mayKeep;
  }

  override parseSlice(dom: PastedNode): Slice {
    const nodes = nodesOfLines(readLines(dom, this.#mayKeep), this.schema);
    return Slice.maxOpen(Fragment.fromArray([...nodes]));
  }
}

/** Plain text keeps its lines; empty ones would be empty entries. */
function sliceOfText(text: string, around: ResolvedPos): Slice {
  const { schema } = around.doc.type;
  const lines = visible(text)
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.replace(/\t/g, ' ').trimEnd())
    .filter((line) => line.trim() !== '');
  const marks = around.marks();
  // Spaces at the end of a few words inside one line are meant.
  const only =
    lines.length === 1
      ? visible(text)
          .replace(/[\r\n]+/g, '')
          .replace(/\t/g, ' ')
      : null;
  const texts = only === null ? lines : [only];
  const paragraphs = texts.map((line) => schema.node('paragraph', null, schema.text(line, marks)));
  return Slice.maxOpen(Fragment.fromArray(paragraphs));
}

const lettersIn = ({ content }: Slice): number =>
  content.textBetween(0, content.size, '\n', '\n').length;

export interface CleanPasteOptions {
  readonly onTooLong: () => void;
  /** Whether words pasted on behalf of this participant stay theirs; others become the writer's own. */
  readonly mayKeep: (participantId: string) => boolean;
}

/**
 * What is pasted or dropped from elsewhere loses all but words and what a plan knows. Too much at once is refused as a
 * whole, told to `onTooLong`, and nothing changes.
 */
export const createCleanPaste = ({ onTooLong, mayKeep }: CleanPasteOptions) =>
  Extension.create({
    name: 'cleanPaste',

    addProseMirrorPlugins() {
      const takesOver = (slice: Slice): boolean => {
        // A picture alone leaves nothing: the selected words must not be replaced by it.
        if (slice.size === 0) return true;
        if (lettersIn(slice) <= mostPastedLetters) return false;
        onTooLong();
        return true;
      };
      return [
        new Plugin({
          props: {
            clipboardParser: new PasteParser(this.editor.schema, mayKeep),
            clipboardTextParser: sliceOfText,
            // A foreign page could name any depth and surroundings for its words.
            transformPastedHTML: (html) => quietHtml(html).replace(/data-pm-slice/gi, 'data-slice'),
            handlePaste: (_view, _event, slice) => takesOver(slice),
            handleDrop: (_view, _event, slice, isMoved) => !isMoved && takesOver(slice),
          },
        }),
      ];
    },
  });
