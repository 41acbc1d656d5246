import { type Agenda, agendaOf } from '../../domain/agenda/agenda.ts';
import { arrival, opening, purpose, rules } from './beginning-stages.ts';
import { childVoice, strengths, worries } from './listening-stages.ts';
import { check, closing, plan } from './planning-stages.ts';
import { needsNetwork, options, rest } from './widening-stages.ts';

/**
 * Two hours from `opening` to `closing` with the break, and arrival before them (domain.md 3.1).
 * Three rules gave the order: the family speaks early, strengths come before worries, and at least a
 * quarter of the time belongs to the plan.
 */
export const canonicalAgenda: Agenda = agendaOf([
  arrival,
  opening,
  rules,
  purpose,
  childVoice,
  strengths,
  worries,
  needsNetwork,
  rest,
  options,
  plan,
  check,
  closing,
]);
