/** What may stand in a node, and which attributes it may have. */
export interface NodeShape {
  readonly children: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

const blocks = ['paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList'];
const inline = ['text', 'hardBreak'];

const node = (
  children: readonly string[] = [],
  attributes: readonly string[] = [],
): Readonly<NodeShape> => ({ children: new Set(children), attributes: new Set(attributes) });

/**
 * The schema of `planExtensions` as data, for the server's gate: a node, mark or nesting it does not know is
 * deleted, with all that is in it, by every browser that sees it (live-documents.md 4.8). `doc` is a section's
 * fragment, `text` a `Y.XmlText`. `shape.test.ts` keeps it equal to the extensions.
 */
export const planShape: ReadonlyMap<string, NodeShape> = new Map([
  ['doc', node(blocks)],
  ['paragraph', node(inline)],
  ['heading', node(inline, ['level'])],
  ['blockquote', node(blocks)],
  ['bulletList', node(['listItem'])],
  ['orderedList', node(['listItem'], ['start', 'type'])],
  ['listItem', node(blocks)],
  ['hardBreak', node()],
  ['text', node()],
]);

export const planMarks: ReadonlySet<string> = new Set(['bold', 'onBehalf']);
