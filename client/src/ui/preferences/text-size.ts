import { useSyncExternalStore } from 'react';
import { createStoredChoice } from './stored-choice.ts';

const textSizes = ['normal', 'large'] as const;
export type TextSize = (typeof textSizes)[number];

const choice = createStoredChoice<TextSize>('opora.text-size', textSizes, 'normal');

/** Sets `data-text-size` on the page, now and with every change; styles/type.css scales by it. */
export function applyTextSize(): void {
  const apply = () => document.documentElement.setAttribute('data-text-size', choice.get());
  apply();
  choice.subscribe(apply);
}

export function useTextSize(): {
  readonly textSize: TextSize;
  readonly toggleTextSize: () => void;
} {
  const textSize = useSyncExternalStore(choice.subscribe, choice.get);
  const toggleTextSize = () => choice.set(textSize === 'large' ? 'normal' : 'large');
  return { textSize, toggleTextSize };
}
