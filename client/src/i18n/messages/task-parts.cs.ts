import type { Messages } from '../message.ts';

/** Who has how many tasks, hints, and how a task has changed. Loads on demand. */
export const taskPartsCs = {
  'taskParts.load.title': 'Kdo má kolik úkolů',
  'taskParts.load.each': '{name} {count}',
  'taskParts.load.helps': 'pomáhá u {count}',

  'taskParts.hints.title': 'Na co se podívat',
  'taskParts.hints.count': {
    one: '{count} místo',
    few: '{count} místa',
    other: '{count} míst',
  },
  'taskParts.hints.text':
    'Jsou to jen návrhy, nic nezastaví. Vidí je ten, kdo setkání vede nebo zapisuje.',
  'taskParts.hints.none': 'Teď tu nic není.',
  'taskParts.hints.open': 'Otevřít úkol',
  'taskParts.hints.openOf': 'Otevřít úkol: {title}',
  'taskParts.hints.putAside': 'Odložit',
  'taskParts.hints.putAsideOf': 'Odložit: {title}',
  'taskParts.hint.twoWordings': 'Stojí tu dvě znění. Vyberte, které platí.',
  'taskParts.hint.noDate': 'Chybí termín.',
  'taskParts.hint.noSign': 'Zatím nikdo neřekl, jak to poznáme.',
  'taskParts.hint.ownerAbsent': '{name} tu teď není. Odpověď zatím chybí.',
  'taskParts.hint.dayPast': 'Termín už minul: {day}.',
  'taskParts.hint.dayHoliday': 'Termín vychází na svátek: {day}.',
  'taskParts.hint.dayWeekend': 'Termín vychází na víkend: {day}.',
  'taskParts.hint.vague': 'Slovo „{word}“ je široké. Co přesně se udělá?',
  'taskParts.hint.loadTitle': 'Rozdělení úkolů',
  'taskParts.hint.load': {
    one: '{name} má {owns} z {count} úkolu.',
    few: '{name} má {owns} ze {count} úkolů.',
    other: '{name} má {owns} z {count} úkolů.',
  },
  'taskParts.hint.loadAsk': 'Může si něco vzít i někdo jiný?',
  'taskParts.hint.noTaskTitle': 'Bez úkolu',
  'taskParts.hint.noTask': '{name} tu je a zatím nemá žádný úkol.',
  'taskParts.hint.wishTitle': 'Přání: {name}',
  'taskParts.hint.wish': '„{text}“ Zatím nikdo neodpověděl.',

  'taskParts.trail.title': 'Co se měnilo',
  'taskParts.trail.who': '{name}, {when}',
  'taskParts.trail.was': '{field} (předtím {before})',
  'taskParts.trail.asksAgain': 'Po změně se ptáme znovu.',
  'taskParts.trail.when': '{day} {time}',

  'taskParts.past.withdrawn': 'Zrušeno, zápis: {name}, {when}',
  'taskParts.past.replaced': 'Nahrazeno, zápis: {name}, {when}',
  'taskParts.past.successor': 'Místo něj: {title}',
} as const satisfies Messages;
