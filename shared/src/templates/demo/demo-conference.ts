import type { ConferenceCore } from '../../domain/conference/conference.ts';
import type { CalendarDay } from '../../domain/tasks/task.ts';
import { canonicalAgenda } from '../agenda/canonical-agenda.ts';
import { demoContacts } from './demo-contacts.ts';
import { demoStartsAt, demoTimeZone } from './demo-days.ts';
import { demoParticipants } from './demo-people.ts';
import { demoProtectedStrings } from './demo-protected-strings.ts';

/** All that is needed to create the demo; its id is chosen by who creates it. */
export type DemoConference = Pick<
  ConferenceCore,
  | 'reference'
  | 'title'
  | 'startsAt'
  | 'timeZone'
  | 'language'
  | 'admission'
  | 'protectedStrings'
  | 'contacts'
  | 'statements'
  | 'shares'
  | 'agenda'
  | 'participants'
>;

/** The invented case "Ráno" (domain.md 9.1), held on `day` at two in the afternoon. */
export const demoConference = (day: CalendarDay): DemoConference => ({
  reference: 'PK-2026-014',
  title: 'Ráno',
  startsAt: demoStartsAt(day),
  timeZone: demoTimeZone,
  language: 'cs',
  admission: 'by-link',
  protectedStrings: demoProtectedStrings.map((text) => ({ text })),
  contacts: demoContacts,
  statements: [],
  shares: [],
  agenda: canonicalAgenda,
  participants: demoParticipants,
});
