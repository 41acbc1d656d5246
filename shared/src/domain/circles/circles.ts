import { unreachable } from '../../assert.ts';
import type { Conference } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import { isFamily, isFamilyTime, mayWriteInFamilyTime } from '../family-time/family-time.ts';
import { can } from '../permissions.ts';
import { mayWriteSection } from '../plan/pens.ts';
import { mayReadPlan, takesPart } from '../scope/taking-part.ts';
import { childOf, keepsSpaceOf } from './child-space.ts';
import {
  type DocumentName,
  isChildDocument,
  type RootName,
  rootsOf,
  safetyRoot,
} from './documents.ts';
import { isInProtectedCircle } from './protected-circle.ts';

/**
 * Whether a person is in the circle that reads a document (CR1). Everything of a document goes by this: its text, who
 * else is in it and that it exists.
 */
export function mayReadDocument(
  conference: Conference,
  person: Participant,
  document: DocumentName,
): boolean {
  return (
    takesPart(conference, person) &&
    can(person.role, 'plan:read') &&
    isInCircle(conference, person, document)
  );
}

function isInCircle(conference: Conference, person: Participant, document: DocumentName): boolean {
  if (isChildDocument(document)) {
    const child = childOf(conference, document);
    return child !== undefined && keepsSpaceOf(child.id, person);
  }
  switch (document) {
    case 'plan':
      return mayReadPlan(conference, person);
    case 'family':
      return isFamilyTime(conference) && isFamily(person);
    case 'protected':
      return isInProtectedCircle(conference, person);
    case 'facilitator':
      return person.role === 'facilitator';
    default:
      return unreachable(document);
  }
}

/** The pens are the plan's; in every other document its whole circle writes, as far as its roles write at all (CR2). */
export function mayWriteInDocument(
  conference: Conference,
  person: Participant,
  document: DocumentName,
  root: RootName,
): boolean {
  if (!mayReadDocument(conference, person, document)) return false;
  if (!rootsOf(document).includes(root)) return false;
  if (document === 'family') {
    return root !== safetyRoot && mayWriteInFamilyTime(conference, person, root);
  }
  if (document === 'plan') {
    return root !== safetyRoot && mayWriteSection(conference, person, root);
  }
  return conference.status !== 'closed' && can(person.role, 'plan:write');
}
