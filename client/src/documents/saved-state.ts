/** Close codes that end a document connection for good, in words (design.md 6, "Documents"). */
export type RefusalReason =
  | 'signed-out'
  | 'not-allowed'
  /** The meeting is in a part without this person. */
  | 'not-now'
  /** The page itself is of another version than the server. */
  | 'old-page'
  /** The server holds another life of the document than this browser. */
  | 'other-version'
  | 'too-large'
  | 'refused-edit'
  /** The last edit would have brought a protected string. */
  | 'protected'
  | 'other';

/**
 * What a person may be told about their writing. Times are ms since the epoch, this browser's clock.
 * `saved` means on the server's disk at that moment; `pending` that something newer has been on its way for less than
 * `patienceMs`, so nothing flickers while people type.
 */
export type SavedState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'saved'; readonly at: number; readonly pending: boolean }
  | { readonly kind: 'saving'; readonly since: number }
  | { readonly kind: 'offline'; readonly since: number; readonly unsaved: boolean }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** What happens on the document connection, in the order it happens. */
export type SavedEvent =
  | { readonly type: 'connected' }
  | { readonly type: 'disconnected' }
  /** An edit of this browser: an update frame while connected, else part of the next step 2. */
  | { readonly type: 'edited' }
  | { readonly type: 'step2-sent' }
  /** Message 100 with content: how much of this connection's writing is on disk. */
  | { readonly type: 'stored'; readonly step2: number; readonly updates: number }
  /** Something of another person's, which is on disk before anyone hears of it. */
  | { readonly type: 'received' }
  | { readonly type: 'refused'; readonly reason: RefusalReason };

interface Down {
  readonly kind: 'down';
  readonly since: number;
}

interface Up {
  readonly kind: 'up';
  readonly connectedAt: number;
  /** Since when the handshake has been owed: the loss before it, not only this connection. */
  readonly since: number;
  readonly step2Sent: number;
  readonly step2Stored: number;
  readonly updatesStored: number;
  /** When each update not yet stored was sent, oldest first. */
  readonly waiting: readonly number[];
}

type Link = Down | Up | { readonly kind: 'refused'; readonly reason: RefusalReason };

export interface SavedProgress {
  readonly link: Link;
  /** Last moment at which all of this document was known to be on disk; null before the first. */
  readonly savedAt: number | null;
  /** Edits of this browser that no step 2 or update of a living connection has brought to disk. */
  readonly unsaved: boolean;
}

/** How long something may be on its way before a person is told. */
export const patienceMs = 2_000;

export const initialProgress = (now: number): SavedProgress => ({
  link: { kind: 'down', since: now },
  savedAt: null,
  unsaved: false,
});

/** Total: every state takes every event. A refusal is final; a new document starts from `initialProgress`. */
export function evolveSaved(state: SavedProgress, event: SavedEvent, now: number): SavedProgress {
  const { link } = state;
  if (link.kind === 'refused') return event.type === 'edited' ? { ...state, unsaved: true } : state;
  switch (event.type) {
    case 'edited':
      return { ...state, link: link.kind === 'up' ? send(link, now) : link, unsaved: true };
    case 'connected':
      return { ...state, link: connect(link, now) };
    case 'disconnected':
      return { ...state, link: { kind: 'down', since: owedSince(link) ?? now } };
    case 'refused':
      return { ...state, link: { kind: 'refused', reason: event.reason } };
    case 'received':
      return isSettled(link) ? { ...state, savedAt: now } : state;
    case 'step2-sent':
      return link.kind === 'up' ? { ...state, link: askToStore(link, now) } : state;
    case 'stored':
      return link.kind === 'up' ? settle(state, store(link, event), now) : state;
  }
}

/** Whether closing the page now could lose words. */
export const hasUnsaved = (state: SavedProgress): boolean => state.unsaved;

export function savedState({ link, savedAt, unsaved }: SavedProgress, now: number): SavedState {
  if (link.kind === 'refused') return { kind: 'refused', reason: link.reason };
  const since = owedSince(link);
  if (since === null) return { kind: 'saved', at: savedAt ?? now, pending: false };
  if (now - since < patienceMs) {
    return savedAt === null
      ? { kind: 'connecting' }
      : { kind: 'saved', at: savedAt, pending: true };
  }
  // A handshake that ends at once must not flash "saving" between two losses (1013, again and again).
  const greeting = link.kind === 'up' && !isGreeted(link) && now - link.connectedAt < patienceMs;
  if (link.kind === 'down' || greeting) return { kind: 'offline', since, unsaved };
  return { kind: 'saving', since };
}

/** When `savedState` will say something else although nothing happens; null if never. */
export function nextChangeAt({ link }: SavedProgress, now: number): number | null {
  if (link.kind === 'refused') return null;
  const since = owedSince(link);
  if (since === null) return null;
  const moments = [since + patienceMs];
  if (link.kind === 'up' && !isGreeted(link)) moments.push(link.connectedAt + patienceMs);
  const coming = moments.filter((moment) => moment > now);
  return coming.length === 0 ? null : Math.min(...coming);
}

/** An edit that a closing socket did not take stays in `waiting` for good, which is right: it is not stored. */
const send = (link: Up, now: number): Up => ({ ...link, waiting: [...link.waiting, now] });

const connect = (link: Down | Up, now: number): Up => ({
  kind: 'up',
  connectedAt: now,
  since: owedSince(link) ?? now,
  step2Sent: 0,
  step2Stored: 0,
  updatesStored: 0,
  waiting: [],
});

/** The server may ask for a step 2 again on a living connection; the wait then counts from that moment. */
const askToStore = (link: Up, now: number): Up => ({
  ...link,
  since: isGreeted(link) ? now : link.since,
  step2Sent: link.step2Sent + 1,
});

function store(link: Up, stored: { readonly step2: number; readonly updates: number }): Up {
  const updatesStored = Math.max(link.updatesStored, stored.updates);
  return {
    ...link,
    step2Stored: Math.max(link.step2Stored, stored.step2),
    updatesStored,
    waiting: link.waiting.slice(updatesStored - link.updatesStored),
  };
}

const settle = (state: SavedProgress, link: Up, now: number): SavedProgress =>
  isSettled(link) ? { link, savedAt: now, unsaved: false } : { ...state, link };

const isGreeted = (link: Up): boolean => link.step2Sent > 0 && link.step2Stored >= link.step2Sent;

const isSettled = (link: Down | Up): boolean =>
  link.kind === 'up' && isGreeted(link) && link.waiting.length === 0;

/** Since when something has been owed: the handshake first, then the oldest update; null when all is stored. */
function owedSince(link: Down | Up): number | null {
  if (link.kind === 'down' || !isGreeted(link)) return link.since;
  return link.waiting[0] ?? null;
}
