import type { Catalogues } from '../i18n/catalogues.ts';
import { cs } from '../i18n/messages/cs.ts';
import { en } from '../i18n/messages/en.ts';

/** All that the room can say, in both languages at once. */
export const roomCatalogues: Catalogues = { cs, en };
