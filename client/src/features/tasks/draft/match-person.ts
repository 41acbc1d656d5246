import type { Participant } from '@opora/shared/domain/conference/participant.ts';

/** Without accents and capitals, as people type in a hurry. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Whom the typed letters mean: the same name, or the only one that begins so. Null if that is not clear. */
export function matchPerson(people: readonly Participant[], text: string): Participant | null {
  const typed = plain(text);
  if (typed === '') return null;
  const isNamed = (person: Participant) =>
    plain(person.callName) === typed || plain(person.name) === typed;
  const begins = people.filter((person) => plain(person.callName).startsWith(typed));
  return people.find(isNamed) ?? (begins.length === 1 ? (begins[0] ?? null) : null);
}
