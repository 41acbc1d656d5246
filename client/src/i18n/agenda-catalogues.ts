import type { Catalogues } from './catalogues.ts';
import { agendaCs } from './messages/agenda.cs.ts';
import { agendaEn } from './messages/agenda.en.ts';

/** For changing the programme; loads with who leads. */
export const agendaCatalogues: Catalogues = {
  cs: agendaCs,
  en: agendaEn,
};
