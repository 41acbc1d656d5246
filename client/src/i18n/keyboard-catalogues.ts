import type { Catalogues } from './catalogues.ts';
import { keyboardCs } from './messages/keyboard.cs.ts';
import { keyboardEn } from './messages/keyboard.en.ts';

/** For the list of shortcuts; loads when it is opened. */
export const keyboardCatalogues: Catalogues = {
  cs: keyboardCs,
  en: keyboardEn,
};
