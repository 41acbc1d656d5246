/** Roles, fixed by the invitation (design.md 4). */
export const roles = [
  'organiser',
  'facilitator',
  'scribe',
  'child',
  'parent',
  'relative',
  'support-person',
  'professional',
  'interpreter',
  'observer',
  'screen',
] as const;
export type Role = (typeof roles)[number];

/** What a professional is here for (design.md 4); other roles have none. */
export const professionalKinds = [
  'key-worker',
  'school',
  'doctor',
  'psychologist',
  'social-service',
  'foster-support',
  'institution',
  'police',
  'probation',
  'court-guardian',
  'municipality',
  'other',
] as const;
export type ProfessionalKind = (typeof professionalKinds)[number];

const familyRoles: ReadonlySet<Role> = new Set(['child', 'parent', 'relative', 'support-person']);

/** The family's side of the table: those who write first where a stage says so. */
export const isFamilySide = (role: Role): boolean => familyRoles.has(role);
