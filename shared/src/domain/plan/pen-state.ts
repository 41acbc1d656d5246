import type { Conference } from '../conference/conference.ts';
import { isPresent, type Participant } from '../conference/participant.ts';
import { isFamily, isFamilyTime } from '../family-time/family-time.ts';
import { can } from '../permissions.ts';
import { firstWriterOf, mayWriteSection } from './pens.ts';
import type { SectionName } from './sections.ts';

/** Who may write in a section, as it is told to one person. Names are those people are called by. */
export type PenState =
  | { readonly kind: 'everyone' }
  /** Everybody but the viewer, whose role only reads (PE5). */
  | { readonly kind: 'others' }
  /** `names`: of those who are here, where they are few; otherwise empty. */
  | { readonly kind: 'family'; readonly names: readonly string[] }
  /** The child and whoever stands by the child; at least one name. */
  | { readonly kind: 'child'; readonly names: readonly string[] }
  /** Not open, and the viewer is one of those who always write; names as in `family`. */
  | { readonly kind: 'leaders'; readonly names: readonly string[] }
  | { readonly kind: 'read-only' };

const readOnly: PenState = { kind: 'read-only' };
/** More are no help to whoever looks up who it is. */
const fewNames = 3;

/** The state of the pen (PN4). Never says that somebody writes whom the rules would refuse. */
export function penState(
  conference: Conference,
  viewer: Participant,
  section: SectionName,
): PenState {
  if (conference.status === 'closed' || isFamilyTime(conference)) return readOnly;
  const pen = conference.pens[section];
  if (section === 'child') return pen === 'closed' ? readOnly : childPen(conference);
  if (pen !== 'closed') {
    const first = pen === 'everyone' ? 'everyone' : firstWriterOf(conference, section);
    if (first === 'family') return { kind: 'family', names: fewHere(conference, isFamily) };
    if (first === 'everyone') return everyonesPen(viewer);
  }
  return mayWriteSection(conference, viewer, section)
    ? { kind: 'leaders', names: fewHere(conference, alwaysWrites) }
    : readOnly;
}

const alwaysWrites = ({ role }: Participant): boolean => can(role, 'plan:write-always');

/** The shared screen speaks to the whole room. */
const everyonesPen = ({ role }: Participant): PenState =>
  role === 'screen' || can(role, 'plan:write') ? { kind: 'everyone' } : { kind: 'others' };

function fewHere(
  { participants }: Conference,
  isOneOf: (person: Participant) => boolean,
): readonly string[] {
  const here = participants.filter((person) => isPresent(person) && isOneOf(person));
  return here.length > fewNames ? [] : here.map(({ callName }) => callName);
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
