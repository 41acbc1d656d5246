import type { CalendarDay } from '../../domain/tasks/task.ts';
import type { ParticipantId } from '../../ids.ts';
import { daysAfter } from './demo-days.ts';
import { alzbeta, irena, lenka, lida, simona, vera } from './demo-people.ts';

export interface DemoNeed {
  readonly id: string;
  readonly label: string;
  readonly level: 'safety' | 'daily' | 'growth';
}

/** Words of domain.md 5.1. Plain JSON values only, so that a member can be put into a Y.Map as it is. */
export interface DemoMember {
  readonly id: string;
  readonly name: string;
  /** Set when the member sits at the table. */
  readonly participant: ParticipantId | null;
  readonly kind: 'family' | 'friend' | 'neighbour' | 'community' | 'professional' | 'institution';
  readonly chosenBy: 'child' | 'parent' | 'professional';
  readonly informed: 'full' | 'part' | 'none';
  readonly willing: 'yes' | 'unsure' | 'no';
  /** Said yes to one concrete thing. */
  readonly clear: boolean;
  readonly tie: 'supportive' | 'neutral' | 'none';
  readonly outOfHours: boolean;
  /** Appointments a week it costs the family. */
  readonly weekly: number;
  /** Last day of help that is limited in time. */
  readonly until: CalendarDay | null;
  /** What the member may know: all, the plan, or some needs only. Empty until it is agreed. */
  readonly mayKnow: 'all' | 'plan' | readonly string[];
  /** Ids of needs. */
  readonly covers: readonly string[];
}

/** Domain.md 9.1.2 and 9.2. */
export const demoNeeds: readonly DemoNeed[] = [
  { id: 'n1', label: 'Bezpečí před násilím', level: 'safety' },
  { id: 'n2', label: 'Ráno do školy a školky', level: 'daily' },
  { id: 'n3', label: 'Bydlení a dluhy', level: 'daily' },
  { id: 'n4', label: 'Učení', level: 'growth' },
  { id: 'n5', label: 'Dospělý doma v noci', level: 'safety' },
  { id: 'n6', label: 'Zdraví a řeč Vašíka', level: 'daily' },
  { id: 'n7', label: 'Matyášův smutek', level: 'growth' },
  { id: 'n8', label: 'Fotbal a kamarádi', level: 'growth' },
];

/** Somebody who knows, wants to and said yes to something concrete. */
const ready = {
  participant: null,
  informed: 'part',
  willing: 'yes',
  clear: true,
  outOfHours: false,
  weekly: 0,
  until: null,
} as const;

/** Somebody who has not been asked yet. */
const unasked = {
  participant: null,
  informed: 'none',
  willing: 'unsure',
  clear: false,
  outOfHours: false,
  weekly: 0,
  until: null,
  mayKnow: [],
} as const;

const ownPeople: readonly DemoMember[] = [
  {
    ...ready,
    id: 'm1',
    name: 'Věra',
    participant: vera,
    kind: 'family',
    chosenBy: 'child',
    informed: 'full',
    tie: 'supportive',
    outOfHours: true,
    mayKnow: 'plan',
    covers: ['n2', 'n5', 'n6', 'n7'],
  },
  {
    ...ready,
    id: 'm2',
    name: 'Lída',
    participant: lida,
    kind: 'neighbour',
    chosenBy: 'parent',
    informed: 'full',
    tie: 'supportive',
    outOfHours: true,
    mayKnow: 'plan',
    covers: ['n1', 'n2', 'n5'],
  },
  {
    ...ready,
    id: 'm3',
    name: 'trenér Jan',
    kind: 'community',
    chosenBy: 'child',
    tie: 'supportive',
    mayKnow: ['n8'],
    covers: ['n7', 'n8'],
  },
  {
    ...unasked,
    id: 'm10',
    name: 'teta Monika',
    kind: 'family',
    chosenBy: 'parent',
    tie: 'neutral',
    covers: ['n5'],
  },
  {
    ...ready,
    id: 'm12',
    name: 'rodina kamaráda Kuby',
    kind: 'friend',
    chosenBy: 'child',
    tie: 'supportive',
    mayKnow: ['n8'],
    covers: ['n8'],
  },
];

const services = (day: CalendarDay): readonly DemoMember[] => [
  {
    ...ready,
    id: 'm4',
    name: 'škola',
    participant: irena,
    kind: 'professional',
    chosenBy: 'professional',
    tie: 'neutral',
    weekly: 1,
    mayKnow: ['n2', 'n4'],
    covers: ['n4'],
  },
  {
    ...ready,
    id: 'm5',
    name: 'SAS Lenka',
    participant: lenka,
    kind: 'professional',
    chosenBy: 'professional',
    informed: 'full',
    tie: 'supportive',
    weekly: 2,
    until: daysAfter(day, 204),
    mayKnow: 'plan',
    covers: ['n3', 'n4'],
  },
  {
    ...ready,
    id: 'm6',
    name: 'OSPOD Simona',
    participant: simona,
    kind: 'institution',
    chosenBy: 'professional',
    informed: 'full',
    tie: 'neutral',
    weekly: 0.5,
    mayKnow: 'all',
    covers: ['n1'],
  },
  {
    ...ready,
    id: 'm7',
    name: 'MUDr. Horná',
    participant: alzbeta,
    kind: 'professional',
    chosenBy: 'professional',
    tie: 'neutral',
    weekly: 0.25,
    mayKnow: ['n6'],
    covers: ['n6'],
  },
  {
    ...ready,
    id: 'm8',
    name: 'krizová linka 24/7',
    kind: 'institution',
    chosenBy: 'professional',
    tie: 'neutral',
    outOfHours: true,
    mayKnow: ['n1'],
    covers: ['n1'],
  },
  {
    ...unasked,
    id: 'm11',
    name: 'dětský psycholog',
    kind: 'professional',
    chosenBy: 'professional',
    tie: 'none',
    covers: ['n7'],
  },
];

/**
 * The draft map (domain.md 9.1.4). There is no m9: a person who harms is never drawn on the board.
 * `day` is the day of the conference.
 */
export const demoMembers = (day: CalendarDay): readonly DemoMember[] => [
  ...ownPeople,
  ...services(day),
];
