import { agendaOf, type StageTemplate } from '../../domain/agenda/agenda.ts';
import { stageId } from '../../ids.ts';
import { localised } from '../localised.ts';
import { arrival, opening, purpose, rules } from './beginning-stages.ts';
import { childVoice, strengths, worries } from './listening-stages.ts';
import { check, closing, plan } from './planning-stages.ts';
import { ask, forEverybody } from './stage-parts.ts';
import { needsNetwork, options, rest } from './widening-stages.ts';

/** D: a foster or kinship family and the birth family at one table (domain.md 3.4). */

const fosterStrengths: StageTemplate = {
  ...strengths,
  title: { cs: 'Co funguje u pěstounů', en: 'What works in the foster family' },
  question: localised(
    'Co se dítěti v téhle rodině daří? Kdo je u toho?',
    'What goes well for the child in this family? Who is there?',
  ),
  prompts: [
    ask(
      'Z čeho máte doma radost? Kdy to bylo naposledy?',
      'What makes you happy at home? When was it last?',
    ),
    ask(
      'Co se od vás dítě naučilo? A co vy od něj?',
      'What has the child learned from you? And you from the child?',
    ),
    ask(
      'Řekněte jednu věc, kterou jste sami viděli.',
      'Name one thing you saw yourself.',
      'professionals',
    ),
  ],
};

const birthFamily: StageTemplate = {
  ...strengths,
  id: stageId('birth_family'),
  kind: 'birth_family',
  title: { cs: 'Co funguje u rodičů', en: 'What works with the birth family' },
  purpose: localised(
    'Ukázat, co dítěti dávají jeho rodiče a příbuzní, i když s nimi nebydlí.',
    'Show what the parents and relatives give the child, even when they do not live together.',
  ),
  question: localised(
    'Co dítě má od svých rodičů? Kdy jim spolu bylo dobře?',
    'What does the child have from the parents? When was it good together?',
  ),
  prompts: [
    ask('Kdy vám spolu bylo naposledy dobře?', 'When was it last good together?'),
    ask(
      'Co o vás má dítě vědět, až bude velké?',
      'What should the child know of you when grown up?',
    ),
  ],
};

const contact: StageTemplate = {
  ...forEverybody,
  id: stageId('contact'),
  kind: 'contact',
  title: { cs: 'Kontakt s rodiči', en: 'Contact with the parents' },
  purpose: localised(
    'Domluvit setkávání dítěte s rodiči tak, aby bylo bezpečné a dalo se vydržet. Adresu pěstounů na obrazovku nepište.',
    'Agree on how the child and the parents meet, safely and so that all can bear it. Do not write the foster family’s address on the board.',
  ),
  question: localised(
    'Jak často, kde a s kým se budete vídat?',
    'How often, where and with whom will you meet?',
  ),
  doneWhen: localised(
    'víme, jak často a kde se uvidí, kdo je u toho, kdy setkání skončíme dřív, kdo dítě připraví a co bude potom.',
    'we know how often and where they meet, who is there, when to end a meeting early, who prepares the child and what happens after.',
  ),
  plannedMinutes: 10,
  opens: ['contact'],
  first: 'family',
  prompts: [
    ask('Co si o setkávání přeje dítě?', 'What does the child wish about the meetings?'),
    ask(
      'Kdo dítě na setkání připraví a kdo s ním bude potom?',
      'Who prepares the child for the meeting, and who is there afterwards?',
    ),
    ask(
      'Podle čeho poznáme, že je to na dítě moc, a co uděláme?',
      'How will we know it is too much for the child, and what do we do?',
    ),
  ],
};

const planForCarers: StageTemplate = {
  ...plan,
  prompts: [
    ...plan.prompts,
    ask('Kdy si pěstouni odpočinou? Kdo je vystřídá?', 'When do the carers rest? Who takes over?'),
    ask(
      'Jaké vzdělávání nebo příspěvek by teď pomohl?',
      'Which training or allowance would help now?',
    ),
    ask(
      'Co bude v knize života? Kdo ji s dítětem povede?',
      'What will be in the life story book? Who keeps it with the child?',
    ),
  ],
};

/** 140 minutes from `opening` to `closing`. */
export const fosterFamily = agendaOf([
  arrival,
  opening,
  rules,
  purpose,
  childVoice,
  fosterStrengths,
  birthFamily,
  worries,
  needsNetwork,
  rest,
  contact,
  options,
  planForCarers,
  check,
  closing,
]);
