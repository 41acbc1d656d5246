import type { Router } from 'express';
import type { StaffFactors } from '../../staff/factors/open-factors.ts';
import type { Staff } from '../../staff/staff.ts';
import { oidcRoutes } from './oidc-routes.ts';
import { passkeyRoutes } from './passkey-routes.ts';
import { passkeySignInRoutes } from './passkey-sign-in-routes.ts';
import { totpRoutes } from './totp-routes.ts';

/** What belongs to codes, passkeys and the office's provider under `/api/office`. */
export const factorRoutes = (staff: Staff, factors: StaffFactors): readonly Router[] => [
  totpRoutes(staff, factors),
  passkeyRoutes(staff, factors),
  passkeySignInRoutes(staff, factors),
  oidcRoutes(staff, factors),
];
