import type { TranslationOf } from '../message.ts';
import type { timeCs } from './time.cs.ts';

export const timeEn = {
  'time.used': { one: '{used} of {count} minute', other: '{used} of {count} minutes' },
  'time.left': { one: '{count} minute left', other: '{count} minutes left' },
  'time.over': { one: '{count} minute over', other: '{count} minutes over' },
} as const satisfies TranslationOf<typeof timeCs>;
