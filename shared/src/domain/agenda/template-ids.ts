/** Agendas to begin with, by target group (domain.md 3.4, A to H in its order; C has two). */
export const agendaTemplateIds = [
  'at-risk',
  'entering-care',
  'return-home',
  'to-independence',
  'foster-family',
  'family-conference',
  'led-by-child',
  'review',
  'hybrid',
] as const;
export type AgendaTemplateId = (typeof agendaTemplateIds)[number];
