import { planExtensions } from '@opora/shared/plan/extensions.ts';
import { getSchema } from '@tiptap/core';
import { setBlockType, splitBlock, toggleMark } from '@tiptap/pm/commands';
import { wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { ySyncPlugin } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { newLineBeside } from './new-line-beside.ts';
import { stayInLine } from './stay-in-line.ts';

const schema = getSchema(planExtensions());
const toHeading = setBlockType(schema.node('heading').type);
const toList = wrapInList(schema.node('bulletList').type);

/** Somebody who writes in `goals`: the real binding and state, on a view that draws nothing. */
function buildWriter(clientId: number, own = [stayInLine()]) {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  const sync = ySyncPlugin(doc.getXmlFragment('goals'));
  const view = {
    state: EditorState.create({ schema, plugins: [sync, ...own] }),
    hasFocus: () => false,
    dispatch(tr: Transaction) {
      view.state = view.state.apply(tr);
      drawn?.update();
    },
  };
  let drawn: { update(): void } | undefined;
  drawn = sync.spec.view(view);

  const lines = () => view.state.doc.children.map((line) => line.textContent);
  return {
    doc,
    lines,
    xml: () => doc.getXmlFragment('goals').toString(),
    run: (command: Command) => command(view.state, view.dispatch),
    type: (text: string) => view.dispatch(view.state.tr.insertText(text)),
    stepTo: (position: number) =>
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, position))),
    /** Index of the line the caret stands in. */
    line: () => view.state.selection.$head.index(0),
    caret: () => view.state.selection.head,
  };
}
type Writer = ReturnType<typeof buildWriter>;

const carry = (from: Writer, to: Writer) => Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc));
function exchange(one: Writer, other: Writer) {
  carry(one, other);
  carry(other, one);
}

/** Both at the end of these lines. */
function buildTwo(lines: readonly string[], own?: Parameters<typeof buildWriter>[1]) {
  // Of two lines put in one place at once, the lower client id's comes first: Irena's is the second.
  const jitka = buildWriter(1, own);
  const irena = buildWriter(2, own);
  for (const [index, line] of lines.entries()) {
    if (index > 0) jitka.run(splitBlock);
    jitka.type(line);
  }
  carry(jitka, irena);
  irena.stepTo(jitka.caret());
  return { jitka, irena };
}

describe('two people press Enter at once', () => {
  it('each writes on in a line of their own', () => {
    const { jitka, irena } = buildTwo(['Jí zdravě.', 'Čte ráda.']);
    jitka.run(newLineBeside);
    irena.run(newLineBeside);
    exchange(jitka, irena);
    jitka.type('Chodí včas.');
    irena.type('Fotbal drží.');
    exchange(jitka, irena);
    expect(irena.lines()).toEqual(['Jí zdravě.', 'Čte ráda.', 'Chodí včas.', 'Fotbal drží.']);
    expect(jitka.lines()).toEqual(irena.lines());
  });

  it('the binding alone sends one of them to the line of the other', () => {
    const { jitka, irena } = buildTwo(['Jí zdravě.', 'Čte ráda.'], []);
    jitka.run(newLineBeside);
    irena.run(newLineBeside);
    exchange(jitka, irena);
    expect(irena.line()).toBe(2);
    expect(jitka.line()).toBe(2);
  });
});

describe("Enter above somebody else's empty line", () => {
  const writeBoth = (enter: Command) => {
    const { jitka, irena } = buildTwo(['Jí zdravě.']);
    jitka.run(enter);
    carry(jitka, irena);
    irena.run(enter);
    jitka.type('Chodí včas.');
    exchange(jitka, irena);
    irena.type('Fotbal drží.');
    exchange(jitka, irena);
    expect(jitka.lines()).toEqual(irena.lines());
    return irena.lines();
  };

  it('makes a line of its own', () => {
    expect(writeBoth(newLineBeside)).toEqual(['Jí zdravě.', 'Fotbal drží.', 'Chodí včas.']);
  });

  it('takes over the empty line if it splits', () => {
    expect(writeBoth(splitBlock)).toEqual(['Jí zdravě.', 'Chodí včas.Fotbal drží.', '']);
  });

  it('leaves the middle of a line, a heading and a list to the usual Enter', () => {
    const middle = buildWriter(1);
    middle.type('Jí zdravě.');
    middle.stepTo(3);
    expect(middle.run(newLineBeside)).toBe(false);
    for (const wrap of [toHeading, toList]) {
      const writer = buildWriter(1);
      writer.type('Jí zdravě.');
      expect(writer.run(wrap)).toBe(true);
      expect(writer.run(newLineBeside)).toBe(false);
    }
  });

  it('goes on in bold', () => {
    const writer = buildWriter(1);
    writer.run(toggleMark(schema.mark('bold').type));
    writer.type('Jí');
    writer.run(newLineBeside);
    writer.type('zdravě');
    expect(writer.xml()).toBe(
      '<paragraph><bold>Jí</bold></paragraph><paragraph><bold>zdravě</bold></paragraph>',
    );
  });
});

describe('the caret while others write', () => {
  const enterInMidWord = (begun: string, own?: Parameters<typeof buildWriter>[1]) => {
    const { jitka, irena } = buildTwo([begun], own);
    for (const letter of 'ena') {
      jitka.type(letter);
      carry(jitka, irena);
    }
    irena.run(newLineBeside) || irena.run(splitBlock);
    irena.type('Ella');
    return irena.lines();
  };

  it('stays at the end of the line that somebody else is writing, for Enter', () => {
    expect(enterInMidWord('Ir')).toEqual(['Irena', 'Ella']);
    expect(enterInMidWord('')).toEqual(['ena', 'Ella']);
  });

  it('would break their word in two with the binding alone', () => {
    expect(enterInMidWord('Ir', [])).toEqual(['Ir', 'Ellaena']);
  });

  it('stays behind its own letters when two write on at the end of one line', () => {
    const { jitka, irena } = buildTwo(['Ella ']);
    for (const [theirs, ours] of [
      ['č', 'n'],
      ['t', 'e'],
      ['e', 'j'],
    ] as const) {
      jitka.type(theirs);
      irena.type(ours);
      exchange(jitka, irena);
    }
    expect(irena.lines()).toEqual(['Ella čtenej']);
    expect(jitka.lines()).toEqual(irena.lines());
  });

  it('stays behind its letters when words come in above', () => {
    const { jitka, irena } = buildTwo(['Jí zdravě.', 'Čte ráda.']);
    jitka.stepTo(1);
    jitka.type('Ella ');
    carry(jitka, irena);
    irena.type(' Denně.');
    expect(irena.lines()).toEqual(['Ella Jí zdravě.', 'Čte ráda. Denně.']);
  });

  it('stays in the document when somebody else deletes its line', () => {
    const { jitka, irena } = buildTwo(['Jí zdravě.', 'Čte ráda.']);
    jitka.doc.getXmlFragment('goals').delete(1, 1);
    carry(jitka, irena);
    irena.type('X');
    expect(irena.lines().join('')).toContain('X');
    expect(irena.lines()).toHaveLength(1);
  });
});
