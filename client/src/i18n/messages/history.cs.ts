import type { Messages } from '../message.ts';

/** How the plan came about: who wrote what, earlier wordings, putting one back. Loads on demand. */
export const historyCs = {
  'history.notForYou': 'Jak plán vznikal, vidí jen ten, kdo setkání svolal, vede nebo zapisuje.',
  'history.empty': 'Tady zatím nikdo nic nenapsal.',
  'history.emptyThen': 'V té chvíli tady ještě nic nebylo.',
  'history.unchanged': 'Mezi těmito dvěma chvílemi se tu nic nezměnilo.',
  'history.asOf': 'Takhle to tu bylo {when}.',
  'history.people': 'Kdo tu psal',
  'history.prepared': 'připraveno předem',
  'history.onBehalf': '{name}, na přání: {behalf}',
  'history.span': '{from} až {until}',

  'history.added': 'přidáno:',
  'history.removed': 'odebráno:',
  'history.writtenBy': 'Bylo to od: {name}, {time}.',
  'history.endOfChange': '(konec změny)',
  'history.legend': 'Podtržené přibylo, přeškrtnuté už v textu není. Před změnou stojí, čí je.',

  'history.section': 'Část plánu',
  'history.moments': 'Časová osa',
  'history.pickMoment': 'Vybrat jinou chvíli',
  'history.now': 'Teď',
  'history.mark.begin': 'Začátek plánu',
  'history.mark.paused': 'Přestávka',
  'history.mark.resumed': 'Konec přestávky',
  'history.mark.closed': 'Uzavření konference',
  'history.mark.reopened': 'Znovu otevřeno',
  'history.mark.restored': 'Zpět ve znění {when} ({names})',
  'history.mark.stage': 'Krok: {title}',
  'history.previous': 'O změnu zpět',
  'history.next': 'O změnu dál',

  'history.wordingNow': 'Znění teď',
  'history.wordingThen': 'Znění {when}',
  'history.changes': 'Co se změnilo: {from} až {until}',
  'history.changesTillNow': 'Co se změnilo: {from} až teď',
  'history.compareWithNow': 'Porovnat s teď',
  'history.compareWithEarlier': 'Porovnat s předchozím zněním',
  'history.compareWith': 'Porovnat s chvílí',
  'history.compareStop': 'Neporovnávat',

  'history.putBack': 'Vrátit toto znění',
  'history.putBack.question':
    'Část „{section}“ se vrátí do znění, které měla {when}. Uvidí to všichni. Co je v ní teď, zůstane v historii.',
  'history.putBack.leave': 'Nechat, jak to je',
  'history.putBack.do': 'Vrátit',
  'history.putBack.doing': 'Vracím…',
  'history.putBack.closed': 'Konference je uzavřená, plán je jen ke čtení.',
  'history.putBack.notYours':
    'Do této části teď nepíšete, proto v ní nejde ani vrátit dřívější znění.',
} as const satisfies Messages;
