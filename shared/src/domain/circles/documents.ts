import { idPrefixes, type ParticipantId } from '../../ids.ts';
import { type SectionName, sectionNames } from '../plan/sections.ts';

/**
 * The space of one child: `child` of the first child of the guest list, `child.<participantId>` of each further one, so
 * that siblings never read each other's.
 */
export type ChildDocument = 'child' | `child.${string}`;

/** Yjs documents of one conference, one per circle of readers (design.md 4). */
export type DocumentName = 'plan' | 'protected' | 'facilitator' | 'family' | ChildDocument;

const fixedNames = ['plan', 'child', 'protected', 'facilitator', 'family'] as const;
const furtherChild = new RegExp(`^child\\.${idPrefixes.participant}[A-Za-z0-9_-]{1,40}$`);

const isFurtherChild = (name: string): name is ChildDocument => furtherChild.test(name);

export function parseDocumentName(name: string): DocumentName | undefined {
  return fixedNames.find((known) => known === name) ?? (isFurtherChild(name) ? name : undefined);
}

export const isChildDocument = (document: DocumentName): document is ChildDocument =>
  document === 'child' || isFurtherChild(document);

export const furtherChildDocument = (child: ParticipantId): ChildDocument => `child.${child}`;

/** Root of the safety plan, in `protected` alone. */
export const safetyRoot = 'safety';

/** A root in which people write: one fragment each. */
export type RootName = SectionName | typeof safetyRoot;
export const rootNames: readonly RootName[] = [...sectionNames, safetyRoot];

/** Whether protected strings are kept out: where everybody reads, or will (PS12). A closed circle may write them. */
export const isGuarded = (document: DocumentName): boolean =>
  document === 'plan' || document === 'family';

/** Where people write in a document; the plan has besides them a network, which only the server writes. */
export function rootsOf(document: DocumentName): readonly RootName[] {
  if (isChildDocument(document)) return ['child'];
  switch (document) {
    case 'plan':
    // Of the family in its private time: what stays there goes into the same sections of the plan.
    case 'family':
      return sectionNames;
    case 'protected':
      return [safetyRoot];
    case 'facilitator':
      return ['notes'];
  }
}
