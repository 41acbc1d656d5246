import { lockSign, type ProtectedMatcher } from '@opora/shared/domain/protected/matcher.ts';
import { redactAcross } from '@opora/shared/domain/protected/redact-across.ts';
import { textsOf, withTexts } from '@opora/shared/domain/protected/redact-texts.ts';
import { protectedSign } from '@opora/shared/protocol/exports.ts';

/** Fields of a file that are ids, days or fixed words. A field that is not here is text: nobody has to remember it. */
const otherThanText: ReadonlySet<string> = new Set([
  ...['format', 'recordHead', 'exportedFor', 'timeZone', 'language', 'status', 'id'],
  ...['role', 'kind', 'attendance', 'place', 'section', 'with', 'visibleTo', 'day', 'from'],
]);

/** Fields that hold an id in one kind of file and words in another. */
type IdFields = ReadonlySet<string>;

/** All texts of a file through one function, as many out as in. */
export function throughTexts<File>(
  file: File,
  change: (texts: readonly string[]) => readonly string[],
  ids: IdFields = new Set(),
): File {
  const others = new Set([...otherThanText, ...ids]);
  return withTexts(file, others, change(textsOf(file, others)));
}

/** No text of a file, and no two of them together, holds anything protected afterwards (EX3). */
export const withoutProtected =
  (matcher: ProtectedMatcher) =>
  (texts: readonly string[]): readonly string[] =>
    redactAcross(matcher, texts).map((text) => text.replaceAll(lockSign, protectedSign));
