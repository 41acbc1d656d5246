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
  'time.signal.soon': 'Zbývá 5 minut.',
  'time.signal.last': 'Zbývá 1 minuta.',
  'time.signal.up': 'Čas na tento krok uplynul. Můžeme pokračovat nebo přidat čas.',
  'time.remaining': 'Kolik zbývá',
  'time.leftNow': {
    one: 'Zbývá {count} minuta.',
    few: 'Zbývají {count} minuty.',
    other: 'Zbývá {count} minut.',
  },
  'time.upNow': 'Čas na tento krok uplynul.',
  'time.overNow': {
    one: 'Čas na tento krok uplynul před {count} minutou.',
    few: 'Čas na tento krok uplynul před {count} minutami.',
    other: 'Čas na tento krok uplynul před {count} minutami.',
  },
  'time.stands': 'Je přestávka, čas stojí.',
} as const satisfies Messages;
