import type { Messages } from '../message.ts';

/** The shared screen. Few words, in type that is read from the last chair. */
export const screenCs = {
  'screen.step': 'Krok {number} z {total}',
  'screen.timeUp': 'čas uplynul',
  'screen.startsAt': 'Začneme {atTime}',
  'screen.startsSoon': 'Za chvíli začneme',
  'screen.join': 'Připojit se můžete na {address}, kód:',
  'screen.break': 'Přestávka',
  'screen.breakUntil': 'Přestávka do',
  'screen.breakSaved': 'Co jste napsali, je uložené.',
  'screen.thanks': 'Děkujeme',
  'screen.reconnecting': 'Spojení se obnovuje',
  'screen.scribe': 'Zapisuje {name}',
  'screen.here': {
    one: 'Zatím je tu',
    few: 'Jsme tu {number}',
    other: 'Je nás tu {number}',
  },
  'screen.hereNames': '{here}:',
  'screen.andMore': 'a další',
  'screen.number.2': 'dva',
  'screen.number.3': 'tři',
  'screen.number.4': 'čtyři',
  'screen.number.5': 'pět',
  'screen.number.6': 'šest',
  'screen.number.7': 'sedm',
  'screen.number.8': 'osm',
  'screen.number.9': 'devět',
  'screen.number.10': 'deset',
  'screen.number.11': 'jedenáct',
  'screen.number.12': 'dvanáct',
} as const satisfies Messages;
