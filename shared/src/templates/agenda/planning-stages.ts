import type { StageTemplate } from '../../domain/agenda/agenda.ts';
import { stageId } from '../../ids.ts';
import { localised } from '../localised.ts';

/** Making the plan, testing it and reading it back: domain.md 3.2, stages 9 to 11. */

export const plan: StageTemplate = {
  id: stageId('plan'),
  kind: 'plan',
  title: { cs: 'Společný plán: kdo, co, do kdy', en: 'The plan: who, what, by when' },
  purpose: localised(
    'Domluvit úkoly tak, aby na každý někdo řekl nahlas ano.',
    'Agree on tasks, each with an owner who says yes aloud.',
  ),
  question: localised('Kdo co udělá a do kdy?', 'Who will do what, and by when?'),
  doneWhen: localised(
    'má každý úkol co, kdo, do kdy, jak to poznáme, podporu a záskok, nikdo nemá úkol bez svého souhlasu a většina úkolů není na rodiči.',
    'each task has what, who, by when, how we know, support and backup, nobody has a task without saying yes, and most tasks are not with the parent.',
  ),
  plannedMinutes: 20,
  // The law asks for services and contacts beside goals (domain.md 4.2); they are filled here too.
  opens: ['goals', 'services', 'contact'],
  first: 'everyone',
  audience: 'everyone',
  shows: 'tasks',
  prompts: [
    {
      to: 'all',
      text: localised(
        'Kdo si to vezme? Do kdy to zvládnete? Co k tomu potřebujete?',
        'Who takes it? By when can you do it? What do you need?',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Jak poznáme, že je to hotové? Co uvidíme?',
        'How will we know it is done? What will we see?',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Kdo to udělá, když ten, kdo si úkol vzal, nebude moct?',
        'Who does it if the person who took the task cannot?',
      ),
    },
  ],
};

export const check: StageTemplate = {
  id: stageId('check'),
  kind: 'check',
  title: { cs: 'Zkouška plánu: co když?', en: 'Testing the plan: what if?' },
  purpose: localised(
    'Ověřit, že plán něco vydrží, je spravedlivý a dá se zvládnout.',
    'Make sure that the plan can take a knock, is fair and can be done.',
  ),
  question: localised(
    'Co by mohlo plán pokazit? Co uděláme pak?',
    'What could break the plan? What will we do then?',
  ),
  doneWhen: localised(
    'je u každého velkého rizika napsáno „když… pak…“, kdo a telefon, každá starost má v plánu odpověď a je zapsáno, kdo co vidí jinak.',
    'each high risk has “if… then…”, who and a phone number, every worry has an answer in the plan, and differing views are written down.',
  ),
  plannedMinutes: 10,
  opens: ['contingency', 'exit', 'review'],
  first: 'everyone',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'all',
      text: localised(
        'Co by mohlo tenhle plán pokazit nejdřív?',
        'What could break this plan first?',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Když se to stane v sobotu večer, co přesně uděláte?',
        'If it happens on Saturday night, what exactly do you do?',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Není toho na rodinu moc? Kolik schůzek týdně to dělá?',
        'Is it too much for the family? How many appointments a week does it make?',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Podle čeho poznáme, že už služby nejsou potřeba?',
        'How will we know that services are no longer needed?',
      ),
    },
  ],
};

export const closing: StageTemplate = {
  id: stageId('closing'),
  kind: 'closing',
  title: { cs: 'Shrnutí, souhlas, rozloučení', en: 'Read-back, agreement, goodbye' },
  purpose: localised(
    'Odejít s jedním papírem, kterému všichni rozumíme stejně.',
    'Leave with one paper that all of us understand in the same way.',
  ),
  question: localised(
    'Je to tak, jak jsme se dohodli? S čím odcházíte?',
    'Is this what we agreed? What do you leave with?',
  ),
  doneWhen: localised(
    'je plán přečtený, každý řekl, jestli souhlasí, má výhradu, nebo nesouhlasí, dítě ví (nebo se v určený den dozví), co bude s jeho přáními, a plán je vytištěný.',
    'the plan has been read back, each has said agree, agree with reservation or disagree, the child has heard (or will hear on a named day) what came of their wishes, and the plan is printed.',
  ),
  plannedMinutes: 5,
  // The next date and the contact person stand under `review`; the parting words go to the notes.
  opens: ['review', 'notes'],
  first: 'everyone',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'all',
      text: localised(
        'Přečtu, na čem jsme se dohodli. Zastavte mě, když něco nesedí.',
        'I will read what we agreed. Stop me if something is wrong.',
      ),
    },
    {
      to: 'all',
      text: localised('Jedním slovem, s čím odcházíte?', 'In one word, what do you leave with?'),
    },
    {
      to: 'all',
      text: localised(
        'Kdo je kontaktní osoba a kdy se sejdeme příště? Obojí je v plánu.',
        'Who is the contact person and when do we meet next? Both are in the plan.',
      ),
    },
  ],
};
