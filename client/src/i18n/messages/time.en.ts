import type { TranslationOf } from '../message.ts';
import type { timeCs } from './time.cs.ts';

export const timeEn = {
  'time.used': { one: '{used} of {count} minute', other: '{used} of {count} minutes' },
  'time.left': { one: '{count} minute left', other: '{count} minutes left' },
  'time.over': { one: '{count} minute over', other: '{count} minutes over' },
  'time.signal.soon': '5 minutes left.',
  'time.signal.last': '1 minute left.',
  'time.signal.up': 'The time for this step is up. We can go on or add time.',
  'time.remaining': 'How much time is left',
  'time.leftNow': { one: '{count} minute left.', other: '{count} minutes left.' },
  'time.upNow': 'The time for this step is up.',
  'time.overNow': {
    one: 'The time for this step was up {count} minute ago.',
    other: 'The time for this step was up {count} minutes ago.',
  },
  'time.stands': 'It is a break, the clock stands.',
} as const satisfies TranslationOf<typeof timeCs>;
