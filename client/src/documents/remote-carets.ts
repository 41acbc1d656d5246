import type { RootName } from '@opora/shared/domain/circles/documents.ts';
import type { PresentCursor, PresentPerson } from '@opora/shared/plan/presence.ts';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createAuthorClocks } from './author-clocks.ts';
import { followTyping, isHere } from './follow-typing.ts';

/** Whose caret, as the caret plugin hands it to our builders. */
export interface CaretPerson extends PresentPerson {
  /** y-tiptap warns of a caret without a hexadecimal colour; ours never reaches the page. */
  readonly color: '#000000';
}

export interface RemoteCaret {
  readonly user: CaretPerson;
  readonly cursor: PresentCursor;
}

/** Client ids that Awareness reports with its `change`. */
export type AwarenessChange = Readonly<Record<'added' | 'updated' | 'removed', readonly number[]>>;

export interface RemoteCarets {
  /** By client id, each where its author is by now. */
  read(): Map<number, RemoteCaret>;
  /** Whether the change shows in this section, and whose caret moved there. */
  update(change: AwarenessChange): {
    readonly concerned: boolean;
    readonly moved: readonly number[];
  };
}

interface Heard {
  readonly cursor: PresentCursor;
  /** Letters of the author from this Yjs clock on may have been typed since the cursor was sent. */
  readonly sinceClock: number;
  /** Stands in until the text the cursor speaks of has arrived. */
  readonly before: Heard | null;
}

/** Carets of the others in one section. */
export function createRemoteCarets(awareness: Awareness, section: RootName): RemoteCarets {
  const { doc } = awareness;
  const heard = new Map<number, Heard>();
  const clocks = createAuthorClocks(doc);
  for (const clientId of awareness.getStates().keys()) hear(clientId);

  function hear(clientId: number): 'moved' | 'shown' | 'elsewhere' {
    const known = heard.get(clientId);
    const presence = readPresence(awareness, clientId, section);
    if (presence === null) return heard.delete(clientId) ? 'shown' : 'elsewhere';
    if (known !== undefined && isSameCursor(known.cursor, presence.cursor)) return 'shown';
    const before = known === undefined || areHere(doc, known.cursor) ? known : known.before;
    clocks.note(clientId);
    const hasMovedBack = known !== undefined && isBack(clientId, known.cursor, presence.cursor);
    heard.set(clientId, {
      cursor: presence.cursor,
      sinceClock: hasMovedBack ? Y.getState(doc.store, clientId) : clocks.aMomentAgo(clientId),
      before: before === undefined || before === null ? null : { ...before, before: null },
    });
    return 'moved';
  }

  return {
    read: () => {
      const carets = new Map<number, RemoteCaret>();
      for (const [clientId, known] of heard) {
        clocks.note(clientId);
        const presence = readPresence(awareness, clientId, section);
        if (presence === null) continue;
        const cursor = cursorByNow(doc, clientId, known);
        carets.set(clientId, { user: { ...presence.user, color: '#000000' }, cursor });
      }
      return carets;
    },
    update: ({ added, updated, removed }) => {
      const ids = [...added, ...updated, ...removed];
      const results = ids.map((id) => ({ id, result: hear(id) }));
      return {
        concerned: results.some(({ result }) => result !== 'elsewhere'),
        moved: results.filter(({ result }) => result === 'moved').map(({ id }) => id),
      };
    },
  };
}

function cursorByNow(doc: Y.Doc, author: number, heard: Heard): PresentCursor {
  if (!areHere(doc, heard.cursor)) {
    return heard.before === null ? heard.cursor : cursorByNow(doc, author, heard.before);
  }
  const { anchor, head } = heard.cursor;
  // A selection is replaced by what is typed, so only a bare caret is carried along.
  if (JSON.stringify(anchor) !== JSON.stringify(head)) return heard.cursor;
  const position = followTyping(doc, author, head, heard.sinceClock);
  return { anchor: position, head: position };
}

const areHere = (doc: Y.Doc, { anchor, head }: PresentCursor): boolean =>
  isHere(doc, anchor) && isHere(doc, head);

/** Whether someone went back in what they wrote themselves, so that the letters after it are not typed since. */
const isBack = (
  author: number,
  { head: before }: PresentCursor,
  { head: now }: PresentCursor,
): boolean =>
  before.item?.client === author &&
  now.item?.client === author &&
  now.item.clock < before.item.clock;

const isSameCursor = (one: PresentCursor, other: PresentCursor): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Null for ourselves, for someone in another section, and for a state the server has not signed with a name. */
function readPresence(
  awareness: Awareness,
  clientId: number,
  section: RootName,
): { readonly user: PresentPerson; readonly cursor: PresentCursor } | null {
  if (clientId === awareness.clientID) return null;
  const {
    user,
    cursor,
    section: where,
  }: Partial<Record<string, unknown>> = awareness.getStates().get(clientId) ?? {};
  return where === section && isPerson(user) && isCursor(cursor) ? { user, cursor } : null;
}

const isRecord = (value: unknown): value is Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPerson = (value: unknown): value is PresentPerson =>
  isRecord(value) &&
  typeof value['participantId'] === 'string' &&
  typeof value['name'] === 'string' &&
  (value['colour'] === null || typeof value['colour'] === 'number');

const isCursor = (value: unknown): value is PresentCursor =>
  isRecord(value) && isRecord(value['anchor']) && isRecord(value['head']);
