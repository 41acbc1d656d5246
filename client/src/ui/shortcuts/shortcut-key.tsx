import { bindClasses } from '../bind-classes.ts';
import styles from './shortcut-key.module.css';
import { type ShortcutId, shortcuts } from './shortcuts.ts';

const css = bindClasses(styles);

export interface ShortcutKeyProps {
  readonly id: ShortcutId;
  /** After the words; otherwise in the corner of the button, where it takes no room from them. */
  readonly isBeside: boolean;
}

/** The letter on a control of the console; on a phone, and elsewhere in the room, only the list tells it. */
export function ShortcutKey({ id, isBeside }: ShortcutKeyProps) {
  const { letter, who } = shortcuts[id];
  if (who === 'everybody') return null;
  // Drawn by the style: it is no part of what the button is called (WCAG 2.5.3).
  const place = css('key', isBeside ? 'beside' : 'corner');
  return <span className={place} data-letter={letter} aria-hidden="true" />;
}
