import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { isPerson, isPresent } from '@opora/shared/domain/conference/participant.ts';

/** Academic titles after a name: "Jana Malá, Ph.D.". */
const afterComma = /,.*$/u;

const surnameOf = (name: string): string | undefined => {
  const words = name.replace(afterComma, '').trim().split(/\s+/u);
  return words.length > 1 ? words.at(-1) : undefined;
};

/**
 * How a person is named on the wall: as they want to be called, their surname as an initial, because the wall
 * is photographed (domain.md R16).
 */
export function wallName({ name, callName }: Pick<Participant, 'name' | 'callName'>): string {
  const surname = surnameOf(name)?.toLocaleLowerCase('cs');
  return callName
    .split(/\s+/u)
    .map((word) => (word.toLocaleLowerCase('cs') === surname ? `${word.slice(0, 1)}.` : word))
    .join(' ');
}

/** Names of those who are here, in the order in which they came; nobody who is expected or away. */
export const presentNames = (participants: readonly Participant[]): readonly string[] =>
  participants
    .filter((person) => isPerson(person) && isPresent(person) && person.attendance === 'invited')
    .toSorted((one, other) => (one.arrivalOrder ?? 0) - (other.arrivalOrder ?? 0))
    .map(wallName);

/** As many whole names as fit in `letters`, with what separates them; at least one. */
export function fittingNames(names: readonly string[], letters: number): readonly string[] {
  let used = 0;
  return names.filter((name, index) => {
    used += name.length + 2;
    return index === 0 || used <= letters;
  });
}
