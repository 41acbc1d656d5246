import type { StageTemplate } from '../../domain/agenda/agenda.ts';
import { stageId } from '../../ids.ts';
import { localised } from '../localised.ts';

/** From worries to needs, people and ideas, with a rest between: domain.md 3.2, stages 7 and 8. */

export const needsNetwork: StageTemplate = {
  id: stageId('needs_network'),
  kind: 'needs_network',
  title: { cs: 'Co je potřeba a kdo může pomoct', en: 'Needs and the support network' },
  purpose: localised(
    'Od starostí k tomu, co je potřeba, a od toho k lidem. Lidi nejdřív vybírají dítě a rodiče.',
    'From worries to needs, and from needs to people. The child and the parents choose people first.',
  ),
  question: localised(
    'Co je potřeba? Kdo s tím může pomoct?',
    'What is needed? Who can help with it?',
  ),
  doneWhen: localised(
    'je u každé potřeby aspoň jedno jméno, nebo je vidět, že tam někdo chybí, a jednou jsme se podívali, jestli je síť pevná, pružná a prodyšná.',
    'each need has at least one name or a visible hole, and we have looked once whether the network is firm, flexible and permeable.',
  ),
  plannedMinutes: 15,
  opens: ['needs'],
  first: 'family',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'all',
      text: localised('Komu voláte ve dvě ráno?', 'Who do you call at two in the morning?'),
    },
    {
      to: 'all',
      text: localised(
        'Kdo z lidí kolem vás ještě neví, že to máte těžké, a přitom by pomohl?',
        'Who around you does not know yet how hard it is, and would help?',
      ),
    },
    {
      to: 'all',
      text: localised('Kdo by chyběl, kdyby onemocněl?', 'Who would be missed if they fell ill?'),
    },
    {
      to: 'all',
      text: localised('Kterou pomoc už nechcete?', 'Which help do you no longer want?'),
    },
  ],
};

/** Domain.md 3.1 gives the break its minutes only; its words are ours. */
export const rest: StageTemplate = {
  id: stageId('break'),
  kind: 'break',
  title: { cs: 'Přestávka', en: 'Break' },
  purpose: localised(
    'Odpočinout si, než se pustíme do plánu. Zeptejte se rodiny, jak jí je.',
    'Rest before we start on the plan. Ask the family how they are.',
  ),
  question: localised(
    'Odpočiňte si a napijte se. Za chvíli budeme pokračovat.',
    'Rest and have a drink. We will go on soon.',
  ),
  doneWhen: localised(
    'jsou všichni zpátky a rodina chce pokračovat.',
    'everyone is back and the family wants to go on.',
  ),
  plannedMinutes: 5,
  opens: [],
  first: 'everyone',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'all',
      text: localised(
        'Dáme si přestávku. Kdo potřebuje víc času, ať řekne.',
        'Let us have a break. Say so if you need more time.',
      ),
    },
  ],
};

export const options: StageTemplate = {
  id: stageId('options'),
  kind: 'options',
  title: { cs: 'Nápady a možnosti', en: 'Ideas and options' },
  purpose: localised(
    'Sebrat hodně nápadů a žádný nehodnotit. Potom si každý vybere tři.',
    'Gather many ideas and judge none. Then everyone picks three.',
  ),
  question: localised(
    'Co by mohlo pomoct, třeba jen trochu? Nic není hloupé.',
    'What could help, even a little? Nothing is silly.',
  ),
  doneWhen: localised(
    'jsou u každé hlavní starosti aspoň dvě možnosti a je vidět, kterou by chtěla rodina.',
    'there are at least two options for each main worry and the one the family prefers is marked.',
  ),
  plannedMinutes: 10,
  opens: ['options'],
  first: 'everyone',
  audience: 'everyone',
  shows: 'sections',
  prompts: [
    {
      to: 'all',
      text: localised(
        'Dvě minuty píšeme každý sám. Nic není hloupé.',
        'Two minutes, everyone alone. Nothing is silly.',
      ),
    },
    {
      to: 'all',
      text: localised(
        'Co už jste zkusili a aspoň trochu to pomohlo?',
        'What have you tried that helped at least a little?',
      ),
    },
  ],
};
