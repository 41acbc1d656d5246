import type { Catalogues } from './catalogues.ts';
import { ideasCs } from './messages/ideas.cs.ts';
import { ideasEn } from './messages/ideas.en.ts';
import { parkingCs } from './messages/parking.cs.ts';
import { parkingEn } from './messages/parking.en.ts';
import { scaleCs } from './messages/scale.cs.ts';
import { scaleEn } from './messages/scale.en.ts';

/** For ideas, the scale and what is put aside: loads with the first of them that is drawn. */
export const toolsCatalogues: Catalogues = {
  cs: { ...ideasCs, ...scaleCs, ...parkingCs },
  en: { ...ideasEn, ...scaleEn, ...parkingEn },
};
