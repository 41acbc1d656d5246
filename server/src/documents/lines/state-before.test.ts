import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { stateBefore } from './state-before.ts';

/** Edits of three people who see each other's, in the order in which a server would apply them. */
function someEdits(count: number): Uint8Array[] {
  const authors = Array.from({ length: 3 }, () => new Y.Doc());
  const edits: Uint8Array[] = [];
  for (const author of authors) {
    author.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'heard') return;
      edits.push(update);
      for (const other of authors) if (other !== author) Y.applyUpdate(other, update, 'heard');
    });
  }
  for (let edit = 0; edit < count; edit += 1) {
    const text = authors[edit % 3]?.getText('text');
    if (text === undefined) continue;
    if (edit % 4 === 3) text.delete(0, 1);
    else text.insert((edit * 7) % (text.length + 1), `${edit} `);
  }
  return edits;
}

const textOf = (doc: Y.Doc) => doc.getText('text').toString();

test('[LN4] who stopped hearing at any edit has everything by what came after the state before it', () => {
  const edits = someEdits(60);
  const server = new Y.Doc();
  const lags: { readonly reader: Y.Doc; readonly before: Uint8Array }[] = [];
  for (const [index, edit] of edits.entries()) {
    Y.applyUpdate(server, edit);
    const reader = new Y.Doc();
    for (const heard of edits.slice(0, index)) Y.applyUpdate(reader, heard);
    lags.push({ reader, before: stateBefore(server, edit) });
    expect(Y.decodeStateVector(stateBefore(server, edit))).toEqual(
      // A client it does not have is the same as one of which it has nothing.
      new Map([
        ...[...Y.parseUpdateMeta(edit).from.keys()].map((client) => [client, 0] as const),
        ...Y.decodeStateVector(Y.encodeStateVector(reader)),
      ]),
    );
  }
  for (const { reader, before } of lags) {
    Y.applyUpdate(reader, Y.encodeStateAsUpdate(server, before));
    expect(textOf(reader)).toBe(textOf(server));
    expect(Y.encodeStateVector(reader)).toEqual(Y.encodeStateVector(server));
  }
});

test('by the state after it, the edit itself would be missing (the control)', () => {
  const [edit = new Uint8Array()] = someEdits(1);
  const [server, reader] = [new Y.Doc(), new Y.Doc()];
  Y.applyUpdate(server, edit);
  Y.applyUpdate(reader, Y.encodeStateAsUpdate(server, Y.encodeStateVector(server)));
  expect(textOf(reader)).not.toBe(textOf(server));
});
