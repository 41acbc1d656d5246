import type { Messages } from '../message.ts';

/** Who leads, as everybody sees it. What only some can press is in `facilitation-tools.*.ts`. */
export const facilitationCs = {
  'facilitation.gone':
    'Facilitátorovi vypadlo spojení. Nic se neztratilo, můžete dál psát. Počkáme.',
  'facilitation.goneApart': 'Facilitátorovi vypadlo spojení. Nic se neztratilo. Počkáme.',
  'facilitation.goneName': '{name}: vypadlo spojení. Nic se neztratilo, můžete dál psát. Počkáme.',
  'facilitation.goneNameApart': '{name}: vypadlo spojení. Nic se neztratilo. Počkáme.',
  'facilitation.offered': 'Vedení teď může převzít {names}.',
  'facilitation.handedOver': '{from} předává vedení. Teď vede {to}.',
  'facilitation.passed': 'Konferenci teď vede {to}.',
  'facilitation.passedYou': 'Konferenci teď vedete vy.',
  'facilitation.passedYouPaused':
    'Konferenci teď vedete vy. Zatím stojí, dál půjde, až stisknete Pokračovat.',
  'facilitation.waits': 'Konference zatím stojí, dál ji povede {name}. Psát můžete dál.',
  'facilitation.waitsApart': 'Konference zatím stojí, dál ji povede {name}.',
  'facilitation.waitsForYou': 'Konference stojí. Dál půjde, až stisknete Pokračovat.',
  'facilitation.leads': 'Konferenci vede {name}.',
  'facilitation.alsoOrganises': 'Zároveň ji organizuje.',
  'facilitation.alsoKeyWorker': 'Zároveň má případ na starosti.',
  'facilitation.alsoBoth': 'Zároveň ji organizuje a má případ na starosti.',
  'facilitation.deputy': 'Zastoupí: {name}.',
  'facilitation.open': 'Předat vedení, určit zástup',
} as const satisfies Messages;
