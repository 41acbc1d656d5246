import { describe, expect, it } from 'vitest';
import { roomCatalogues } from '../testing/room-catalogues.ts';
import { shortcutIds } from '../ui/shortcuts/shortcuts.ts';
import { keyboardCs } from './messages/keyboard.cs.ts';

describe('the messages of the list of shortcuts', () => {
  it('[KB1] have words for every row of the table, and for no other', () => {
    const rows = Object.keys(keyboardCs).filter((key) => key.startsWith('keyboard.row.'));
    expect(rows.sort()).toEqual(shortcutIds.map((id) => `keyboard.row.${id}`).sort());
  });

  it('do not load with the room', () => {
    expect(roomCatalogues.cs).not.toHaveProperty(['keyboard.switch']);
  });
});
