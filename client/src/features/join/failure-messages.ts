import type { MessageKey } from '../../i18n/catalogues.ts';
import type { JoinFailure } from './join-api.ts';

/** What a person is told about each failure. */
export const failureMessages = {
  expired: 'join.error.expired.text',
  'name-taken': 'join.error.nameTaken',
  'name-protected': 'join.error.nameProtected',
  'too-many': 'join.error.tooMany',
  away: 'join.error.away',
  fault: 'join.error.fault',
} as const satisfies Record<JoinFailure, MessageKey>;
