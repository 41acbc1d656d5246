import type { Localised } from '../domain/text.ts';

/** Who somebody is here that looks in without a seat: shown to everybody in the list of people. */
export const looksIn: Localised = {
  cs: 'nahlíží s důvodem',
  en: 'looking in for a stated reason',
};
