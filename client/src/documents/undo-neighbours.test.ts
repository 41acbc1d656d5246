import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { nameTrueNeighbours } from './undo-neighbours.ts';

const section = 'goals';

/** Somebody who writes in one line of `goals`, and can undo; `cured` as the product's documents are. */
function buildWriter(clientId: number, cured: boolean) {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  if (cured) nameTrueNeighbours(doc);
  const fragment = doc.getXmlFragment(section);
  const undo = new Y.UndoManager(fragment, { captureTimeout: 0 });
  const line = (): Y.XmlText => {
    const text = fragment.get(0);
    if (!(text instanceof Y.XmlText)) throw new Error('there is no line');
    return text;
  };
  return { doc, fragment, undo, line, shown: () => fragment.toString() };
}
type Writer = ReturnType<typeof buildWriter>;

function tell(from: Pick<Writer, 'doc'>, to: Pick<Writer, 'doc'>): void {
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), 'others');
}

/** Both with the same line. */
function buildTwo(cured: boolean, words: string) {
  const [irena, jitka] = [buildWriter(1, cured), buildWriter(2, cured)];
  const server = buildWriter(3, cured);
  server.fragment.insert(0, [new Y.XmlText(words)]);
  tell(server, irena);
  tell(server, jitka);
  return { irena, jitka };
}

/** What each shows after Irena brought back a letter that she had deleted, and then the whole line. */
function bringBackLine(cured: boolean): readonly string[] {
  const { irena, jitka } = buildTwo(cured, 'AB');
  irena.line().delete(1, 1);
  jitka.line().insert(1, 'x');
  irena.undo.undo();
  tell(jitka, irena);
  irena.fragment.delete(0, 1);
  irena.undo.undo();
  tell(irena, jitka);
  const later = buildWriter(4, cured);
  tell(irena, later);
  return [irena, jitka, later].map(({ shown }) => shown());
}

describe('an undo that brings back a line', () => {
  it('[DO9] shows everybody the same order of letters', () => {
    expect(bringBackLine(true)).toEqual(['ABx', 'ABx', 'ABx']);
  });

  it('shows others another order by Yjs alone (the control)', () => {
    expect(bringBackLine(false)).toEqual(['ABx', 'AxB', 'AxB']);
  });
});

it('[DO9] what an undo brings back waits for nothing that was written after it', () => {
  const { irena, jitka } = buildTwo(true, '');
  for (const letter of 'CBA') irena.line().insert(0, letter);
  irena.fragment.delete(0, 1);
  irena.undo.undo();
  tell(irena, jitka);
  expect(jitka.doc.store.pendingStructs).toBeNull();
  expect(jitka.shown()).toBe('ABC');
});
