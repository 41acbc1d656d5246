import type { ParticipantId } from '@opora/shared/ids.ts';
import { Extension } from '@tiptap/core';
import type { Mark, MarkType, Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** On whose behalf somebody writes here now, and on whose they may. */
export interface WritingFor {
  readonly chosen: ParticipantId | null;
  readonly allowed: readonly ParticipantId[];
}

const markName = 'onBehalf';

/** Whose words a piece of text is, if somebody else's than its writer's. */
export function behalfOf({ marks }: Pick<Node, 'marks'>): string | null {
  const id: unknown = marks.find(({ type }) => type.name === markName)?.attrs['participantId'];
  return typeof id === 'string' ? id : null;
}

/** Gives typed words the mark of whom they are typed for, and takes it from words that are not. */
export const onBehalf = (read: () => WritingFor): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _before, state) => {
      const tr = state.tr;
      const type = state.schema.marks[markName];
      if (type === undefined) return null;
      const writingFor = read();
      for (const { range, isPasted } of typedRanges(transactions)) {
        markRange(tr, type, range, isPasted, writingFor);
      }
      keepForNextLetter(tr, type, writingFor, state);
      if (!tr.docChanged && !tr.storedMarksSet) return null;
      // Behind somebody else's change it is no change of our own (stay-in-line.ts).
      const sync = transactions.findLast((each) => each.docChanged)?.getMeta(ySyncPluginKey);
      return sync?.isChangeOrigin ? tr.setMeta(ySyncPluginKey, sync) : tr;
    },
  });

/** Needs the Collaboration extension. */
export const createOnBehalf = (read: () => WritingFor) =>
  Extension.create({ name: 'writeOnBehalf', addProseMirrorPlugins: () => [onBehalf(read)] });

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where own typing and pasting put something; not what others wrote, what was undone or what was only moved. */
function typedRanges(
  transactions: readonly Transaction[],
): readonly { readonly range: Range; readonly isPasted: boolean }[] {
  const ranges: { range: Range; isPasted: boolean }[] = [];
  for (const tr of transactions) {
    for (const each of ranges) each.range = mapped(each.range, tr.mapping);
    const isMoved = tr.getMeta('uiEvent') === 'drop';
    if (!tr.docChanged || isMoved || tr.getMeta(ySyncPluginKey) !== undefined) continue;
    const isPasted = tr.getMeta('paste') === true;
    for (const [index, map] of tr.mapping.maps.entries()) {
      const rest = tr.mapping.slice(index + 1);
      map.forEach((_oldFrom, _oldTo, from, to) => {
        if (from < to) ranges.push({ range: mapped({ from, to }, rest), isPasted });
      });
    }
  }
  return ranges;
}

const mapped = ({ from, to }: Range, mapping: Transaction['mapping']): Range => ({
  from: mapping.map(from, 1),
  to: mapping.map(to, -1),
});

function markRange(
  tr: Transaction,
  type: MarkType,
  range: Range,
  isPasted: boolean,
  writingFor: WritingFor,
): void {
  const whose = writingFor.chosen ?? ownerAround(tr.doc, range, writingFor);
  tr.doc.nodesBetween(range.from, range.to, (node, position) => {
    if (!node.isText) return;
    const now = behalfOf(node);
    if (now === whose || (isPasted && now !== null)) return;
    const from = Math.max(range.from, position);
    const to = Math.min(range.to, position + node.nodeSize);
    if (whose === null) tr.removeMark(from, to, type);
    else tr.addMark(from, to, type.create({ participantId: whose }));
  });
}

/** A letter put right in the midst of somebody's words stays theirs, for whoever may write for them. */
function ownerAround(doc: Node, { from, to }: Range, { allowed }: WritingFor): string | null {
  const before = doc.resolve(from).nodeBefore;
  const after = doc.resolve(to).nodeAfter;
  const owner = before === null ? null : behalfOf(before);
  const isInside = owner !== null && after !== null && behalfOf(after) === owner;
  return isInside && allowed.some((id) => id === owner) ? owner : null;
}

/** The next letter is drawn with its mark at once: to change it afterwards would disturb the keyboards of phones. */
function keepForNextLetter(
  tr: Transaction,
  type: MarkType,
  writingFor: WritingFor,
  { storedMarks }: EditorState,
): void {
  const { $from, from, to } = tr.selection;
  const marks = tr.storedMarks ?? (tr.docChanged ? null : storedMarks) ?? $from.marks();
  const whose = writingFor.chosen ?? ownerAround(tr.doc, { from, to }, writingFor);
  const others = type.removeFromSet(marks);
  const wanted: readonly Mark[] =
    whose === null ? others : type.create({ participantId: whose }).addToSet(others);
  if (!isSameSet(marks, wanted)) tr.setStoredMarks(wanted);
}

const isSameSet = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one.length === other.length && one.every((mark, index) => other[index]?.eq(mark) === true);
