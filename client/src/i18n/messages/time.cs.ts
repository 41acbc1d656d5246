import type { Messages } from '../message.ts';

/** Minutes of a stage, in words. `count` in whole minutes. */
export const timeCs = {
  'time.used': { one: '{used} z {count} minuty', other: '{used} z {count} minut' },
  'time.left': {
    one: 'zbývá {count} minuta',
    few: 'zbývají {count} minuty',
    other: 'zbývá {count} minut',
  },
  'time.over': {
    one: 'o {count} minutu déle',
    few: 'o {count} minuty déle',
    other: 'o {count} minut déle',
  },
} as const satisfies Messages;
