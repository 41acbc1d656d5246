import type { Localised } from '../domain/text.ts';
import { localised } from './localised.ts';

/** "Když se stane…": a hard moment and what the facilitator can do in it. */
export interface SituationCard {
  readonly situation: Localised;
  readonly whatToDo: Localised;
}

/** The facilitator's cards of domain.md 3.3, in its order. */
export const situationCards: readonly SituationCard[] = [
  {
    situation: localised('Rodič pláče nebo zmlkne', 'A parent cries or falls silent'),
    whatToDo: localised(
      'Zpomalte. Nabídněte vodu a přestávku. Ticho nezaplňujte. Zeptejte se: „Chcete pokračovat, nebo pauzu?“',
      'Slow down. Offer water and a break. Do not fill the silence. Ask: “Do you want to go on, or pause?”',
    ),
  },
  {
    situation: localised('Někdo křičí', 'Somebody shouts'),
    whatToDo: localised(
      'Stiskněte Pauza: čas se zastaví a společná obrazovka zhasne. Zopakujte jedno pravidlo. Pojmenujte pocit, který u toho člověka vidíte. Když se to opakuje, rozdělte se do dvou místností.',
      'Press Pause: the clock stops and the shared screen goes blank. Repeat one rule. Name the feeling you see. If it happens again, split into two rooms.',
    ),
  },
  {
    situation: localised(
      'Odborník poučuje nebo mluví příliš odborně',
      'A professional lectures or uses jargon',
    ),
    whatToDo: localised(
      'Zeptejte se: „Jak byste to řekli, aby tomu rozumělo dítě?“',
      'Ask: “How would you say it so that the child understands?”',
    ),
  },
  {
    situation: localised('Všechny úkoly zůstávají na mámě', 'All tasks land on the mother'),
    whatToDo: localised(
      'Ukažte, kolik úkolů kdo má. Zeptejte se: „Kdo další?“',
      'Show how many tasks each person has. Ask: “Who else?”',
    ),
  },
  {
    situation: localised(
      'Někdo mluví o jiné rodině nebo o diagnóze',
      'Someone speaks about another family or a diagnosis',
    ),
    whatToDo: localised(
      'Řekněte: „Tohle sem nepatří.“ Hned to smažte z obrazovky a do zápisu to nedávejte.',
      'Say: “This does not belong here.” Delete it from the board at once and keep it out of the minutes.',
    ),
  },
  {
    situation: localised(
      'Dítě nebo dospělý řekne, že mu někdo ubližuje',
      'A child or an adult says that somebody hurts them',
    ),
    whatToDo: localised(
      'Nevyptávejte se. Poděkujte za důvěru. Téma zastavte a stiskněte Pauza. Klíčový pracovník to převezme mimo místnost a oznámí to, co ukládá zákon. Do plánu ani na obrazovku z toho nic nepište.',
      'Do not question. Thank them for their trust. Stop the topic and press Pause. The key worker takes over outside the room and reports what the law demands. Write nothing of it into the plan or on the board.',
    ),
  },
  {
    situation: localised('Rodič odejde', 'A parent leaves'),
    whatToDo: localised(
      'Podpůrná osoba jde s ním. Zastavte rozhodování. Domluvte se, jak se rodič dozví výsledek. Plán ho k ničemu nezavazuje.',
      'The support person goes with them. Stop deciding. Agree how the parent gets the result. The plan cannot bind them.',
    ),
  },
  {
    situation: localised(
      'Někdo je pod vlivem alkoholu nebo drog',
      'Somebody is under the influence of alcohol or drugs',
    ),
    whatToDo: localised(
      'Dnes plán nepište. Domluvte nový termín. Zajistěte, aby se děti dostaly bezpečně domů.',
      'No plan today. Agree on a new date. Make sure the children get home safely.',
    ),
  },
  {
    situation: localised('Otec tu není', 'The father is absent'),
    whatToDo: localised(
      'Přečtěte, co vzkázal. Úkol dostane, až když s ním bude sám souhlasit.',
      'Read out what he sent. He gets a task only after he agrees to it.',
    ),
  },
  {
    situation: localised('Nevíme, jak dál', 'We are stuck'),
    whatToDo: localised(
      'Zeptejte se: „Co je nejmenší krok, na kterém se shodneme?“',
      'Ask: “What is the smallest step we can agree on?”',
    ),
  },
  {
    situation: localised('Odborník na dálku má zpoždění', 'The remote expert is late'),
    whatToDo: localised(
      'Pokračujte. Napište do poznámek, na koho čekáte. Kroky můžete přehodit.',
      'Go on. Write into the notes whom you are waiting for. You may swap stages.',
    ),
  },
  {
    situation: localised('Vypadne internet', 'The internet goes down'),
    whatToDo: localised(
      'Pokračujte a pište dál. Co napíšete, se uloží, až se spojení vrátí. Mějte předem vytištěný papír s programem.',
      'Go on and keep writing. What you write is saved when the connection returns. Have the agenda printed on paper beforehand.',
    ),
  },
];
