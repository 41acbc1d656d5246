import type { TranslationOf } from '../message.ts';
import type { facilitationCs } from './facilitation.cs.ts';

export const facilitationEn = {
  'facilitation.gone':
    'The facilitator has lost their connection. Nothing is lost, you can go on writing. We will wait.',
  'facilitation.goneApart':
    'The facilitator has lost their connection. Nothing is lost. We will wait.',
  'facilitation.goneName':
    '{name} has lost the connection. Nothing is lost, you can go on writing. We will wait.',
  'facilitation.goneNameApart': '{name} has lost the connection. Nothing is lost. We will wait.',
  'facilitation.offered': '{names} can take over leading now.',
  'facilitation.handedOver': '{from} hands over leading. Now {to} leads.',
  'facilitation.passed': '{to} leads the conference now.',
  'facilitation.passedYou': 'You lead the conference now.',
  'facilitation.passedYouPaused':
    'You lead the conference now. It stands still and goes on when you press Go on.',
  'facilitation.waits':
    'The conference stands still, {name} will go on leading. You can go on writing.',
  'facilitation.waitsApart': 'The conference stands still, {name} will go on leading.',
  'facilitation.waitsForYou': 'The conference stands still. It goes on when you press Go on.',
  'facilitation.leads': '{name} leads the conference.',
  'facilitation.alsoOrganises': 'They organise it as well.',
  'facilitation.alsoKeyWorker': 'They are in charge of the case as well.',
  'facilitation.alsoBoth': 'They organise it as well, and are in charge of the case.',
  'facilitation.deputy': 'Deputy: {name}.',
  'facilitation.open': 'Hand over leading, name a deputy',
} as const satisfies TranslationOf<typeof facilitationCs>;
