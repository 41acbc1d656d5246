import { participantId } from '@opora/shared/ids.ts';
import { planExtensions } from '@opora/shared/plan/extensions.ts';
import { getSchema } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import { onBehalf, type WritingFor } from './on-behalf.ts';
import { passagesOf } from './passages.ts';

const schema = getSchema(planExtensions());
const vera = participantId('vera');
const lida = participantId('lida');
const everybody = [vera, lida];

/** Somebody at a keyboard, with the choice of whose words these are. */
function buildWriter(writingFor: WritingFor) {
  let choice = writingFor;
  let state = EditorState.create({ schema, plugins: [onBehalf(() => choice)] });
  const apply = (tr: Transaction) => {
    state = state.apply(tr);
  };
  return {
    apply,
    tr: () => state.tr,
    choose: (chosen: WritingFor['chosen'], allowed = choice.allowed) => {
      choice = { chosen, allowed };
      apply(state.tr);
    },
    type: (text: string) => {
      for (const letter of text) apply(state.tr.insertText(letter));
    },
    stepTo: (position: number) =>
      apply(state.tr.setSelection(TextSelection.create(state.doc, position))),
    paste: (text: string, whose: string | null) => {
      const marks = whose === null ? [] : [schema.mark('onBehalf', { participantId: whose })];
      const slice = new Slice(
        schema.node('paragraph', null, schema.text(text, marks)).content,
        0,
        0,
      );
      apply(state.tr.replaceSelection(slice).setMeta('paste', true));
    },
    /** `Věra:` before words on her behalf. */
    read: () => {
      const words: string[] = [];
      state.doc.descendants((node) => {
        if (!node.isText) return;
        const whose: unknown = node.marks.find(({ type }) => type.name === 'onBehalf')?.attrs[
          'participantId'
        ];
        words.push(
          whose === undefined ? `${node.text}` : `${String(whose).replace('p_', '')}:${node.text}`,
        );
      });
      return words;
    },
    passages: () => passagesOf(state.doc),
  };
}

describe('words on behalf of somebody', () => {
  it('[WR5] carry the mark while somebody is chosen, and only then', () => {
    const writer = buildWriter({ chosen: null, allowed: everybody });
    writer.type('Řekla: ');
    writer.choose(vera);
    writer.type('uvařím');
    writer.choose(lida);
    writer.type(' a já');
    writer.choose(null);
    writer.type('.');
    expect(writer.read()).toEqual(['Řekla: ', 'vera:uvařím', 'lida: a já', '.']);
  });

  it('[WR5] never pass on by writing beside them', () => {
    const writer = buildWriter({ chosen: vera, allowed: everybody });
    writer.type('uvařím');
    writer.choose(null);
    writer.stepTo(1);
    writer.type('Ona ');
    expect(writer.read()).toEqual(['Ona ', 'vera:uvařím']);
  });

  it('[WR5] stay theirs when a letter is mended in their midst, by whoever may write for them only', () => {
    const write = (allowed: WritingFor['allowed']) => {
      const writer = buildWriter({ chosen: vera, allowed: everybody });
      writer.type('uvaim');
      writer.choose(null, allowed);
      writer.stepTo(4);
      writer.type('ř');
      return writer.read();
    };
    expect(write(everybody)).toEqual(['vera:uvařim']);
    expect(write([])).toEqual(['vera:uva', 'ř', 'vera:im']);
  });

  it('[WR5] that are pasted keep whose they are, and others become those of whoever is chosen', () => {
    const writer = buildWriter({ chosen: lida, allowed: everybody });
    writer.paste('uvařím', vera);
    writer.paste(' každou středu', null);
    expect(writer.read()).toEqual(['vera:uvařím', 'lida: každou středu']);
  });

  it('leaves alone what others wrote and what was moved', () => {
    const writer = buildWriter({ chosen: vera, allowed: everybody });
    const put = (text: string) => writer.tr().insert(1, schema.text(text));
    writer.apply(put('cizí').setMeta(ySyncPluginKey, { isChangeOrigin: true }));
    writer.apply(put('přesunuté ').setMeta('uiEvent', 'drop'));
    expect(writer.read()).toEqual(['přesunuté cizí']);
  });
});

describe('a passage', () => {
  it('[WR5] goes on over entries and bold, and is told once, before its first letter', () => {
    const writer = buildWriter({ chosen: vera, allowed: everybody });
    writer.type('👩‍👧 doma');
    writer.apply(writer.tr().split(writer.tr().selection.from));
    writer.type('a ve škole');
    writer.apply(writer.tr().addMark(1, 8, schema.mark('bold')));
    const [passage, ...others] = writer.passages();
    expect(others).toEqual([]);
    expect(passage?.participantId).toBe(vera);
    expect(passage?.first).toEqual({ from: 1, to: 1 + '👩‍👧'.length });
  });

  it('[WR5] begins anew behind words of others', () => {
    const writer = buildWriter({ chosen: vera, allowed: everybody });
    writer.type('doma');
    writer.choose(null);
    writer.type(', prý, ');
    writer.choose(vera);
    writer.type('ráno');
    expect(writer.passages()).toHaveLength(2);
  });
});
