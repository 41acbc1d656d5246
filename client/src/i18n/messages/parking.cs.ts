import type { Messages } from '../message.ts';

export const parkingCs = {
  'parking.title': 'Odložené',
  'parking.note': 'Co teď neprobereme, ale nechceme na to zapomenout.',
  'parking.waiting': {
    one: 'čeká {count} věc',
    few: 'čekají {count} věci',
    other: 'čeká {count} věcí',
  },
  'parking.field': 'Co odkládáme',
  'parking.add': 'Odložit',
  'parking.added': 'Je to odložené. Vrátíme se k tomu.',
  'parking.by': 'přidal(a) {name}',
  'parking.resolve': 'Vyřešit',
  'parking.resolveOf': 'Vyřešit: {text}',
  'parking.how': 'Co s tím bude',
  'parking.how.task': 'Je z toho úkol',
  'parking.how.next-time': 'Probereme příště',
  'parking.how.settled': 'Je to vyřešené',
  'parking.words': 'Poznámka',
  'parking.save': 'Uložit',
  'parking.cancel': 'Zpět',
  'parking.reopen': 'Znovu otevřít',
  'parking.reopenOf': 'Znovu otevřít: {text}',
} as const satisfies Messages;
