import { localised } from './localised.ts';

/** The question of the method, with what both ends mean (domain.md 3.2, stage 6). */
export const scaleWording = {
  question: localised('Jak je na tom teď rodina?', 'How is the family doing now?'),
  low: localised('hned musíme zasáhnout', 'we must step in at once'),
  high: localised('děti jsou v bezpečí a v pohodě', 'the children are safe and well'),
} as const;
