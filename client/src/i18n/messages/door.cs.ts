import type { Messages } from '../message.ts';

/** For those who let people in and put them out. */
export const doorCs = {
  'door.waiting': {
    one: 'Čeká u dveří',
    few: 'U dveří čekají {count} lidé',
    other: 'U dveří čeká {count} lidí',
  },
  'door.call': {
    one: 'U dveří čeká {names}.',
    few: 'U dveří čekají {names}.',
    other: 'U dveří čekají {names}.',
  },
  'door.show': 'Ukázat',
  'door.since': 'čeká od {time}',
  'door.anotherDevice': 'Z jiného telefonu nebo počítače než poprvé.',
  'door.withCode': 'Přichází s kódem z plátna.',
  'door.whoTitle': 'Kdo přišel? Píše se jako {name}',
  'door.whoText': 'Podívejte se na tu osobu, nebo se jí zeptejte. Vyberte ji ze seznamu hostů.',
  'door.who': 'Kdo to je',
  'door.whoPlaceholder': 'Vyberte',
  'door.whoMissing': 'Nejdřív vyberte, kdo to je.',
  'door.code': 'Kód do čekárny:',
  'door.codeHint':
    'Pro toho, kdo je v místnosti a nemá odkaz. Napíše ho na {address} a vy ho pustíte dál.',
  'door.codeRenew': 'Nový kód',
  'door.codeRenewed': 'Platí nový kód.',
  'door.admit': 'Pustit dál',
  'door.admitName': 'Pustit dál: {name}',
  'door.decline': 'Nepouštět',
  'door.declineName': 'Nepouštět: {name}',

  'door.title': 'Kdo může dovnitř',
  'door.admission': 'Jak se vchází',
  'door.byLink': 'Kdo má odkaz, vejde hned',
  'door.byHand': 'Každého pouštím ručně',
  'door.isOut': 'Do konference teď nemůže.',
  'door.letBack': 'Pustit zpátky',
  'door.letBackName': 'Pustit zpátky: {name}',
  'door.putOut': 'Odebrat z konference',
  'door.putOutName': 'Odebrat z konference: {name}',
  'door.putOutTitle': 'Odebrat z konference: {name}?',
  'door.putOutAtOnce': 'Připojení hned skončí na všech zařízeních a odkaz se přestane otevírat.',
  'door.putOutOthers': 'Ostatní uvidí jen to, že tu {name} teď není. Pustit zpátky můžete kdykoli.',
  'door.keep': 'Nechat, jak to je',
} as const satisfies Messages;
