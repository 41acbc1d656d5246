import type { Catalogues } from './catalogues.ts';
import { officeCs } from './messages/office.cs.ts';
import { officeEn } from './messages/office.en.ts';
import { officeFactorsCs } from './messages/office-factors.cs.ts';
import { officeFactorsEn } from './messages/office-factors.en.ts';

/** For the pages of the office; loads with them. */
export const officeCatalogues: Catalogues = {
  cs: { ...officeCs, ...officeFactorsCs },
  en: { ...officeEn, ...officeFactorsEn },
};
