import type { StageTemplate } from '../../domain/agenda/agenda.ts';
import { stageId } from '../../ids.ts';
import { localised } from '../localised.ts';

/** Arriving, meeting each other and agreeing what for: domain.md 3.2, stages 0 to 3. */

export const arrival: StageTemplate = {
  id: stageId('arrival'),
  kind: 'arrival',
  title: { cs: 'Příchod, přivítání', en: 'Arrival' },
  purpose: localised(
    'Nikdo nečeká sám. Rodina se posadí první a vy s ní máte dvě minuty.',
    'Nobody waits alone. The family takes its seats first and you have two minutes with it.',
  ),
  question: localised(
    'Vítejte. Posaďte se, kde je vám dobře. Za chvíli začneme.',
    'Welcome. Sit where you feel comfortable. We will start soon.',
  ),
  doneWhen: localised(
    'všichni podepsali prezenční listinu a prohlášení o mlčenlivosti, nebo je zapsáno, kdo nechtěl.',
    'everyone has signed the attendance list and the confidentiality statement, or it is noted who did not want to.',
  ),
  plannedMinutes: 15,
  opens: [],
  first: 'everyone',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'all',
      text: localised(
        'Dobrý den, dnes povedu setkání. Jak si přejete, abychom vám říkali?',
        'Hello, I lead today’s meeting. How would you like to be addressed?',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Je něco, co tu dnes nemá zaznít?',
        'Is there anything that should not come up today?',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Kdyby vám bylo těžko, dejte mi znamení. Uděláme přestávku.',
        'If it gets hard, give me a sign. We will pause.',
      ),
    },
  ],
};

export const opening: StageTemplate = {
  id: stageId('opening'),
  kind: 'opening',
  title: { cs: 'Zahájení a představení', en: 'Opening and introductions' },
  purpose: localised(
    'Každý řekne nahlas aspoň jednu větu. Rodina začíná.',
    'Every person says one sentence aloud. The family begins.',
  ),
  question: localised(
    'Jak se jmenujete? Kdo jste dětem nebo co pro ně děláte?',
    'What is your name? Who are you to the children, or what do you do for them?',
  ),
  doneWhen: localised(
    'jsou na obrazovce všechna jména a role a lidi na dálku je slyšet i vidět.',
    'all names and roles are on the board and the people who joined remotely are heard and seen.',
  ),
  plannedMinutes: 10,
  // Introductions have no section of their own; they are kept with the notes.
  opens: ['notes'],
  first: 'family',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'all',
      text: localised(
        'Řekněte prosím jméno a jednou větou, co pro děti děláte nebo kdo jim jste.',
        'Your name, please, and in one sentence what you do for the children or who you are to them.',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Kdo jste s námi na dálku, slyšíte nás? A kdo se připojí později?',
        'Those of you who are remote, do you hear us? And who will join later?',
      ),
    },
  ],
};

export const rules: StageTemplate = {
  id: stageId('rules'),
  kind: 'rules',
  title: { cs: 'Pravidla, důvěrnost, program', en: 'Rules, confidentiality, agenda' },
  purpose: localised(
    'Bezpečí: všichni vědí, co zůstane mezi námi a co musíme ohlásit.',
    'Safety: everyone knows what stays here and what must be reported.',
  ),
  question: localised(
    'Chcete k pravidlům něco přidat?',
    'Would you like to add anything to the rules?',
  ),
  doneWhen: localised(
    'každý přikývl nebo řekl, co mu vadí, a zapisovatel řekl, kdy přijde zápis a jak k němu psát připomínky.',
    'everyone has nodded or objected, and the minute-taker has said when the minutes come and how to comment on them.',
  ),
  plannedMinutes: 5,
  // Rules the group adds are kept with the notes as well.
  opens: ['notes'],
  first: 'everyone',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'all',
      text: localised(
        'Pravidla jste slyšeli. Chce k nim někdo něco přidat?',
        'You have heard the rules. Does anyone want to add one?',
      ),
    },
    {
      to: 'all',
      text: localised(
        'O setkání vznikne zápis. Dostanete ho a můžete k němu napsat připomínky.',
        'Minutes are taken today. You will get them and may comment.',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Kdybychom se dozvěděli, že je dítě v nebezpečí, musíme to říct dál. Řekli bychom vám to.',
        'If we learn that a child is in danger, we must pass it on. We would tell you.',
      ),
    },
  ],
};

export const purpose: StageTemplate = {
  id: stageId('purpose'),
  kind: 'purpose',
  title: { cs: 'Proč jsme tady: cíl', en: 'Why we are here: goal' },
  purpose: localised(
    'Najít jednu společnou větu o tom, proč jsme tady.',
    'Find one shared sentence about why we are here.',
  ),
  question: localised(
    'Co by se dnes muselo stát, aby to mělo smysl?',
    'What would have to happen today to make it worth it?',
  ),
  doneWhen: localised(
    'je věta na obrazovce a rodič řekl, že sedí.',
    'the sentence is on the board and the parent has said it is right.',
  ),
  plannedMinutes: 5,
  opens: ['purpose'],
  first: 'family',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'all',
      text: localised(
        'Co by se dnes muselo stát, abyste odcházeli s pocitem, že to mělo smysl?',
        'What would have to happen today for you to leave feeling it was worth it?',
      ),
    },
    {
      to: 'professionals',
      text: localised(
        'Vy, kdo jste nás pozvali: řekněte jednou větou proč. A co se stane, když se nic nezmění?',
        'You who called us: say in one sentence why. And what happens if nothing changes?',
      ),
    },
    {
      to: 'all',
      text: localised('Je to tak i pro vás?', 'Is that so for you too?'),
    },
  ],
};
