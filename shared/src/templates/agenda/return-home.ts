import { agendaOf, type StageTemplate } from '../../domain/agenda/agenda.ts';
import { stageId } from '../../ids.ts';
import { localised } from '../localised.ts';
import { arrival, opening, purpose, rules } from './beginning-stages.ts';
import { childVoice, strengths, worries } from './listening-stages.ts';
import { check, closing, plan } from './planning-stages.ts';
import { ask, forEverybody } from './stage-parts.ts';
import { needsNetwork, options, rest } from './widening-stages.ts';

/** C1: a child returns home from care (domain.md 3.4). */

const readiness: StageTemplate = {
  ...forEverybody,
  id: stageId('readiness'),
  kind: 'readiness',
  title: { cs: 'Co už je hotové', en: 'What is ready' },
  purpose: localised(
    'Porovnat podmínky návratu s tím, jak to je dnes.',
    'Compare the conditions of the return with how things are today.',
  ),
  question: localised(
    'Co už je pro návrat připravené a co ještě chybí?',
    'What is ready for the return, and what is still missing?',
  ),
  doneWhen: localised(
    'je u každé podmínky návratu napsáno, jestli je splněná, nebo co k ní ještě chybí.',
    'each condition of the return says whether it is met, or what is still missing.',
  ),
  plannedMinutes: 15,
  opens: ['unknown', 'exit'],
  first: 'family',
  prompts: [
    ask('Co se vám od minula povedlo?', 'What have you managed since last time?'),
    ask(
      'Kterou podmínku vidíte jako splněnou? Podle čeho?',
      'Which condition do you see as met? How can you tell?',
    ),
    ask('Jak dopadly dny, kdy bylo dítě doma?', 'How did the days go when the child was at home?'),
  ],
};

const planOfPhases: StageTemplate = {
  ...plan,
  question: localised(
    'Jak se dítě bude vracet, krok za krokem?',
    'How will the child return, step by step?',
  ),
  doneWhen: localised(
    'má plán víkendy, delší pobyt, návrat a prvních osm týdnů, víme, kdy návrat zastavíme, a jeden dospělý zůstává dítěti po celou dobu.',
    'the plan has weekends, a longer stay, the return and the first eight weeks, we know when to stop it, and one adult stays with the child all along.',
  ),
  prompts: [
    ask(
      'Kdy budou víkendy, kdy delší pobyt a kdy návrat?',
      'When are the weekends, when the longer stay, and when the return?',
    ),
    ask(
      'Podle čeho poznáme, že máme zpomalit nebo zastavit?',
      'How will we know that we should slow down or stop?',
    ),
    ask(
      'Jak se dítě rozloučí s domovem? Kdo z dospělých mu zůstane?',
      'How will the child say goodbye to the home? Which adult stays in their life?',
    ),
    ask(
      'Škola, doktor, peníze a bydlení: co musí fungovat od prvního dne?',
      'School, doctor, money and housing: what must work from day one?',
    ),
  ],
};

/** 135 minutes from `opening` to `closing`. */
export const returnHome = agendaOf([
  arrival,
  opening,
  rules,
  purpose,
  childVoice,
  strengths,
  readiness,
  worries,
  needsNetwork,
  rest,
  options,
  planOfPhases,
  check,
  closing,
]);
