import type { Catalogues } from './catalogues.ts';
import { cs } from './messages/cs.ts';
import { en } from './messages/en.ts';

/** For the room; loads with it. */
export const allCatalogues: Catalogues = { cs, en };
