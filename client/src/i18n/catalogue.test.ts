import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import type { Catalogues } from './catalogues.ts';
import type { Message } from './message.ts';

/** All messages there are: those of the room, and those of every part with its own. */
const files = import.meta.glob<Readonly<Record<string, Catalogues>>>('./*-catalogues.ts', {
  eager: true,
});
const parts = [roomCatalogues, ...Object.values(files).flatMap((file) => Object.values(file))];
const cs: Catalogue = Object.assign({}, ...parts.map((each) => each.cs));
const en: Catalogue = Object.assign({}, ...parts.map((each) => each.en));

type Catalogue = Readonly<Record<string, Message>>;

/** Placeholder names of a message in all its forms, each once, sorted. */
function placeholders(message: Message): string[] {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  const names = texts.flatMap((text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
  );
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** Keys whose English differs from the Czech in presence, kind or placeholders. */
function differences(source: Catalogue, translation: Catalogue): string[] {
  const keys = new Set([...Object.keys(source), ...Object.keys(translation)]);
  return [...keys].filter((key) => {
    const [ours, theirs] = [source[key], translation[key]];
    if (ours === undefined || theirs === undefined) return true;
    return (
      typeof ours !== typeof theirs || placeholders(ours).join() !== placeholders(theirs).join()
    );
  });
}

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [] : Object.keys(message);

describe('the message catalogues', () => {
  it('have the same keys and placeholders in Czech and English', () => {
    expect(differences(cs, en)).toEqual([]);
  });

  it('give every counted Czech text whose words change a form for a few', () => {
    const counted = Object.entries<Message>(cs).filter(
      ([, message]) => typeof message !== 'string',
    );
    const lacking = counted.filter(
      ([key, message]) => !formsOf(message).includes('few') && key !== 'time.used',
    );
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  it('contain no exclamation mark and no empty text', () => {
    const texts = [cs, en].flatMap((catalogue: Catalogue) =>
      Object.values(catalogue).flatMap((message) =>
        typeof message === 'string' ? [message] : Object.values<string>({ ...message }),
      ),
    );
    expect(texts.filter((text) => text.includes('!') || text.trim() === '')).toEqual([]);
  });
});

describe('the comparison itself', () => {
  it('notices a missing key, an extra key, another placeholder and another kind', () => {
    const source: Catalogue = { a: 'Ahoj', b: '{name}', c: { one: '{count}', other: '{count}' } };
    const translation: Catalogue = { b: '{nam}', c: 'text', d: 'more' };
    expect(differences(source, translation)).toEqual(['a', 'b', 'c', 'd']);
  });
});
