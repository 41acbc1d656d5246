import { piecesOf, readBlock } from '@opora/server/documents/protected/section-pieces.ts';
import { SectionWords, type WordsAround } from '@opora/server/documents/protected/section-words.ts';
import { matcherOf } from '@opora/shared/domain/protected/matcher-of.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

/** What is found around an edit is what would be found if the whole section were read again. */

const matcher = matcherOf([{ text: 'Pod Kopřivnou 18' }, { text: '000 111 222' }]);
const found = ({ before, after }: WordsAround) =>
  matcher.findNew(before, after).map(({ string, isWhole }) => ({ string, isWhole }));

interface Edit {
  readonly kind: 'line' | 'type' | 'erase' | 'drop';
  readonly at: number;
  readonly text: string;
}
const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('line', 'type', 'erase', 'drop'),
  at: fc.nat({ max: 40 }),
  text: fc.constantFrom('Pod', 'Kopřivnou', '18', '000', '111', '222', '000111', 'les', 'a b c'),
});

/** Longer than any match reaches, so that the far lines are left out. */
const far = 'slovo '.repeat(100);

function newLine(text: string): Y.XmlElement {
  const line = new Y.XmlElement('paragraph');
  line.insert(0, [new Y.XmlText(text)]);
  return line;
}

function carryOut(section: Y.XmlFragment, { kind, at, text }: Edit): void {
  if (kind === 'line' || section.length === 0) {
    section.insert(at % (section.length + 1), [newLine(text)]);
    return;
  }
  const place = at % section.length;
  const line = section.get(place);
  const run = line instanceof Y.XmlElement ? line.get(0) : undefined;
  if (kind === 'drop') section.delete(place, 1);
  else if (run instanceof Y.XmlText) {
    if (kind === 'type') run.insert(at % (run.length + 1), `${text} `);
    else if (run.length > 0) run.delete(at % run.length, 1);
  }
}

function meeting(changes: readonly Edit[], isTold = true) {
  const doc = new Y.Doc();
  const section = doc.getXmlFragment('needs');
  const lines = ['Kopřivnou 18', far, '000 111', far, 'les'];
  section.push(lines.map(newLine));
  const around = new SectionWords(section);
  const whole = () => piecesOf(section.toArray().map(readBlock));
  return changes.map((change) => {
    const before = whole();
    let touched: ReadonlySet<unknown> = new Set();
    doc.once('afterTransaction', ({ changedParentTypes }: Y.Transaction) => {
      touched = new Set(changedParentTypes.keys());
    });
    doc.transact(() => carryOut(section, change));
    const near = around.change((block) => isTold && touched.has(block));
    return { near, whole: { before, after: whole() } };
  });
}

it('[PS12] around an edit as much is found as in the whole section', () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 25 }), (changes) => {
      for (const { near, whole } of meeting(changes)) expect(found(near)).toEqual(found(whole));
    }),
    { numRuns: 300 },
  );
});

const lengthOf = (pieces: WordsAround['after']) =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

it('only what lies near is read again', () => {
  const lines = Array.from({ length: 20 }, (): Edit => ({ kind: 'line', at: 0, text: far }));
  const [last] = meeting([...lines, { kind: 'type', at: 0, text: 'les' }]).slice(-1);
  expect(lengthOf(last?.whole.after ?? [])).toBeGreaterThan(10_000);
  expect(lengthOf(last?.near.after ?? [])).toBeLessThan(2000);
});

it('a block that is not read again is noticed by the comparison', () => {
  const typed: Edit = { kind: 'type', at: 0, text: 'Pod' };
  const [deaf] = meeting([typed], false);
  expect(found(deaf?.whole ?? { before: [], after: [] })).not.toEqual([]);
  expect(found(deaf?.near ?? { before: [], after: [] })).toEqual([]);
});
