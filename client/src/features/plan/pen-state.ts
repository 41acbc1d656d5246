import type { Conference } from '@opora/shared/domain/conference/conference.ts';
import type { Participant } from '@opora/shared/domain/conference/participant.ts';
import { can } from '@opora/shared/domain/permissions.ts';
import { firstWriterOf, mayWriteSection } from '@opora/shared/domain/plan/pens.ts';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';

/** Who holds the pen of a section, as it is told to one person. */
export type PenState =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'family' }
  /** The child and whoever stands by the child, by the names they are called; at least one. */
  | { readonly kind: 'child'; readonly names: readonly string[] }
  /** Not open yet, and the viewer is one of those who always write. */
  | { readonly kind: 'leaders' }
  | { readonly kind: 'read-only' };

const readOnly: PenState = { kind: 'read-only' };

/** The state of the pen (PE1, PE2, PE5). Never says that somebody writes whom the rules would refuse. */
export function penState(
  conference: Conference,
  viewer: Participant,
  section: SectionName,
): PenState {
  if (conference.status === 'closed') return readOnly;
  const pen = conference.pens[section];
  if (section === 'child') return pen === 'closed' ? readOnly : childPen(conference);
  if (pen !== 'closed') {
    const first = pen === 'everyone' ? 'everyone' : firstWriterOf(conference, section);
    if (first === 'family') return { kind: 'family' };
    if (first === 'everyone') return can(viewer.role, 'plan:write') ? { kind: first } : readOnly;
  }
  return mayWriteSection(conference, viewer, section) ? { kind: 'leaders' } : readOnly;
}

function childPen({ participants }: Conference): PenState {
  const children = participants.filter(({ role }) => role === 'child');
  const theirs = participants.filter(
    ({ role, supports }) =>
      role === 'support-person' && children.some((child) => child.id === supports),
  );
  const names = [...children, ...theirs].map(({ callName }) => callName);
  return names.length === 0 ? readOnly : { kind: 'child', names };
}
