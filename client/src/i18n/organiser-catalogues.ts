import type { Catalogues } from './catalogues.ts';
import { organiserCs } from './messages/organiser.cs.ts';
import { organiserEn } from './messages/organiser.en.ts';

/** For the organiser’s dialogs; loads when one is opened. */
export const organiserCatalogues: Catalogues = { cs: organiserCs, en: organiserEn };
