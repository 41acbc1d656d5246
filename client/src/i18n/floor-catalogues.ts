import type { Catalogues } from './catalogues.ts';
import { floorPartsCs } from './messages/floor-parts.cs.ts';
import { floorPartsEn } from './messages/floor-parts.en.ts';

/** For the parts of the floor that load after the room. */
export const floorCatalogues: Catalogues = {
  cs: floorPartsCs,
  en: floorPartsEn,
};
