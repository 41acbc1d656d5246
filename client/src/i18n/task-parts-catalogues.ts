import type { Catalogues } from './catalogues.ts';
import { taskPartsCs } from './messages/task-parts.cs.ts';
import { taskPartsEn } from './messages/task-parts.en.ts';

/** For what stands beside the tasks; loads with the first of them. */
export const taskPartsCatalogues: Catalogues = {
  cs: taskPartsCs,
  en: taskPartsEn,
};
