import { Fragment, type Mark, type Node, type Schema } from '@tiptap/pm/model';
import type { PastedLine } from './pasted-line.ts';

/** Lines as nodes of the plan. What the schema does not know cannot come out of here. */
export function nodesOfLines(lines: readonly PastedLine[], schema: Schema): readonly Node[] {
  const groups = groupBy(lines, ({ isQuote, list }) => `${isQuote} ${list !== null}`);
  return groups.flatMap((group) => {
    const [{ isQuote, list }] = group;
    const nodes =
      list === null ? group.map((line) => lineNode(line, schema)) : listNodes(group, schema);
    return isQuote ? [schema.node('blockquote', null, [...nodes])] : nodes;
  });
}

type Lines = readonly [PastedLine, ...PastedLine[]];

/** Neighbours with the same key, in order. */
function groupBy(lines: readonly PastedLine[], key: (line: PastedLine) => string): Lines[] {
  return splitBefore(lines, (line, before) => key(line) !== key(before));
}

function splitBefore(
  lines: readonly PastedLine[],
  isNew: (line: PastedLine, before: PastedLine) => boolean,
): Lines[] {
  const groups: [PastedLine, ...PastedLine[]][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const group = groups.at(-1);
    if (group === undefined || before === undefined || isNew(line, before)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** Entries of the level of the first one; deeper ones are lists inside the entry before them. */
function listNodes(lines: Lines, schema: Schema): readonly Node[] {
  const [{ level }] = lines;
  const entries = splitBefore(lines, (line) => line.startsEntry && line.level <= level);
  const lists: { readonly list: string; readonly entries: Node[] }[] = [];
  for (const entry of entries) {
    const list = entry[0].list ?? 'bulletList';
    if (lists.at(-1)?.list !== list) lists.push({ list, entries: [] });
    lists.at(-1)?.entries.push(schema.node('listItem', null, entryNodes(entry, level, schema)));
  }
  return lists.map((each) => schema.node(each.list, null, each.entries));
}

const entryNodes = (entry: Lines, level: number, schema: Schema): Node[] =>
  groupBy(entry, (line) => String(line.level > level)).flatMap((group) =>
    group[0].level > level
      ? listNodes(group, schema)
      : group.map((line) => textBlock('paragraph', line, schema)),
  );

const lineNode = (line: PastedLine, schema: Schema): Node =>
  line.isHeading && !line.isQuote
    ? textBlock('heading', line, schema)
    : textBlock('paragraph', line, schema);

function textBlock(type: 'paragraph' | 'heading', line: PastedLine, schema: Schema): Node {
  const content = line.inlines.map((inline) => {
    if (inline === 'break') return schema.node('hardBreak');
    const marks: Mark[] = inline.isBold ? [schema.mark('bold')] : [];
    const { onBehalf: participantId } = inline;
    if (participantId !== null) marks.push(schema.mark('onBehalf', { participantId }));
    return schema.text(inline.text, marks);
  });
  const attributes = type === 'heading' ? { level: 3 } : null;
  return schema.node(type, attributes, Fragment.fromArray(content));
}
