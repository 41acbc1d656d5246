import { type DocumentName, parseDocumentName } from '../domain/circles/documents.ts';
import type { ConferenceId } from '../ids.ts';
import { conferenceIdSchema } from './primitives.ts';

/** First number of each frame on a document connection: y-websocket's own, and ours from 100 on. */
export const documentMessages = {
  sync: 0,
  /** Yjs calls it awareness. */
  presence: 1,
  presenceQuery: 3,
  /**
   * Server → client: `[varUint 100, varUint step2Stored, varUint updatesStored]`, the sync step 2 and update
   * frames of this connection whose content is on disk. Empty after the number, it is the heartbeat.
   */
  saved: 100,
  /** Server → client, first of all: `[varUint 101, varString epoch]`, which life of the document this is. */
  epoch: 101,
} as const;

/**
 * What a client may say of itself in the query, and the provider repeats on every reconnect. Who says nothing, as
 * the bare provider, claims nothing.
 */
export const documentParameters = {
  /** `planSchemaVersion` of the page. */
  schema: 'schema',
  /** Of the document it holds; not before it was told. */
  epoch: 'epoch',
} as const;

/** Why 4409: the reason of the close. */
export const otherVersions = ['other-schema', 'other-epoch'] as const;
export type OtherVersion = (typeof otherVersions)[number];

/** Why 4422 where the edit would have brought a protected string: the reason of the close. */
export const protectedReason = 'protected';

/** Why 4403 where the part of the meeting that somebody was invited to is not now: the reason of the close. */
export const notNowReason = 'not-now';

/** Second number of a sync frame (y-protocols/sync). */
export const syncMessages = { step1: 0, step2: 1, update: 2 } as const;

/** The unmodified provider gives up on 4400–4499 and comes back after anything else (design.md 6). */
export const documentCloseCodes = {
  restart: 1012,
  tryAgain: 1013,
  noSession: 4401,
  /** Also for what does not exist, so that nothing is revealed. */
  notAllowed: 4403,
  /** Another life of the document, or a page with another schema (live-documents.md 4.7, 4.8). */
  otherVersion: 4409,
  tooLarge: 4413,
  refusedEdit: 4422,
} as const;
export type DocumentCloseCode = (typeof documentCloseCodes)[keyof typeof documentCloseCodes];

/** First values of live-documents.md 6.6. */
export const documentLimits = {
  updateBytes: 1024 * 1024,
  step2Bytes: 8 * 1024 * 1024,
  /** Of a step 1: more Yjs clients than a plan will ever have, each of which costs an answer time. */
  stateVectorBytes: 256 * 1024,
  /** State of one connection; the frame that carries it may hold echoes of others (`presenceFrameBytes`). */
  presenceBytes: 8 * 1024,
  presenceFrameBytes: 1024 * 1024,
  /** What one update or step 2 may claim to hold; its structs are of few clients, those of one person. */
  clients: 64,
  structs: 5_000,
  deletions: 50_000,
  /** Letters that one struct may say are deleted without showing them. */
  deletedLength: 2 ** 24,
  /** A value that grows without bytes being sent must end somewhere. */
  clock: 2 ** 32,
  /** Nodes within nodes: a list item in a list counts two. */
  nesting: 64,
  /** Value of an attribute or a mark; all values of one update or step 2 together. */
  valueBytes: 200,
  allValueBytes: 256 * 1024,
  /** Of about 6 ns, 50 ms in all: what Yjs may have to do for one edit beyond its length (GA11). */
  workSteps: 8_000_000,
  /** New Yjs clients of one connection; an editor has one, and rarely takes another. */
  clientIds: 8,
  /** New Yjs clients of one session, and how often it gets one back: honest people reload a lot, and each takes one. */
  sessionClientIds: 64,
  sessionClientIdEveryMs: 60_000,
  /** Sync frames of one connection: far above fast typing, a held key gives 30 a second. */
  frameBurst: 300,
  framesPerSecond: 60,
  /** Beyond it the connection waits; what is read already may be this far ahead, the second of a slow line. */
  aheadMs: 1_000,
  /** Presence and its queries have their own: a held arrow key gives 30 a second, and writing need not wait for it. */
  presenceBurst: 300,
  presencePerSecond: 60,
  /** Beyond it the newest waits, and only a flood ends the connection: reading its frames alone is work. */
  presenceFloodBurst: 3_000,
  presenceFloodPerSecond: 600,
  /** Presence that changed goes out together, at most this often (live-documents.md 6.5: its greatest cost). */
  presenceEveryMs: 100,
  /** A pen that is taken away still writes what was under way (live-documents.md 6.3, step 8). */
  penGraceMs: 2_000,
  /** The provider reconnects after 30 s without a data frame; pings do not count for it. */
  heartbeatMs: 15_000,
  unloadAfterMs: 60_000,
  /**
   * Unsent bytes of one receiver: above the first it hears no presence, above the second no edits, until it has taken
   * what waits and is told all at once what it lacks. What was asked for, as a step 2, may be larger.
   */
  laggingBytes: 1024 * 1024,
  behindBytes: 4 * 1024 * 1024,
  /** A receiver that is behind and takes nothing for so long is cut. */
  stalledMs: 10_000,
} as const;

export const documentsPath = '/documents';

/** The provider's room name: `new WebsocketProvider(origin + documentsPath, documentRoomName(…), doc)`. */
export const documentRoomName = (conferenceId: ConferenceId, document: DocumentName): string =>
  `${conferenceId}/${document}`;

export const documentPath = (conferenceId: ConferenceId, document: DocumentName): string =>
  `${documentsPath}/${documentRoomName(conferenceId, document)}`;

/** The inverse of `documentPath`; undefined for a path of any other shape. `pathname` is without a query. */
export function parseDocumentPath(
  pathname: string,
): { readonly conferenceId: ConferenceId; readonly document: DocumentName } | undefined {
  const [root, conference, name, ...rest] = pathname.slice(1).split('/');
  const conferenceId = conferenceIdSchema.safeParse(conference);
  const document = parseDocumentName(name ?? '');
  if (`/${root}` !== documentsPath || rest.length > 0) return undefined;
  if (!conferenceId.success || document === undefined) return undefined;
  return { conferenceId: conferenceId.data, document };
}
