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

/**
 * Grows with every change of `planShape` or `planMarks`, which are only ever added to. A page of another version
 * would delete what it does not know, so it is turned away before it has read anything.
 */
export const planSchemaVersion = 2;

/** SHA-256 of shape and marks at this version, held by `tests/contract/plan-schema.test.ts`: the schema cannot change by accident. */
export const planSchemaFingerprint =
  '43410c80f94b999fa18fb0ef9a712e87eb8a59ec67ed9e6ac9ddf3ca0fe419b7';

export const planMarks: ReadonlySet<string> = new Set(['bold', 'onBehalf']);
