import { matcherOf } from '@opora/shared/domain/protected/matcher-of.ts';
import type { ProtectedString } from '@opora/shared/domain/protected/protected-string.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import type * as Y from 'yjs';
import { Preview } from './preview.ts';
import type { WordsAround } from './section-words.ts';

/** The list as it stands at the moment; another array whenever it has changed. */
export type ProtectedList = () => readonly ProtectedString[];

export type GuardRefusal =
  /** `string`: which of the list, the only thing about it that may be logged. */
  | { readonly reason: 'protected'; readonly string: number }
  /** Yjs cannot apply it. */
  | { readonly reason: 'malformed' };

/**
 * Keeps protected strings out of a document: what an edit brings is looked at before it is stored (PS12). Costs
 * nothing while the list is empty.
 */
export class ProtectedGuard {
  readonly #stored: Y.Doc;
  readonly #list: ProtectedList;
  /** Let through and not yet applied to the document. */
  #waiting: Uint8Array[] = [];
  #preview: Preview | undefined;

  /** `stored` holds what is stored and nothing else; it is only read. */
  constructor(stored: Y.Doc, list: ProtectedList) {
    this.#stored = stored;
    this.#list = list;
  }

  /** The edit as it may be stored. It counts as waiting from now on, until `settle` or `giveUp`. */
  check(update: Uint8Array): Result<Uint8Array, GuardRefusal> {
    const list = this.#list();
    const checked = list.length === 0 ? ok(this.#unseen(update)) : this.#look(list, update);
    if (checked.ok) this.#waiting.push(checked.value);
    else this.#forget();
    return checked;
  }

  /** Lets through what was looked at where it was written. */
  pass(update: Uint8Array): void {
    this.#forget();
    this.#waiting.push(update);
  }

  /** The oldest of what waited has been applied to the document. */
  settle(): void {
    this.#waiting.shift();
  }

  /** Nothing of what waited will be stored. */
  giveUp(): void {
    this.#waiting = [];
    this.#forget();
  }

  #unseen(update: Uint8Array): Uint8Array {
    this.#forget();
    return update;
  }

  #look(list: readonly ProtectedString[], update: Uint8Array): Result<Uint8Array, GuardRefusal> {
    this.#preview ??= new Preview(this.#stored, this.#waiting);
    try {
      const edit = this.#preview.apply(update);
      const string = newString(list, edit.changes);
      return string === undefined ? ok(edit.update) : err({ reason: 'protected', string });
    } catch {
      return err({ reason: 'malformed' });
    }
  }

  #forget(): void {
    this.#preview?.destroy();
    this.#preview = undefined;
  }
}

/** The first of the list that the changes bring, if any. */
function newString(
  list: readonly ProtectedString[],
  changes: readonly WordsAround[],
): number | undefined {
  const matcher = matcherOf(list);
  for (const { before, after } of changes) {
    const [found] = matcher.findNew(before, after);
    if (found !== undefined) return found.string;
  }
  return undefined;
}
