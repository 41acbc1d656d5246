import type { Catalogues } from './catalogues.ts';
import { consoleCs } from './messages/console.cs.ts';
import { consoleEn } from './messages/console.en.ts';

/** For the console; loads with it. */
export const consoleCatalogues: Catalogues = {
  cs: consoleCs,
  en: consoleEn,
};
