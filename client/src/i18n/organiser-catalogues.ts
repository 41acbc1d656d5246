import type { Catalogues } from './catalogues.ts';
import { cs } from './messages/cs.ts';
import { en } from './messages/en.ts';
import { organiserCs } from './messages/organiser.cs.ts';
import { organiserEn } from './messages/organiser.en.ts';

/** For the organiser's dialogs; loads when one is opened. */
export const organiserCatalogues: Catalogues = {
  cs: { ...cs, ...organiserCs },
  en: { ...en, ...organiserEn },
};
