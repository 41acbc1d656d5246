import type { Catalogues } from './catalogues.ts';
import { circlesCs } from './messages/circles.cs.ts';
import { circlesEn } from './messages/circles.en.ts';
import { cs } from './messages/cs.ts';
import { en } from './messages/en.ts';

/** For what only some read: loads with the first part of it that is drawn. */
export const circlesCatalogues: Catalogues = {
  cs: { ...cs, ...circlesCs },
  en: { ...en, ...circlesEn },
};
