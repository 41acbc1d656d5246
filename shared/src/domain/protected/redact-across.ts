import { lockSign, type MatchAcross, type ProtectedMatcher } from './matcher.ts';
import type { Span } from './pieces.ts';

/**
 * Every place replaced in all pieces together, so that nothing split over two of them stays. `signOf` says by what; what
 * lies in a second piece of the same place is only taken away. Again until nothing is found.
 */
export function redactAcross(
  matcher: ProtectedMatcher,
  texts: readonly string[],
  signOf: (match: MatchAcross) => string = () => lockSign,
): readonly string[] {
  let redacted = texts;
  const find = () => matcher.findAcross(redacted.map((text) => ({ text })));
  for (let found = find(); found.length > 0; found = find()) {
    redacted = replaceAll(redacted, withoutOverlaps(found), signOf);
  }
  return redacted;
}

interface Place extends Span {
  readonly sign: string;
}

function replaceAll(
  texts: readonly string[],
  found: readonly MatchAcross[],
  signOf: (match: MatchAcross) => string,
): readonly string[] {
  const places = found.flatMap((match) =>
    match.spans.map((span, at): Place => ({ ...span, sign: at === 0 ? signOf(match) : '' })),
  );
  return texts.map((text, piece) => {
    const here = places.filter((place) => place.piece === piece);
    // From the end, so that what lies before keeps its place.
    return here.reduceRight(
      (rest, { start, end, sign }) => rest.slice(0, start) + sign + rest.slice(end),
      text,
    );
  });
}

/** By place, each behind the one before; what lies over an earlier one is found again in the next round. */
function withoutOverlaps(found: readonly MatchAcross[]): readonly MatchAcross[] {
  const taken: MatchAcross[] = [];
  for (const match of found) {
    const last = taken.at(-1)?.spans.at(-1);
    const first = match.spans[0];
    const isBehind =
      last === undefined ||
      (first !== undefined &&
        (first.piece > last.piece || (first.piece === last.piece && first.start >= last.end)));
    if (isBehind) taken.push(match);
  }
  return taken;
}
