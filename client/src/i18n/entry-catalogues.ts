import type { Catalogues } from './catalogues.ts';
import { entryCs } from './messages/entry.cs.ts';
import { entryEn } from './messages/entry.en.ts';

/** For the pages before the room. */
export const entryCatalogues: Catalogues = { cs: entryCs, en: entryEn };
