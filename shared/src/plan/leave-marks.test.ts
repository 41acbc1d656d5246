import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { leaveMarksAlone } from './leave-marks.ts';

function openText(cured: boolean) {
  const doc = new Y.Doc();
  if (cured) leaveMarksAlone(doc);
  return { doc, text: doc.getText('goals') };
}
type Replica = ReturnType<typeof openText>;

const tell = (from: Replica, to: Replica) =>
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), 'others');

/** What a writer and a reader see after a bold letter was undone and another written in its place. */
function writeBetweenIdleMarks(cured: boolean) {
  const [writer, other, reader] = [openText(cured), openText(cured), openText(cured)];
  const undo = new Y.UndoManager(writer.text);
  writer.text.insert(0, 'a');
  tell(writer, other);
  other.text.format(0, 1, { bold: {} });
  tell(other, writer);
  tell(writer, reader);
  undo.undo();
  tell(writer, reader);
  writer.text.insert(0, 'b', { bold: {} });
  // The reader's own edits never arrive: they may not write.
  tell(writer, reader);
  return [writer, reader].map(({ text }) => text.toDelta());
}

it('[DO9] a reader sees what is written between idle marks as its writer does', () => {
  const [writer, reader] = writeBetweenIdleMarks(true);
  expect(writer).toEqual([{ insert: 'b', attributes: { bold: {} } }]);
  expect(reader).toEqual(writer);
});

it('a reader whose document tidies sees it otherwise (the control)', () => {
  const [writer, reader] = writeBetweenIdleMarks(false);
  expect(reader).not.toEqual(writer);
});
