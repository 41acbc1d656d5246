import { agendaOf, type StageTemplate } from '../../domain/agenda/agenda.ts';
import { localised } from '../localised.ts';
import { arrival, opening, purpose, rules } from './beginning-stages.ts';
import { childVoice, strengths, worries } from './listening-stages.ts';
import { check, closing, plan } from './planning-stages.ts';
import { ask } from './stage-parts.ts';
import { needsNetwork, options, rest } from './widening-stages.ts';

/** C2: a young person leaves care for a life of their own and is the host of the meeting (domain.md 3.4). */

const hostOpens: StageTemplate = {
  ...opening,
  purpose: localised(
    'Setkání začíná ten, o koho jde. Každý řekne nahlas aspoň jednu větu.',
    'The one it is about begins the meeting. Every person says one sentence aloud.',
  ),
  question: localised(
    'Jak se jmenujete a proč si vás sem pozvali?',
    'What is your name, and why were you invited?',
  ),
  prompts: [
    ask(
      'Je to tvoje setkání. Chceš nás přivítat?',
      'This is your meeting. Would you like to welcome us?',
      'child',
    ),
    ask('Koho jsi pozval a proč zrovna je?', 'Whom did you invite, and why them?', 'child'),
    ask(
      'Mluvte prosím k tomu, o koho jde, ne o něm.',
      'Please speak to the one it is about, not about them.',
      'adults',
    ),
  ],
};

const ownVoice: StageTemplate = {
  ...childVoice,
  title: { cs: 'Jak to chci já', en: 'How I want it' },
  question: localised(
    'Jak chceš žít za rok? Co už umíš a čeho se bojíš?',
    'How do you want to live in a year? What can you do already, and what worries you?',
  ),
  prompts: [
    ask('Jak chceš žít za rok?', 'How do you want to live in a year?', 'child'),
    ask(
      'Kdo je tvůj člověk, kterému můžeš zavolat kdykoli?',
      'Who is your person, whom you can call at any time?',
      'child',
    ),
    ask('Prosím, teď jen posloucháme.', 'Please, now we only listen.', 'adults'),
  ],
};

const planOfOwnLife: StageTemplate = {
  ...plan,
  question: localised(
    'Bydlení, peníze, práce, zdraví, doklady, lidé: co bude první?',
    'Housing, money, work, health, papers, people: what comes first?',
  ),
  prompts: [
    ask(
      'Kde budeš bydlet a z čeho to zaplatíš?',
      'Where will you live, and how will you pay for it?',
      'child',
    ),
    ask('Co škola nebo práce? Co zdraví a doklady?', 'School or work? Health and papers?', 'child'),
    ask(
      'Co si chceš vzít na starost a s čím chceš pomoct?',
      'What do you want to take on yourself, and where do you want help?',
      'child',
    ),
    ask(
      'Kdo bude člověk, na kterého se může obrátit i po odchodu?',
      'Who can be turned to after the leaving as well?',
      'adults',
    ),
  ],
};

/** 120 minutes from `opening` to `closing`. */
export const toIndependence = agendaOf([
  arrival,
  hostOpens,
  rules,
  purpose,
  ownVoice,
  strengths,
  worries,
  needsNetwork,
  rest,
  options,
  planOfOwnLife,
  check,
  closing,
]);
