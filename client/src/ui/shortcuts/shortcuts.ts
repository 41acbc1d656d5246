/** One main action with its key, which is pressed together with Alt and Shift. */
export interface Shortcut {
  /**
   * Where it stands on the keyboard (`KeyboardEvent.code` without "Key"). Not Y and Z, which keyboards exchange, and
   * not A, B, I and T, which browsers take together with Alt and Shift.
   */
  readonly letter: string;
  /** For whom its control is there. */
  readonly who: 'everybody' | 'leading';
}

/**
 * The only list of shortcuts (KB1). A row needs a button with `shortcut="…"`, and words under `keyboard.row.…`
 * in the messages of the list.
 */
export const shortcuts = {
  list: { letter: 'H', who: 'everybody' },
  follow: { letter: 'F', who: 'everybody' },
  remaining: { letter: 'R', who: 'everybody' },
  propose: { letter: 'U', who: 'everybody' },
  next: { letter: 'N', who: 'leading' },
  back: { letter: 'V', who: 'leading' },
  pause: { letter: 'P', who: 'leading' },
  pen: { letter: 'G', who: 'leading' },
  extend: { letter: 'C', who: 'leading' },
  extendByOne: { letter: 'M', who: 'leading' },
  situations: { letter: 'S', who: 'leading' },
  programme: { letter: 'O', who: 'leading' },
  lookAhead: { letter: 'L', who: 'leading' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;

/** In their order. */
export const shortcutIds = Object.keys(shortcuts) as readonly ShortcutId[];

/** As `aria-keyshortcuts` writes it, and as people read it. */
export const keysOf = (id: ShortcutId): string => `Alt+Shift+${shortcuts[id].letter}`;
