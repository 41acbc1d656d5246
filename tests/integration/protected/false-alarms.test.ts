import { compileProtected } from '@opora/shared/domain/protected/matcher.ts';
import { checkProtected } from '@opora/shared/domain/protected/protected-string.ts';
import { demoProtectedStrings } from '@opora/shared/templates/demo/demo-protected-strings.ts';
import { describe, expect, it } from 'vitest';
import { ordinarySentences, watchedStrings } from './ordinary-sentences.ts';

const compile = (strings: readonly string[]) => compileProtected(strings.map((text) => ({ text })));
const hits = (strings: readonly string[], texts: readonly string[]) => {
  const matcher = compile(strings);
  return texts.flatMap((text) =>
    matcher
      .find(text)
      .map(({ string, start, end }) => `${strings[string]}: ${text.slice(start, end)} in: ${text}`),
  );
};

describe('ordinary sentences', () => {
  it('are many, and what is watched is a list an organiser may give', () => {
    expect(ordinarySentences.length).toBeGreaterThan(400);
    expect(checkProtected(watchedStrings.map((text) => ({ text })))).toMatchObject({ ok: true });
  });

  it.each([
    ['of the invented case', demoProtectedStrings],
    ['that are ordinary words', watchedStrings],
  ])('[PS4] are not hit by the protected strings %s', (_, strings) => {
    expect(hits(strings, ordinarySentences)).toEqual([]);
  });

  it('[PS4] are not hit as one long text either, line by line or letter by letter', () => {
    const pieces = ordinarySentences.map((text) => ({ text }));
    expect(compile(demoProtectedStrings).findAcross(pieces)).toEqual([]);
    const grown = ordinarySentences.flatMap((text) =>
      [...text].map((_, at) => text.slice(0, at + 1)),
    );
    expect(hits(demoProtectedStrings, grown)).toEqual([]);
  });

  it.each(watchedStrings)('[PS1] with "%s" put into them are hit, each of them', (watched) => {
    const matcher = compile([watched]);
    const missed = ordinarySentences.filter(
      (text) => matcher.find(`${text} – ${watched} – ${text}`).length === 0,
    );
    expect(missed).toEqual([]);
  });
});
