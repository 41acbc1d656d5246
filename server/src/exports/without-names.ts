import type { ConferenceCore } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { compileProtected, type MatchAcross } from '@opora/shared/domain/protected/matcher.ts';
import type { ProtectedString } from '@opora/shared/domain/protected/protected-string.ts';
import { redactAcross } from '@opora/shared/domain/protected/redact-across.ts';
import { nameSign } from '@opora/shared/protocol/exports.ts';
import { roleWords } from '@opora/shared/templates/role-words.ts';

/** What must not be read, and what is read instead. */
interface Named {
  readonly name: string;
  readonly instead: string;
}

/** A word written as a name is: no title, abbreviation or ordinary word. */
const nameWord = /^\p{Lu}\p{Ll}{2,}$/u;
const nameWordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s,]+/)
    .map((word) => word.normalize('NFC'))
    .filter((word) => nameWord.test(word));

/** A person as a role: by their own tie, if that names nobody. */
export function roleOf(person: Participant, { language }: ConferenceCore): string {
  const tie = person.tie[language];
  return nameWordsOf(tie).length === 0 ? tie : roleWords(person)[language];
}

/** The map says "rodina Kuby": the name itself is guessed, and guessing too much harms nobody here. */
const withFirstCase = (word: string): readonly string[] => [
  word,
  word.replace(/(?:ou|[yiueě])$/, 'a'),
];

/** Everybody but one person, whose own words are left alone: the whole name, and each word that is theirs alone. */
function othersThan(
  recipient: Participant,
  conference: ConferenceCore,
  networkNames: readonly string[],
): readonly Named[] {
  const own = new Set(nameWordsOf(`${recipient.name} ${recipient.callName}`));
  const notOwn = (words: readonly string[]) => [...new Set(words)].filter((word) => !own.has(word));
  const people = conference.participants.filter(({ id }) => id !== recipient.id);
  const wordsOf = ({ name, callName }: Participant) => notOwn(nameWordsOf(`${name} ${callName}`));
  const all = people.flatMap(wordsOf);
  const isShared = (word: string) => all.indexOf(word) !== all.lastIndexOf(word);
  const persons = people.flatMap((person) => {
    const words = wordsOf(person);
    const instead = roleOf(person, conference);
    return [words.join(' '), ...words.filter((word) => !isShared(word))].map((name) => ({
      name,
      instead,
    }));
  });
  const nobodysOwn = [
    ...all.filter(isShared),
    ...networkNames.flatMap((name) => notOwn(nameWordsOf(name)).flatMap(withFirstCase)),
  ];
  const rest = [...new Set(nobodysOwn)].map((name) => ({ name, instead: nameSign }));
  return [...persons, ...rest].filter(({ name }) => name !== '');
}

/** Stands for a person while names are looked for; no letter, so that it is never found itself. */
const firstSign = 0xe000;
const signAt = (at: number): string => String.fromCharCode(firstSign + at);
const anySign = /[\ue000-\uf8ff]/g;

/**
 * Puts a role in the place of every name in any of its Czech forms (SI4). What somebody is called by a description or
 * by an adjective made of their name is not found: the organiser reads the file before it leaves the house.
 */
export function withoutNames(
  recipient: Participant,
  conference: ConferenceCore,
  networkNames: readonly string[],
): (texts: readonly string[]) => readonly string[] {
  const others = othersThan(recipient, conference, networkNames);
  const strings = others.map(({ name }): ProtectedString => ({ text: name, parts: [] }));
  const matcher = compileProtected(strings);
  const signOf = ({ string }: MatchAcross) => signAt(string);
  const insteadOf = (sign: string) => others[sign.charCodeAt(0) - firstSign]?.instead ?? nameSign;
  return (texts) =>
    redactAcross(
      matcher,
      texts.map((text) => text.replaceAll(anySign, '')),
      signOf,
    ).map((text) => text.replaceAll(anySign, insteadOf));
}
