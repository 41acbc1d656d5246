import type { StageTemplate } from '../../domain/agenda/agenda.ts';
import { stageId } from '../../ids.ts';
import { localised } from '../localised.ts';

/** The child first, strengths before worries: domain.md 3.2, stages 4 to 6. */

export const childVoice: StageTemplate = {
  id: stageId('child_voice'),
  kind: 'child_voice',
  title: { cs: 'Hlas dítěte', en: "The child's voice" },
  purpose: localised(
    'Nejdřív slyšíme, jak to vidí dítě, ať tu je, nebo není.',
    'We first hear how the child sees it, whether the child is here or not.',
  ),
  question: localised(
    'Co má podle dětí zůstat a co se má změnit? Teď jen posloucháme.',
    'What should stay and what should change, as the children see it? Now we only listen.',
  ),
  doneWhen: localised(
    'slova dítěte zazněla přesně tak, jak je řeklo, všichni chvíli mlčeli a nikdo je „nepřekládal“.',
    'the child’s words were read or shown exactly as given, everyone was silent for a moment and nobody “translated” them.',
  ),
  plannedMinutes: 10,
  opens: ['child'],
  first: 'child',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'child',
      text: localised(
        'Chceš to říct ty, nebo to má někdo přečíst za tebe?',
        'Do you want to say it yourself, or shall someone read it for you?',
      ),
    },
    {
      to: 'child',
      text: localised(
        'Co by mělo zůstat, jak je? Co by se mělo změnit? Kdo ti má pomoct?',
        'What should stay as it is? What should change? Who should help you?',
      ),
    },
    {
      to: 'adults',
      text: localised(
        'Prosím, teď jen posloucháme. Odpovídat budeme v plánu.',
        'Please, now we only listen. We answer in the plan.',
      ),
    },
  ],
};

export const strengths: StageTemplate = {
  id: stageId('strengths'),
  kind: 'strengths',
  title: { cs: 'Co funguje', en: 'What is working' },
  purpose: localised(
    'Ukázat, co rodina umí, o co se dá opřít a kdy to šlo líp. Po rodině řekne každý odborník jednu konkrétní věc.',
    'Show what the family can do, what there is to lean on and when things went better. After the family, each professional says one concrete thing.',
  ),
  question: localised(
    'Kdy to bylo naposledy dobré? Kdo byl u toho?',
    'When was it last good? Who was there?',
  ),
  doneWhen: localised(
    'je u každého rodiče a každého dítěte zapsaná aspoň jedna silná stránka s příkladem.',
    'at least one strength of each parent and each child is there, with an example.',
  ),
  plannedMinutes: 10,
  opens: ['strengths'],
  first: 'family',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'all',
      text: localised(
        'Kdy to bylo naposledy dobré? Co tehdy bylo jinak? Kdo byl u toho?',
        'When was it last good? What was different then? Who was there?',
      ),
    },
    {
      to: 'all',
      text: localised('Co by na vás pochválily děti?', 'What would your children praise you for?'),
    },
    {
      to: 'professionals',
      text: localised(
        'Řekněte jednu věc, kterou jste sami viděli.',
        'Name one thing you saw yourself.',
      ),
    },
  ],
};

export const worries: StageTemplate = {
  id: stageId('worries'),
  kind: 'worries',
  title: { cs: 'S čím si děláme starosti', en: 'Worries and risks' },
  purpose: localised(
    'Pojmenovat starosti jasně, konkrétně a bez překvapení. Po rodiči řekne klíčový pracovník, co se může dítěti stát, když se nic nezmění. Dítě může předtím odejít.',
    'Name the worries plainly, concretely and without surprise. After the parent, the key worker says what might happen to the child if nothing changes. The child may leave before this.',
  ),
  question: localised('Co vám dělá největší starost?', 'What worries you most?'),
  doneWhen: localised(
    'je u každé starosti jasné, kterého dítěte se týká, co se děje a co to s dítětem dělá, a co nevíme, je zapsané jako nejasné.',
    'each worry says which child, what happens and what it does to the child, and what we do not know is marked as unknown.',
  ),
  plannedMinutes: 15,
  opens: ['worries', 'unknown'],
  first: 'family',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'all',
      text: localised(
        'Co vám dělá největší starost? A co by řeklo dítě?',
        'What worries you most? And what would the child say?',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Viděli jste to, nebo jste to slyšeli? Kdy naposledy?',
        'Did you see it or hear of it? When was the last time?',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Na stupnici od 0 do 10: 10 znamená, že jsou děti v bezpečí a v pohodě, 0 znamená, že musíme hned zasáhnout. Kde to vidíte vy? Každý to může vidět jinak.',
        'On a scale from 0 to 10: 10 means the children are safe and well, 0 means we must act at once. Where do you put it? Each of us may see it differently.',
      ),
    },
  ],
};
