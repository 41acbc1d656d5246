import type { Catalogues } from './catalogues.ts';
import { circlesCs } from './messages/circles.cs.ts';
import { circlesEn } from './messages/circles.en.ts';

/** For what only some read: loads with the first part of it that is drawn. */
export const circlesCatalogues: Catalogues = { cs: circlesCs, en: circlesEn };
