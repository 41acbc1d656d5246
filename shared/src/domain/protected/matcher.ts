import { createIndex, findIn, type Match } from './index-of-phrases.ts';
import { newMatches } from './new-matches.ts';
import { type JoinedPieces, joinPieces, type Piece, type Span } from './pieces.ts';
import type { ProtectedString } from './protected-string.ts';

/** A match in pieces: in order, at least one span. */
export interface MatchAcross extends Pick<Match, 'string' | 'isWhole'> {
  readonly spans: readonly Span[];
}

/**
 * Finds what the organiser listed, whatever the spelling. Plain text in, ranges out; keeps nothing of a text.
 *
 * **Found**: any case, with or without diacritics; anything but letters and digits in between, so also letter by
 * letter, over lines and pieces; soft hyphens and other invisible signs; full-width, styled, Cyrillic and Greek letters
 * and digits of other scripts; 0 for o, 1 for l or i inside a word and the other way round inside a number; Czech
 * endings (`v Lidické 7`, `ve Vlaštovce`); `č. p.`, `číslo`, `ulice` before a house number; each part between commas
 * that says where by itself (`Lidická 7` of `Lidická 7, Písek`); a number in any grouping and with a country code.
 * The telling part (`Lidická`, `Vlaštovka`) where it has its capital letter or stands behind a word for its kind
 * (`školka motýlek`).
 *
 * **Not found**: synonyms, translations and descriptions (`ten dům za kostelem`); numbers in words; other orders of
 * words; adjectives made of a name (`písecký`); nicknames (`Tylovka`); endings of abbreviations (`HIVu`); the telling
 * part in small letters, where it is an ordinary word; typing errors and doubled letters; letters as pictures or
 * emoji; other digits for letters (`3` for `e`).
 *
 * **Found too often**: a longer word while it is typed, at the letter that completes a string (`rada` of `radar`); two
 * words that together are a listed one (`na děje` for `Naděje`); a telling part that is an ordinary noun and begins a
 * sentence, or a town in the name of an institution (`Písek` of `Dětský domov Písek`), unless the organiser takes the
 * part away.
 */
export interface ProtectedMatcher {
  /** By place; none lies inside another one of the same string. */
  find(text: string): readonly Match[];
  findAcross(pieces: readonly Piece[]): readonly MatchAcross[];
  /**
   * Places that an edit brought, as they stand in `after`: there are more of the string than before, or more of it
   * is there. What stood there already, moved or is being deleted is no news, so it never stops other writing.
   */
  findNew(before: readonly Piece[], after: readonly Piece[]): readonly MatchAcross[];
  /** Every place replaced by `lockSign`; nothing is found in what comes out. */
  redact(text: string): string;
}

/** Stands for anything protected, however long. No letter or digit, so that it is never found itself. */
export const lockSign = '█████';

export function compileProtected(strings: readonly ProtectedString[]): ProtectedMatcher {
  const index = createIndex(strings);
  const find = (text: string) => findIn(index, text);
  return {
    find,
    findAcross: (pieces) => {
      const joined = joinPieces(pieces);
      return find(joined.text).map(spread(joined));
    },
    findNew: (before, after) => {
      const joined = joinPieces(after);
      const old = joinPieces(before).text;
      return newMatches(find, old, joined.text).map(spread(joined));
    },
    redact: (text) => redactWith(find, text),
  };
}

const spread =
  ({ spansOf }: JoinedPieces) =>
  ({ start, end, ...found }: Match): MatchAcross => ({ ...found, spans: spansOf(start, end) });

/** Again until nothing is found: what stood around a place may make another one. Each round takes letters away. */
function redactWith(find: ProtectedMatcher['find'], text: string): string {
  let redacted = text;
  for (let places = find(text); places.length > 0; places = find(redacted)) {
    redacted = replacePlaces(redacted, places);
  }
  return redacted;
}

/** Places that overlap get one sign together. */
function replacePlaces(text: string, places: readonly Match[]): string {
  let done = 0;
  let redacted = '';
  for (const { start, end } of places) {
    if (start >= done) redacted += text.slice(done, start) + lockSign;
    done = Math.max(done, end);
  }
  return redacted + text.slice(done);
}
