import { type ShortcutId, shortcutIds, shortcuts } from './shortcuts.ts';

export type PressedKeys = Pick<
  KeyboardEvent,
  'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'repeat'
>;

/**
 * The shortcut that was pressed; a key that is held down counts once. By the place of the key, because on some
 * computers Alt and Shift make another sign of its letter.
 */
export function pressedShortcut(keys: PressedKeys): ShortcutId | undefined {
  const { altKey, shiftKey, ctrlKey, metaKey, repeat } = keys;
  if (!altKey || !shiftKey || ctrlKey || metaKey || repeat) return undefined;
  return shortcutIds.find((id) => keys.code === `Key${shortcuts[id].letter}`);
}
