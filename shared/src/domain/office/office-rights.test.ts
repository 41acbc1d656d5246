import { describe, expect, it } from 'vitest';
import { canOffice, officeCapabilities, officeRoles } from './office-rights.ts';

describe('rights in the office', () => {
  it('[OF9] are these and no others', () => {
    const table = Object.fromEntries(
      officeRoles.map((role) => [role, officeCapabilities.filter((each) => canOffice(role, each))]),
    );
    expect(table).toEqual({
      worker: ['conference:enter', 'conference:break-glass'],
      manager: [
        'conference:enter',
        'conference:list-all',
        'conference:break-glass',
        'conference:erase',
      ],
      auditor: ['record:read'],
      admin: ['account:manage'],
    });
  });

  it('[OF9] never join keeping the accounts or reading the record with entering a conference', () => {
    for (const role of officeRoles) {
      const keeps = canOffice(role, 'account:manage') || canOffice(role, 'record:read');
      expect(keeps && canOffice(role, 'conference:enter')).toBe(false);
    }
  });
});
