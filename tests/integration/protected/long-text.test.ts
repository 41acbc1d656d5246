import { compileProtected } from '@opora/shared/domain/protected/matcher.ts';
import { demoProtectedStrings } from '@opora/shared/templates/demo/demo-protected-strings.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordinarySentences } from './ordinary-sentences.ts';

const matcher = compileProtected(demoProtectedStrings.map((text) => ({ text })));

const sentence = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...ordinarySentences) },
  { weight: 1, arbitrary: fc.constantFrom(...demoProtectedStrings) },
);
const longText = fc.array(sentence, { minLength: 60, maxLength: 120 }).map((all) => all.join(' '));
/** Parts of a string too, so that an edit may complete one that has begun. */
const inserted = fc.oneof(
  sentence,
  fc
    .constantFrom(...demoProtectedStrings)
    .chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
);

/** What counts, found in the whole of a text. */
const counts = (text: string) => {
  const found = matcher.find(text);
  return demoProtectedStrings.map((_, string) => {
    const own = found.filter((match) => match.string === string);
    return { places: own.length, whole: own.filter(({ isWhole }) => isWhole).length };
  });
};

describe('[PS7] in a long text', () => {
  test('an edit brings what the whole text has more of, though only its surroundings are searched', () => {
    let brought = 0;
    fc.assert(
      fc.property(longText, fc.nat(), fc.nat(60), inserted, (before, place, length, words) => {
        const at = place % before.length;
        const after = before.slice(0, at) + words + before.slice(at + length);
        const [old, now] = [counts(before), counts(after)];
        const isMore = now.map(
          ({ places, whole }, string) =>
            places > (old[string]?.places ?? 0) || whole > (old[string]?.whole ?? 0),
        );
        const news = matcher.findNew([{ text: before }], [{ text: after }]);
        brought += news.length;
        expect(isMore.map((_, string) => news.some((match) => match.string === string))).toEqual(
          isMore,
        );
      }),
      { numRuns: 300, verbose: 1 },
    );
    expect(brought).toBeGreaterThan(0);
  });
});
