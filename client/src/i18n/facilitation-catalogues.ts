import type { Catalogues } from './catalogues.ts';
import { facilitationToolsCs } from './messages/facilitation-tools.cs.ts';
import { facilitationToolsEn } from './messages/facilitation-tools.en.ts';

/** For taking over and handing over; loads for those who can. */
export const facilitationCatalogues: Catalogues = {
  cs: facilitationToolsCs,
  en: facilitationToolsEn,
};
