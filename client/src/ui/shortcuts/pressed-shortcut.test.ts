import { describe, expect, it } from 'vitest';
import { type PressedKeys, pressedShortcut } from './pressed-shortcut.ts';
import { shortcutIds, shortcuts } from './shortcuts.ts';

const together: PressedKeys = {
  code: 'KeyN',
  altKey: true,
  shiftKey: true,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
};

describe('the table of shortcuts', () => {
  it('[KB1] has no two with the same key', () => {
    const letters = shortcutIds.map((id) => shortcuts[id].letter);
    expect(new Set(letters).size).toBe(letters.length);
  });

  it('[KB1] has single letters that neither keyboards exchange nor browsers take', () => {
    const letters: readonly string[] = shortcutIds.map((id) => shortcuts[id].letter);
    expect(letters.filter((letter) => !/^[C-HJ-SU-X]$/.test(letter))).toEqual([]);
  });
});

describe('pressedShortcut', () => {
  it.each(shortcutIds)('[KB1] knows the keys of %s', (id) => {
    expect(pressedShortcut({ ...together, code: `Key${shortcuts[id].letter}` })).toBe(id);
  });

  it('[KB3] knows no letter alone, with one of the two keys, or with another one more', () => {
    const others: readonly Partial<PressedKeys>[] = [
      { altKey: false, shiftKey: false },
      { altKey: false },
      { shiftKey: false },
      { ctrlKey: true },
      { metaKey: true },
    ];
    for (const other of others) expect(pressedShortcut({ ...together, ...other })).toBeUndefined();
  });

  it('[KB3] counts a key that is held down once, and no key without a row', () => {
    expect(pressedShortcut({ ...together, repeat: true })).toBeUndefined();
    expect(pressedShortcut({ ...together, code: 'KeyZ' })).toBeUndefined();
  });
});
