import type { Participant } from '../../domain/conference/participant.ts';
import { participantId } from '../../ids.ts';

/** The people of the invented case "Ráno" (domain.md 9.1.1), before anybody has arrived. */

export const jitka = participantId('a1');
export const matyas = participantId('a2');
export const vera = participantId('a3');
export const simona = participantId('a4');
export const tomas = participantId('a5');
export const klara = participantId('a6');
export const irena = participantId('a7');
export const lenka = participantId('a8');
export const alzbeta = participantId('a9');
export const lida = participantId('a10');
export const radim = participantId('a11');
export const nikola = participantId('a12');

/** What most of them have in common. */
const expected = {
  kind: null,
  organisation: null,
  supports: null,
  attendance: 'invited',
  hasDevice: true,
  place: 'expected',
  arrivalOrder: null,
  confidentiality: null,
  scope: null,
} as const;

const family: readonly Participant[] = [
  {
    ...expected,
    id: jitka,
    name: 'Jitka Smrčinová',
    callName: 'Jitka',
    role: 'parent',
    tie: { cs: 'máma', en: 'mum' },
  },
  {
    ...expected,
    id: matyas,
    name: 'Matyáš Smrčina',
    callName: 'Matyáš',
    role: 'child',
    tie: { cs: 'syn', en: 'son' },
  },
  {
    ...expected,
    id: vera,
    name: 'Věra Smrčinová',
    callName: 'Věra',
    role: 'relative',
    tie: { cs: 'babička', en: 'gran' },
    hasDevice: false,
  },
];

const office: readonly Participant[] = [
  {
    ...expected,
    id: simona,
    name: 'Bc. Simona Řeháčková',
    callName: 'Simona',
    role: 'organiser',
    kind: 'key-worker',
    tie: { cs: 'OSPOD', en: 'child protection' },
    organisation: 'Městský úřad Javorkov nad Líhou',
  },
  {
    ...expected,
    id: tomas,
    name: 'Mgr. Tomáš Vlachý',
    callName: 'Tomáš',
    role: 'facilitator',
    tie: { cs: 'vede', en: 'leads' },
    organisation: 'Mosty k sobě, z. s.',
  },
  {
    ...expected,
    id: klara,
    name: 'Klára Pešinová',
    callName: 'Klára',
    role: 'scribe',
    tie: { cs: 'zapisuje', en: 'takes notes' },
  },
];

const professionals: readonly Participant[] = [
  {
    ...expected,
    id: irena,
    name: 'Mgr. Irena Kotasová',
    callName: 'Irena',
    role: 'professional',
    kind: 'school',
    tie: { cs: 'škola', en: 'school' },
    organisation: 'Základní škola',
  },
  {
    ...expected,
    id: lenka,
    name: 'Lenka Dubová, DiS.',
    callName: 'Lenka',
    role: 'professional',
    kind: 'social-service',
    tie: { cs: 'pomáhá rodině', en: 'helps the family' },
    organisation: 'SAS Krok k domovu',
  },
  {
    ...expected,
    id: alzbeta,
    name: 'MUDr. Alžběta Horná',
    callName: 'Alžběta',
    role: 'professional',
    kind: 'doctor',
    tie: { cs: 'dětská lékařka', en: 'children’s doctor' },
  },
];

const besideThem: readonly Participant[] = [
  {
    ...expected,
    id: lida,
    name: 'Lída Kavková',
    callName: 'Lída',
    role: 'support-person',
    tie: { cs: 'sousedka', en: 'neighbour' },
    supports: jitka,
    hasDevice: false,
  },
  {
    ...expected,
    id: radim,
    name: 'Radim Dolejš',
    callName: 'Radim',
    role: 'parent',
    tie: { cs: 'Vašíkův táta', en: 'Vašík’s dad' },
    attendance: 'separate',
  },
  {
    ...expected,
    id: nikola,
    name: 'Bc. Nikola Jírová',
    callName: 'Nikola',
    role: 'support-person',
    tie: { cs: 'Matyášova průvodkyně', en: 'Matyáš’s support person' },
    supports: matyas,
  },
];

const sharedScreen: Participant = {
  ...expected,
  id: participantId('screen'),
  name: 'Společná obrazovka',
  callName: 'Obrazovka',
  role: 'screen',
  tie: { cs: 'pro všechny v místnosti', en: 'for everyone in the room' },
};

/** A1 to A12 in their order, then the shared screen. */
export const demoParticipants: readonly Participant[] = [
  ...family,
  ...office,
  ...professionals,
  ...besideThem,
  sharedScreen,
];
