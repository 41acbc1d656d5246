import type { Router } from 'express';
import type { RoomRegistry } from '../../conferences/room-registry.ts';
import type { Staff } from '../../staff/staff.ts';
import { accountRoutes } from './account-routes.ts';
import { officeConferenceRoutes } from './conference-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';

/** Everything under `/api/office`. */
export const officeRoutes = (staff: Staff, rooms: RoomRegistry): readonly Router[] => [
  signInRoutes(staff),
  accountRoutes(staff),
  peopleRoutes(staff),
  officeConferenceRoutes(staff, rooms),
];
