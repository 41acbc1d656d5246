import type { Messages } from '../message.ts';

/** The queue, what whoever leads does about it, and what is told to them alone. Loads after the room. */
export const floorPartsCs = {
  'floorParts.waiting': {
    one: 'hlásí se {count} člověk',
    few: 'hlásí se {count} lidé',
    other: 'hlásí se {count} lidí',
  },
  'floorParts.nobody': 'Teď se nikdo nehlásí.',
  'floorParts.speaks': 'Teď mluví {name}',
  'floorParts.queue': 'Hlásí se',
  'floorParts.round': 'Kolečko: kdo ještě přijde na řadu',
  'floorParts.give': 'Dát slovo',
  'floorParts.giveName': 'Dát slovo: {name}',
  'floorParts.later': 'Na konec',
  'floorParts.laterName': 'Na konec fronty: {name}',
  'floorParts.done': 'Hotovo',
  'floorParts.doneName': 'Hotovo: {name}',

  'floorParts.startRound': 'Začít kolečko',
  'floorParts.nextInRound': 'Další v kolečku: {name}',
  'floorParts.endRound': 'Domluvit kolečko',
  'floorParts.stopRound': 'Ukončit kolečko',

  'floorParts.silent': {
    one: 'Ještě nemluvil {count} člověk',
    few: 'Ještě nemluvili {count} lidé',
    other: 'Ještě nemluvilo {count} lidí',
  },
  'floorParts.silentText': 'Vidíte to jen vy. S dalším krokem se to zapomene.',
  'floorParts.spoke': 'Už mluvil/a',
  'floorParts.spokeName': 'Už mluvil/a: {name}',

  'floorParts.others': 'Přihlásit někoho jiného',
  'floorParts.othersText': 'Pro lidi bez telefonu, na jejich přání.',
  'floorParts.askFor': 'Chce mluvit',
  'floorParts.askForName': 'Chce mluvit: {name}',
  'floorParts.withdrawName': 'Vzít zpět: {name}',
  'floorParts.noted': '{name}: facilitátor ví, že už má slovo za sebou.',

  'floorParts.signs': 'Jen pro vás',
  'floorParts.hear': 'Vím o tom',
  'floorParts.hearName': 'Vím o tom: {name}',
  'floorParts.extend': 'Přidat 5 minut',

  'floorParts.own.text': 'Uvidí to jen {name}. Ostatní se to nedozví.',
  'floorParts.own.not-understood': 'Nerozumím',
  'floorParts.own.need-break': 'Potřebuji přestávku',
  'floorParts.own.want-to-say': 'Chci něco říct',
  'floorParts.own.more-time': 'Prosím ještě o čas',
  'floorParts.child.not-understood': 'Nerozumím',
  'floorParts.child.need-break': 'Chci přestávku',
  'floorParts.child.want-to-say': 'Chci něco říct',
  'floorParts.sent': '{name} to ví. Vzít zpět',
  'floorParts.willSee': '{name} to uvidí po připojení. Vzít zpět',
  'floorParts.heard': '{name} už na to myslí',
} as const satisfies Messages;
