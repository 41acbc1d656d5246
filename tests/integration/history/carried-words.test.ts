import { participantId } from '@opora/shared/ids.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { attributed, copyOf, Pad, paragraph, textAt } from './pad.ts';

const jitka = participantId('jitka');
const vera = participantId('vera');
const klara = participantId('klara');
let pad: Pad;

beforeEach(() => {
  pad = new Pad();
  pad.edit(jitka, (section) => section.insert(0, [paragraph('Vařím. Ráno spěchám.')]));
  pad.edit(vera, (section) => textAt(section, 0).insert('Vařím. Ráno '.length, 'vždy '));
});

/** What the editor's binding writes when somebody presses Enter: the rest goes, and comes again below. */
const split = (section: Y.XmlFragment, line: number, at: number) => {
  const text = textAt(section, line);
  const rest = text.toString().slice(at);
  text.delete(at, rest.length);
  section.insert(line + 1, [paragraph(rest)]);
};

/** Backspace at the beginning of a line. */
const join = (section: Y.XmlFragment, line: number) => {
  const rest = textAt(section, line).toString();
  section.delete(line, 1);
  textAt(section, line - 1).insert(textAt(section, line - 1).length, rest);
};

const begin = '[jitka]Vařím. Ráno [vera]vždy [jitka]spěchám.';

describe('[HI1] words that are put elsewhere in one stroke stay their writer’s', () => {
  test('before', () => {
    expect(attributed(pad.lines())).toEqual([begin]);
  });

  test('when somebody else splits their line, and splits it again', () => {
    pad.edit(klara, (section) => split(section, 0, 'Vařím. '.length));
    const halves = ['[jitka]Vařím. ', '[jitka]Ráno [vera]vždy [jitka]spěchám.'];
    expect(attributed(pad.lines())).toEqual(halves);
    pad.edit(klara, (section) => split(section, 1, 'Ráno vž'.length));
    expect(attributed(pad.lines())).toEqual([
      '[jitka]Vařím. ',
      '[jitka]Ráno [vera]vž',
      '[vera]dy [jitka]spěchám.',
    ]);
  });

  test('when lines are joined', () => {
    pad.edit(klara, (section) => split(section, 0, 'Vařím. '.length));
    pad.edit(vera, (section) => join(section, 1));
    expect(attributed(pad.lines())).toEqual([begin]);
  });

  test('when a line becomes part of a list, with its marks', () => {
    pad.edit(klara, (section) => textAt(section, 0).format(0, 2, { bold: {} }));
    pad.edit(klara, (section) => {
      const [list, item] = [new Y.XmlElement('bulletList'), new Y.XmlElement('listItem')];
      item.insert(0, [copyOf(textAt(section, 0))]);
      list.insert(0, [item]);
      section.delete(0, 1);
      section.insert(0, [list]);
    });
    const [line] = pad.lines();
    expect(line).toMatchObject({ kind: 'bullet', depth: 1 });
    expect(attributed(pad.lines())).toEqual([begin.replace('Va', 'Va[jitka]')]);
    expect(line?.passages.map(({ bold }) => bold)).toEqual([true, false, false, false]);
  });

  test('but what was deleted before and is typed again is its typist’s', () => {
    pad.edit(klara, (section) => textAt(section, 0).delete(0, 7));
    pad.edit(klara, (section) => section.insert(1, [paragraph('Vařím. ')]));
    expect(attributed(pad.lines())[1]).toBe('[klara]Vařím. ');
  });

  test('nor does a letter or two that happen to be the same count', () => {
    pad.edit(klara, (section) => {
      textAt(section, 0).delete(0, 7);
      section.insert(1, [paragraph('Va')]);
    });
    expect(attributed(pad.lines())[1]).toBe('[klara]Va');
  });

  test('and one letter is taken over once', () => {
    pad.edit(klara, (section) => {
      textAt(section, 0).delete(0, 7);
      section.insert(1, [paragraph('Vařím. '), paragraph('Vařím. ')]);
    });
    expect(attributed(pad.lines()).slice(1).sort()).toEqual(['[jitka]Vařím. ', '[klara]Vařím. ']);
  });
});

describe('[HI3] between two moments', () => {
  test('a split shows what left the line and what is the new one, by whom', () => {
    const since = pad.log.length;
    pad.edit(klara, (section) => split(section, 0, 'Vařím. '.length));
    const lines = pad.lines(since);
    expect(attributed(lines)).toEqual([
      '[jitka]Vařím. [jitka-klara]Ráno [vera-klara]vždy [jitka-klara]spěchám.',
      '[klara+]Ráno vždy spěchám.',
    ]);
    expect(lines.map(({ change }) => change)).toEqual(['kept', 'added']);
  });

  test('words that were also written between them are added by their writer', () => {
    pad.edit(klara, (section) => split(section, 0, 'Vařím. '.length));
    expect(attributed(pad.lines(0))).toEqual([
      '[jitka+]Vařím. ',
      '[jitka+]Ráno [vera+]vždy [jitka+]spěchám.',
    ]);
  });

  test('words typed into a line that was being deleted went with it', () => {
    const since = pad.log.length;
    const late = pad.prepare(vera, (section) => textAt(section, 0).insert(0, 'Ano. '));
    const deletion = pad.prepare(klara, (section) => section.delete(0, 1));
    const typed = pad.send(vera, late);
    pad.send(klara, deletion);
    expect(attributed(pad.lines())).toEqual([]);
    expect(attributed(pad.lines(since))).toEqual([
      '[jitka-klara]Vařím. Ráno [vera-klara]vždy [jitka-klara]spěchám.',
    ]);
    expect(attributed(pad.lines(typed))).toEqual([
      '[vera-klara]Ano. [jitka-klara]Vařím. Ráno [vera-klara]vždy [jitka-klara]spěchám.',
    ]);
  });

  test('who deletes what is deleted already has not removed it', () => {
    const since = pad.log.length;
    const both = [vera, klara].map((who) =>
      pad.prepare(who, (section) => textAt(section, 0).delete(0, 7)),
    );
    pad.send(vera, both[0] ?? new Uint8Array());
    pad.send(klara, both[1] ?? new Uint8Array());
    expect(attributed(pad.lines(since))[0]).toContain('[jitka-vera]Vařím. ');
  });
});
