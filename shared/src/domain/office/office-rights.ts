/** What an account of the office is for (domain.md 2.2). One account has one of them. */
export const officeRoles = ['worker', 'manager', 'auditor', 'admin'] as const;
export type OfficeRole = (typeof officeRoles)[number];

export const officeCapabilities = [
  /** Open the conferences in which the account has a seat. Only with this does a seat mean anything. */
  'conference:enter',
  /** See reference, title, state and day of every conference; never what is in it. */
  'conference:list-all',
  /** Take an observer's seat for a stated reason. */
  'conference:break-glass',
  'conference:erase',
  /** Read who opened what, and the reasons that were given. */
  'record:read',
  /** Invite colleagues, change their role, lock them out. */
  'account:manage',
] as const;
export type OfficeCapability = (typeof officeCapabilities)[number];

/** The one table of rights in the office (OF9). Whoever keeps the accounts or the record reads no case. */
const granted: Readonly<Record<OfficeRole, readonly OfficeCapability[]>> = {
  worker: ['conference:enter', 'conference:break-glass'],
  manager: [
    'conference:enter',
    'conference:list-all',
    'conference:break-glass',
    'conference:erase',
  ],
  auditor: ['record:read'],
  admin: ['account:manage'],
};

export const canOffice = (role: OfficeRole, capability: OfficeCapability): boolean =>
  granted[role].includes(capability);
