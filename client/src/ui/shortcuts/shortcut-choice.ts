import { useSyncExternalStore } from 'react';
import { createStoredChoice } from '../preferences/stored-choice.ts';

/** Whether shortcuts are on, for this browser (WCAG 2.1.4). */
export const shortcutChoice = createStoredChoice('opora.shortcuts', ['on', 'off'], 'on');

export const useAreShortcutsOn = (): boolean =>
  useSyncExternalStore(shortcutChoice.subscribe, shortcutChoice.get) === 'on';
