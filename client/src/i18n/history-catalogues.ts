import type { Catalogues } from './catalogues.ts';
import { historyCs } from './messages/history.cs.ts';
import { historyEn } from './messages/history.en.ts';

/** For the history of the plan; loads when somebody opens it. */
export const historyCatalogues: Catalogues = { cs: historyCs, en: historyEn };
