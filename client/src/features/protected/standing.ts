import { type SectionName, sectionNames } from '@opora/shared/domain/plan/sections.ts';
import { matcherOf } from '@opora/shared/domain/protected/matcher-of.ts';
import type { ProtectedString } from '@opora/shared/domain/protected/protected-string.ts';
import type * as Y from 'yjs';
import { paragraphs } from '../../documents/section-preview.ts';

/** Sections of the plan in which something of the list stands, by the place in the list. */
export function standingIn(
  doc: Y.Doc,
  strings: readonly ProtectedString[],
): ReadonlyMap<number, readonly SectionName[]> {
  const matcher = matcherOf(strings);
  const places = new Map<number, readonly SectionName[]>();
  for (const section of sectionNames) {
    const pieces = paragraphs(doc.getXmlFragment(section)).map((text) => ({ text }));
    for (const string of new Set(matcher.findAcross(pieces).map((found) => found.string))) {
      places.set(string, [...(places.get(string) ?? []), section]);
    }
  }
  return places;
}
