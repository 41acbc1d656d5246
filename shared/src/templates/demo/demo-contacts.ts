import type { Contact } from '../../domain/conference/contact.ts';
import {
  alzbeta,
  irena,
  jitka,
  klara,
  lenka,
  lida,
  nikola,
  radim,
  simona,
  tomas,
  vera,
} from './demo-people.ts';

const contact = (participantId: Contact['participantId'], last: number, email = ''): Contact => ({
  participantId,
  // No number of anybody begins so (domain.md 9).
  phone: `+420 000 200 ${last}`,
  email: email === '' ? '' : `${email}@example.org`,
});

/** How to reach the people of the invented case. No screen, file or list of anybody else ever holds one of them. */
export const demoContacts: readonly Contact[] = [
  contact(jitka, 301, 'jitka.smrcinova'),
  contact(vera, 302),
  contact(simona, 303, 'rehackova.simona'),
  contact(tomas, 304, 'vlachy.tomas'),
  contact(klara, 305, 'pesinova.klara'),
  contact(irena, 306, 'kotasova.irena'),
  contact(lenka, 307, 'dubova.lenka'),
  contact(alzbeta, 308, 'horna.alzbeta'),
  contact(lida, 309),
  contact(radim, 310, 'dolejs.radim'),
  contact(nikola, 311, 'jirova.nikola'),
];
