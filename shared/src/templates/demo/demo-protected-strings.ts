/** What must never reach the plan, its exports or file metadata (domain.md 9.1.1): the organiser's list. */
export const demoProtectedStrings: readonly string[] = [
  'Pod Kopřivnou 18',
  'Dolní Vrbice',
  'MŠ Motýlek',
  '000 111 222',
  'pekárna Zrnko',
];
