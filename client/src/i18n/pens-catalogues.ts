import type { Catalogues } from './catalogues.ts';
import { pensCs } from './messages/pens.cs.ts';
import { pensEn } from './messages/pens.en.ts';

/** For the pens in the console; loads with them. */
export const pensCatalogues: Catalogues = {
  cs: pensCs,
  en: pensEn,
};
