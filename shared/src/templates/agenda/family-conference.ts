import { agendaOf, type StageTemplate } from '../../domain/agenda/agenda.ts';
import { stageId } from '../../ids.ts';
import { localised } from '../localised.ts';
import { arrival, opening } from './beginning-stages.ts';
import { closing } from './planning-stages.ts';
import { ask, forEverybody, lasting } from './stage-parts.ts';

/** E: the family makes the plan by itself (domain.md 3.4). */

const information: StageTemplate = {
  ...forEverybody,
  id: stageId('information'),
  kind: 'information',
  title: { cs: 'Co potřebujete vědět', en: 'What you need to know' },
  purpose: localised(
    'Rodina se dozví všechno, co potřebuje k vlastnímu plánu: proč jsme tady, co musí plán splnit a co služby nabízejí.',
    'The family learns all it needs for a plan of its own: why we are here, what the plan must meet and what services offer.',
  ),
  question: localised(
    'Co musí plán vyřešit? Na co se chcete zeptat?',
    'What must the plan solve? What do you want to ask?',
  ),
  doneWhen: localised(
    'je na obrazovce, co musí plán splnit, služby řekly, co nabízejí, a rodina už nemá otázky.',
    'the board says what the plan must meet, the services have said what they offer and the family has no more questions.',
  ),
  plannedMinutes: 45,
  opens: ['purpose', 'strengths', 'worries'],
  prompts: [
    ask(
      'Řekněte, proč o děti máte starost a co musí plán splnit, aby byly v bezpečí.',
      'Say why you worry about the children and what the plan must meet for them to be safe.',
      'professionals',
    ),
    ask(
      'Co můžete nabídnout? Krátce a bez cizích slov.',
      'What can you offer? Briefly and in plain words.',
      'professionals',
    ),
    ask(
      'Na co se chcete zeptat, než zůstanete sami?',
      'What do you want to ask before you stay by yourselves?',
    ),
  ],
};

const privateTime: StageTemplate = {
  ...forEverybody,
  id: stageId('private_time'),
  kind: 'private_time',
  title: { cs: 'Soukromý čas rodiny', en: 'Private family time' },
  purpose: localised(
    'Rodina mluví sama a skládá svůj plán. Odborníci ani vy v místnosti nejste; buďte na dosah.',
    'The family talks by itself and makes its plan. Neither the professionals nor you are in the room; be within reach.',
  ),
  question: localised(
    'Kdo co udělá? Jakou pomoc chcete a od koho? Jak ověříte, že to jde?',
    'Who does what? What help do you want, and from whom? How will you see that it works?',
  ),
  doneWhen: localised('rodina řekne, že je hotová.', 'the family says that it is done.'),
  plannedMinutes: 90,
  opens: ['goals', 'options', 'services', 'contingency'],
  first: 'family',
  audience: 'family',
  prompts: [
    ask(
      'Teď je čas jen váš. Nikdo na vás nespěchá. Kdybyste něco potřebovali, zavolejte mě.',
      'This time is yours alone. Nobody hurries you. If you need anything, call me.',
    ),
  ],
};

const presentPlan: StageTemplate = {
  ...forEverybody,
  id: stageId('present_plan'),
  kind: 'present_plan',
  title: { cs: 'Rodina představí plán', en: 'The family presents its plan' },
  purpose: localised(
    'Rodina řekne svůj plán vlastními slovy. Ostatní poslouchají a ptají se, když něčemu nerozumí.',
    'The family tells its plan in its own words. The others listen and ask where they do not understand.',
  ),
  question: localised('Jaký je váš plán?', 'What is your plan?'),
  doneWhen: localised(
    'je celý plán na obrazovce slovy rodiny a každý úkol má jméno.',
    'the whole plan is on the board in the family’s words, and each task has a name.',
  ),
  plannedMinutes: 20,
  opens: ['goals', 'services', 'contact'],
  first: 'family',
  shows: 'tasks',
  prompts: [
    ask('Kdo z vás plán přečte?', 'Which of you will read the plan?'),
    ask(
      'Zatím se jen ptáme, když něčemu nerozumíme.',
      'For now we only ask where we do not understand.',
      'professionals',
    ),
    ask('Kdo z rodiny bude na plán dohlížet?', 'Who of the family will look after the plan?'),
  ],
};

const acceptance: StageTemplate = {
  ...forEverybody,
  id: stageId('acceptance'),
  kind: 'acceptance',
  title: { cs: 'Přijetí plánu', en: 'Accepting the plan' },
  purpose: localised(
    'Ověřit, že je plán bezpečný, jasný, dá se splnit, odpovídá na zadání a všichni s ním souhlasí.',
    'Make sure that the plan is safe, clear, can be done, answers the question and everybody agrees.',
  ),
  question: localised(
    'Je plán bezpečný? Je jasné, kdo co udělá a do kdy?',
    'Is the plan safe? Is it clear who does what, and by when?',
  ),
  doneWhen: localised(
    'pracovník řekl, jestli plán přijímá, nebo co přesně ještě chybí, a je napsáno, jak se bude ověřovat.',
    'the worker has said whether the plan is accepted, or what exactly is missing, and it is written how it will be checked.',
  ),
  plannedMinutes: 20,
  opens: ['contingency', 'exit', 'review'],
  prompts: [
    ask(
      'Odpovídá plán na to, proč jsme tady? Co přesně chybí?',
      'Does the plan answer why we are here? What exactly is missing?',
      'professionals',
    ),
    ask('Dá se to zvládnout? Není toho moc?', 'Can it be done? Is it too much?'),
    ask('Jak a kdy ověříme, že plán drží?', 'How and when do we see that the plan holds?'),
  ],
};

/** 200 minutes from `opening` to `closing`; of them 60 to 120 are the family's own. */
export const familyConference = agendaOf([
  arrival,
  lasting(opening, 15),
  information,
  privateTime,
  presentPlan,
  acceptance,
  lasting(closing, 10),
]);
