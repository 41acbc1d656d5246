import type { Messages } from '../message.ts';

/** The frame around every page: titles, preferences, faults. */
export const appCs = {
  'app.largerText': 'Větší písmo',
  'app.smallerText': 'Běžné písmo',
  'app.otherLanguage': 'English',
  'app.readAloud': 'Přečíst nahlas',
  'app.stopReading': 'Přestat číst',
  'app.retry': 'Zkusit znovu',
  'app.close': 'Zavřít',
  'app.loading': 'Chvilku to trvá.',
  'app.partAway': 'Tahle část se teď nenačetla.',
  'app.fault.title': 'Stránku se nepodařilo zobrazit',
  'app.fault.text': 'Co je uložené, zůstává uložené. Zkuste stránku otevřít znovu.',
  'app.notFound.title': 'Taková stránka tu není',
  'app.notFound.text': 'Otevřete prosím svůj odkaz ještě jednou, z pozvánky nebo ze zprávy.',
  'app.notFound.home': 'Na úvodní stránku',
} as const satisfies Messages;
