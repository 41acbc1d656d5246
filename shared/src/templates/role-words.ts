import type { Participant } from '../domain/conference/participant.ts';
import type { ProfessionalKind, Role } from '../domain/roles.ts';
import type { Localised } from '../domain/text.ts';

/** A person without their name, where their own tie would tell it ("Matyášova průvodkyně"). */
const ofRole: Readonly<Record<Exclude<Role, 'professional'>, Localised>> = {
  organiser: { cs: 'sociální pracovnice nebo pracovník', en: 'social worker' },
  facilitator: { cs: 'vede setkání', en: 'leads the meeting' },
  scribe: { cs: 'zapisuje', en: 'takes notes' },
  child: { cs: 'dítě', en: 'child' },
  parent: { cs: 'rodič', en: 'parent' },
  relative: { cs: 'někdo z rodiny', en: 'somebody of the family' },
  'support-person': { cs: 'podpůrná osoba', en: 'support person' },
  interpreter: { cs: 'tlumočení', en: 'interpreter' },
  observer: { cs: 'na stáži', en: 'observer' },
  screen: { cs: 'obrazovka', en: 'screen' },
};

const ofKind: Readonly<Record<ProfessionalKind, Localised>> = {
  'key-worker': ofRole.organiser,
  school: { cs: 'škola', en: 'school' },
  doctor: { cs: 'lékařka nebo lékař', en: 'doctor' },
  psychologist: { cs: 'psycholožka nebo psycholog', en: 'psychologist' },
  'social-service': { cs: 'sociální služba', en: 'social service' },
  'foster-support': { cs: 'doprovázející organizace', en: 'foster-care support' },
  institution: { cs: 'zařízení', en: 'institution' },
  police: { cs: 'policie', en: 'police' },
  probation: { cs: 'probační služba', en: 'probation service' },
  'court-guardian': { cs: 'opatrovník', en: 'guardian' },
  municipality: { cs: 'obec', en: 'municipality' },
  other: { cs: 'odborník', en: 'professional' },
};

export const roleWords = ({ role, kind }: Pick<Participant, 'role' | 'kind'>): Localised =>
  role === 'professional' ? ofKind[kind ?? 'other'] : ofRole[role];
