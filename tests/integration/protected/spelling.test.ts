import { compileProtected, lockSign } from '@opora/shared/domain/protected/matcher.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinarySentences, watchedStrings } from './ordinary-sentences.ts';

const matcher = compileProtected(watchedStrings.map((text) => ({ text })));
const watched = fc.constantFrom(...watchedStrings);
const sentence = fc.constantFrom(...ordinarySentences);

const between = fc.constantFrom(
  ...['', '', '', ' ', '\u00a0', '-', '. ', ', ', '\n', '/', '\u00ad', '\u200b', '\u2060', ' – '],
);
const mark = fc.constantFrom('', '', '', '\u0301', '\u030c', '\u0308', '\u030a');

/** One letter in any case, with any diacritics, with anything before it that is no letter. */
const letter = (written: string) =>
  fc.tuple(between, fc.boolean(), mark).map(([gap, upper, added]) => {
    const plain = written.normalize('NFD').replace(/\p{M}/gu, '');
    const cased = upper ? plain.toUpperCase() : plain.toLowerCase();
    return /\p{L}/u.test(written) ? gap + cased + added : gap + written;
  });

const spelled = watched.chain((text) =>
  fc.tuple(...[...text.normalize('NFC')].map(letter)).map((letters) => ({
    string: watchedStrings.indexOf(text),
    written: letters.join(''),
  })),
);

const isBorder = (text: string, at: number) =>
  !(/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at)));

describe('a protected string', () => {
  it('[PS1] is found with any separators, case and diacritics, between any sentences', () => {
    fc.assert(
      fc.property(spelled, sentence, sentence, ({ string, written }, before, after) => {
        const text = `${before} “${written}” ${after}`;
        const place = matcher.find(text).find((match) => match.string === string && match.isWhole);
        expect(place).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('[PS6] is found however its text is cut into pieces', () => {
    fc.assert(
      fc.property(watched, fc.array(fc.nat(40), { maxLength: 6 }), (text, cuts) => {
        const borders = [0, ...cuts.filter((cut) => cut < text.length), text.length].toSorted(
          (a, b) => a - b,
        );
        const pieces = borders.map((end, at) => ({
          text: text.slice(borders[at - 1] ?? 0, end),
          joined: at % 2 === 0,
        }));
        const found = matcher.findAcross(pieces);
        const strings = found.map(({ string }) => string);
        expect(strings).toContain(watchedStrings.indexOf(text));
        expect(found.flatMap(({ spans }) => spans).every(({ start, end }) => start < end)).toBe(
          true,
        );
      }),
    );
  });

  it('[PS7] is news exactly once, when its last letter is typed', () => {
    fc.assert(
      fc.property(spelled, sentence, ({ string, written }, before) => {
        const letters = [...`${before} “${written}” dál`];
        const stages = letters.map((_, at) => [{ text: letters.slice(0, at + 1).join('') }]);
        const whole = stages.flatMap((after, at) =>
          matcher
            .findNew(stages[at - 1] ?? [], after)
            .filter((match) => match.string === string && match.isWhole),
        );
        expect(whole).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'HIVhiv 01o7\u0301\u{1d407}\u{1f512}\ud83d-') }),
    fc.tuple(spelled, fc.string({ unit: 'binary' })).map(([{ written }, tail]) => written + tail),
  );

  it('[PS5] has its places at the borders of code points, in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const places = matcher.find(text);
        for (const { start, end } of places) {
          expect(start).toBeLessThan(end);
          expect(isBorder(text, start) && isBorder(text, end)).toBe(true);
          expect(/^\p{M}/u.test(text.slice(end))).toBe(false);
        }
        expect(places.map(({ start }) => start)).toEqual(
          places.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('[PS8] has nothing left to find when it is redacted, and only that is gone', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const redacted = matcher.redact(text);
        expect(matcher.find(redacted)).toEqual([]);
        expect(matcher.redact(redacted)).toBe(redacted);
        expect(redacted.includes(lockSign)).toBe(matcher.find(text).length > 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('[PS7] brings nothing new when it stays as it is', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(matcher.findNew([{ text }], [{ text }])).toEqual([]);
      }),
    );
  });
});
