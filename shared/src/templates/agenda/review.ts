import { agendaOf, type StageTemplate } from '../../domain/agenda/agenda.ts';
import { stageId } from '../../ids.ts';
import { localised } from '../localised.ts';
import { opening } from './beginning-stages.ts';
import { childVoice } from './listening-stages.ts';
import { closing, plan } from './planning-stages.ts';
import { ask, forEverybody, lasting } from './stage-parts.ts';

/** G: what became of the plan, and what next (domain.md 3.4). */

const done: StageTemplate = {
  ...forEverybody,
  id: stageId('done'),
  kind: 'done',
  title: { cs: 'Co se povedlo', en: 'What worked' },
  purpose: localised(
    'Projít úkoly z minula a říct, co pomohlo.',
    'Go through the tasks of last time and say what helped.',
  ),
  question: localised('Co se povedlo? Co k tomu pomohlo?', 'What worked? What helped?'),
  doneWhen: localised(
    'je u každého úkolu z minula řečeno, jak dopadl, a je napsáno, co pomohlo.',
    'it is said of each earlier task how it went, and it is written what helped.',
  ),
  plannedMinutes: 15,
  opens: ['strengths'],
  first: 'family',
  prompts: [
    ask('Z čeho máte od minula radost?', 'What has made you happy since last time?'),
    ask('Co k tomu pomohlo? Kdo?', 'What helped? Who?'),
    ask('Co se změnilo pro dítě?', 'What has changed for the child?'),
  ],
};

const notDone: StageTemplate = {
  ...forEverybody,
  id: stageId('not_done'),
  kind: 'not_done',
  title: { cs: 'Co nešlo a proč', en: 'What did not work, and why' },
  purpose: localised(
    'Zjistit, co úkolům překáželo. Nehledáme viníka.',
    'Find out what got in the way of the tasks. We look for no one to blame.',
  ),
  question: localised(
    'Co překáželo? Co by příště pomohlo?',
    'What got in the way? What would help next time?',
  ),
  doneWhen: localised(
    'je u každého úkolu, který nešel, napsáno, co překáželo, a jestli ho ještě chceme.',
    'each task that did not work says what got in the way, and whether we still want it.',
  ),
  plannedMinutes: 10,
  opens: ['worries', 'unknown'],
  first: 'family',
  prompts: [
    ask('Co tomu překáželo?', 'What got in the way?'),
    ask(
      'Byl ten úkol moc velký? Co by byl menší krok?',
      'Was the task too big? What would be a smaller step?',
    ),
    ask('Kterou pomoc už nepotřebujete?', 'Which help do you no longer need?'),
  ],
};

const network: StageTemplate = {
  ...forEverybody,
  id: stageId('network'),
  kind: 'network',
  title: { cs: 'Kdo teď pomáhá', en: 'Who helps now' },
  purpose: localised(
    'Podívat se, jestli se síť lidí kolem dítěte změnila.',
    'See whether the network of people around the child has changed.',
  ),
  question: localised('Kdo přibyl a kdo chybí?', 'Who is new, and who is missing?'),
  doneWhen: localised(
    'víme, kdo přibyl, kdo odešel a kde teď někdo chybí.',
    'we know who is new, who has left and where someone is missing now.',
  ),
  plannedMinutes: 5,
  opens: ['needs'],
  first: 'family',
  prompts: [
    ask('Komu dnes zavoláte jako prvnímu?', 'Whom do you call first today?'),
    ask('Kdo odešel a kdo přišel?', 'Who has left and who has come?'),
  ],
};

const nextPlan: StageTemplate = {
  ...lasting(plan, 10),
  title: { cs: 'Co dál: kdo, co, do kdy', en: 'What next: who, what, by when' },
  opens: ['goals', 'services', 'contingency'],
};

/** 60 minutes, all told. */
export const review = agendaOf([
  lasting(opening, 5),
  childVoice,
  done,
  notDone,
  network,
  nextPlan,
  closing,
]);
