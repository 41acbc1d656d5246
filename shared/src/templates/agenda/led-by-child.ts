import { agendaOf, type StageTemplate } from '../../domain/agenda/agenda.ts';
import { stageId } from '../../ids.ts';
import { localised } from '../localised.ts';
import { arrival, opening, rules } from './beginning-stages.ts';
import { strengths, worries } from './listening-stages.ts';
import { check, closing, plan } from './planning-stages.ts';
import { ask, forEverybody, lasting } from './stage-parts.ts';
import { needsNetwork, options, rest } from './widening-stages.ts';

/** F: the child leads, says what comes first and looks ahead (domain.md 3.4). */

const childWelcomes: StageTemplate = {
  ...opening,
  purpose: localised(
    'Dítě nás přivítá, jak chce. Vedle něj sedí jeho průvodce.',
    'The child welcomes us as they like. Their guide sits beside them.',
  ),
  question: localised('Kdo jsi a co máš rád?', 'Who are you, and what do you like?'),
  prompts: [
    ask('Jak nás chceš přivítat?', 'How do you want to welcome us?', 'child'),
    ask(
      'Řekněte jméno a jednu věc, kterou máte na dítěti rádi.',
      'Say your name and one thing you like about the child.',
      'adults',
    ),
  ],
};

const topics: StageTemplate = {
  ...forEverybody,
  id: stageId('topics'),
  kind: 'topics',
  title: { cs: 'O čem chci mluvit', en: 'What I want to talk about' },
  purpose: localised(
    'Dítě vybere, o čem se bude mluvit a co bude první.',
    'The child chooses what we talk about and what comes first.',
  ),
  question: localised(
    'O čem chceš dneska mluvit? Co bude první?',
    'What do you want to talk about today? What comes first?',
  ),
  doneWhen: localised(
    'dítě řeklo nebo nakreslilo svoje témata a určilo, co je první.',
    'the child has said or drawn their topics and which comes first.',
  ),
  plannedMinutes: 15,
  opens: ['child'],
  first: 'child',
  prompts: [
    ask('O čem chceš dneska mluvit?', 'What do you want to talk about today?', 'child'),
    ask('Co z toho bude první?', 'Which of it comes first?', 'child'),
    ask(
      'Je něco, o čem se dnes mluvit nemá?',
      'Is there anything not to be talked about today?',
      'child',
    ),
    ask('Prosím, teď jen posloucháme.', 'Please, now we only listen.', 'adults'),
  ],
};

const goodFuture: StageTemplate = {
  ...options,
  title: { cs: 'Jak by to mohlo být', en: 'How it could be' },
  question: localised(
    'Jak by vypadal dobrý den? Co by k němu pomohlo?',
    'What would a good day look like? What would help towards it?',
  ),
  prompts: [
    ask('Jak by vypadal tvůj dobrý den?', 'What would your good day look like?', 'child'),
    ask('Co z toho by šlo už tenhle týden?', 'Which of it could be this week?'),
    ask('Pište nebo kreslete. Nic není hloupé.', 'Write or draw. Nothing is silly.'),
  ],
};

const planWithChild: StageTemplate = {
  ...plan,
  prompts: [
    ask('Co z toho chceš, aby se stalo jako první?', 'What of it should happen first?', 'child'),
    ask(
      'Kdo si to vezme? Řekněte to dítěti přímo.',
      'Who takes it? Say it to the child directly.',
      'adults',
    ),
    ask('Jak poznáš, že se to povedlo?', 'How will you know it worked?', 'child'),
  ],
};

/** 105 minutes from `opening` to `closing`; shorter stages, since a child tires soon. */
export const ledByChild = agendaOf([
  arrival,
  childWelcomes,
  rules,
  topics,
  strengths,
  lasting(needsNetwork, 10),
  rest,
  lasting(worries, 10),
  goodFuture,
  planWithChild,
  lasting(check, 5),
  closing,
]);
