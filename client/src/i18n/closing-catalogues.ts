import type { Catalogues } from './catalogues.ts';
import { closingCs } from './messages/closing.cs.ts';
import { closingEn } from './messages/closing.en.ts';

/** For the end of the meeting and for catching up; loads with the first part of it that is drawn. */
export const closingCatalogues: Catalogues = {
  cs: closingCs,
  en: closingEn,
};
