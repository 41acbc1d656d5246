/**
 * A choice of this browser's owner, kept under one `localStorage` key. Holds how things look, never anything
 * of a case. Where storage is refused (private windows) the choice lasts until the page is closed.
 */
export interface StoredChoice<Choice extends string> {
  readonly get: () => Choice;
  readonly set: (choice: Choice) => void;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStoredChoice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  fallback: Choice,
): StoredChoice<Choice> {
  const listeners = new Set<() => void>();
  const stored = read(key);
  let current = choices.find((choice) => choice === stored) ?? fallback;
  return {
    get: () => current,
    set: (choice) => {
      current = choice;
      write(key, choice);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is refused or full: the choice still holds in this page.
  }
}
