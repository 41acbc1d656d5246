import type { Messages } from '../message.ts';

/** Who may write in each section, for whoever leads; loads after the room. */
export const pensCs = {
  'pens.title': 'Kdo smí psát',
  'pens.none': 'V tomto kroku se do plánu nepíše.',
  'pens.others': {
    one: 'Ještě {count} otevřená část',
    few: 'Ještě {count} otevřené části',
    other: 'Ještě {count} otevřených částí',
  },
  'pens.childs': 'Tohle pero patří dítěti, nepředává se.',
  'pens.to.closed': 'Jen čteme',
  'pens.to.closed.name': '{section}: ať jen čteme',
  'pens.to.first': 'Píše rodina',
  'pens.to.first.name': '{section}: ať píše rodina',
  'pens.to.everyone': 'Píšou všichni',
  'pens.to.everyone.name': '{section}: ať píšou všichni',
} as const satisfies Messages;
