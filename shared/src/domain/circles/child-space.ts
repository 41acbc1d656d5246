import type { ParticipantId } from '../../ids.ts';
import type { ConferenceCore } from '../conference/conference.ts';
import type { Participant } from '../conference/participant.ts';
import {
  type ChildDocument,
  type DocumentName,
  furtherChildDocument,
  isChildDocument,
} from './documents.ts';

/**
 * In the order of the guest list. Without a child who is heard apart, whom most viewers do not know of: so every
 * viewer's copy gives the same names.
 */
const childrenOf = ({ participants }: ConferenceCore): readonly Participant[] =>
  participants.filter(({ role, attendance }) => role === 'child' && attendance !== 'separate');

/** The document of a child; undefined for anybody else. Each child has one name for it. */
export function childDocumentOf(
  conference: ConferenceCore,
  id: ParticipantId,
): ChildDocument | undefined {
  const at = childrenOf(conference).findIndex((child) => child.id === id);
  if (at === -1) return undefined;
  return at === 0 ? 'child' : furtherChildDocument(id);
}

/** Whose space it is; undefined where nobody's. */
export const childOf = (
  conference: ConferenceCore,
  document: ChildDocument,
): Participant | undefined =>
  childrenOf(conference).find(({ id }) => childDocumentOf(conference, id) === document);

/**
 * The name under which a document is kept. A child's carries the child's own id, whoever is first in the guest list:
 * what one child has written never becomes another's (CR1).
 */
export function storedDocument(conference: ConferenceCore, document: DocumentName): DocumentName {
  const child = isChildDocument(document) ? childOf(conference, document) : undefined;
  return child === undefined ? document : furtherChildDocument(child.id);
}

/** The child themself, or the support person who stands by them (domain.md 2.3, V5). */
export const keepsSpaceOf = (child: Participant['id'], { id, role, supports }: Participant) =>
  role === 'child' ? id === child : role === 'support-person' && supports === child;

/** The child whose space this person opens: themself, or whom they stand by; undefined for everybody else. */
export const childKeptBy = (
  conference: ConferenceCore,
  person: Participant,
): Participant | undefined => childrenOf(conference).find(({ id }) => keepsSpaceOf(id, person));
