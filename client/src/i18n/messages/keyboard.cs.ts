import type { Messages } from '../message.ts';

/** The list of keyboard shortcuts. */
export const keyboardCs = {
  'keyboard.switch': 'Zkratky jsou zapnuté',
  'keyboard.typing': 'Když píšete, zkratky nefungují. Z textu vyjdete klávesou Tab.',
  'keyboard.row.list': 'Otevřít tento seznam',
  'keyboard.row.follow': 'Vrátit se k ostatním',
  'keyboard.row.remaining': 'Říct, kolik zbývá času',
  'keyboard.row.propose': 'Navrhnout úkol',
  'keyboard.row.next': 'Další krok',
  'keyboard.row.back': 'Zpět o krok',
  'keyboard.row.pause': 'Pauza, a potom pokračovat',
  'keyboard.row.pen': 'Dát pero všem',
  'keyboard.row.extend': 'Přidat 5 minut',
  'keyboard.row.extendByOne': 'Přidat 1 minutu',
  'keyboard.row.situations': 'Když se stane',
  'keyboard.row.programme': 'Celý program',
  'keyboard.row.lookAhead': 'Podívat se dál, ostatní zůstanou',
} as const satisfies Messages;
