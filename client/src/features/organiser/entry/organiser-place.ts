import type { Capability } from '@opora/shared/domain/permissions.ts';

/** What of the organiser's tools is open. */
export const organiserPlaces = ['record', 'contacts', 'apart'] as const;
export type OrganiserPlace = (typeof organiserPlaces)[number];

/** What it asks of a role. */
export const neededFor = {
  record: 'record:read',
  contacts: 'contact:manage',
  apart: 'participant:see-separate',
} as const satisfies Record<OrganiserPlace, Capability>;

export interface OrganiserPartsProps {
  readonly place: OrganiserPlace;
}
