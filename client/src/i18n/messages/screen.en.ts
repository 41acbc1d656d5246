import type { TranslationOf } from '../message.ts';
import type { screenCs } from './screen.cs.ts';

export const screenEn = {
  'screen.step': 'Step {number} of {total}',
  'screen.timeUp': 'time is up',
  'screen.startsAt': 'We begin {atTime}',
  'screen.startsSoon': 'We begin soon',
  'screen.break': 'Break',
  'screen.breakUntil': 'Break until',
  'screen.breakSaved': 'What you wrote is saved.',
  'screen.thanks': 'Thank you',
  'screen.reconnecting': 'Reconnecting',
  'screen.scribe': 'Writing: {name}',
  'screen.here': { one: 'Here so far', other: 'There are {number} of us' },
  'screen.hereNames': '{here}:',
  'screen.andMore': 'and others',
  'screen.number.2': 'two',
  'screen.number.3': 'three',
  'screen.number.4': 'four',
  'screen.number.5': 'five',
  'screen.number.6': 'six',
  'screen.number.7': 'seven',
  'screen.number.8': 'eight',
  'screen.number.9': 'nine',
  'screen.number.10': 'ten',
  'screen.number.11': 'eleven',
  'screen.number.12': 'twelve',
} as const satisfies TranslationOf<typeof screenCs>;
