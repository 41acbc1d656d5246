import type { ConferenceId } from '../ids.ts';
import { type DocumentName, documentNames } from '../plan/documents.ts';
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
} as const;

/** Second number of a sync frame (y-protocols/sync). */
export const syncMessages = { step1: 0, step2: 1, update: 2 } as const;

/** The unmodified provider gives up on 4400–4499 and comes back after anything else (design.md 6). */
export const documentCloseCodes = {
  restart: 1012,
  tryAgain: 1013,
  noSession: 4401,
  /** Also for what does not exist, so that nothing is revealed. */
  notAllowed: 4403,
  tooLarge: 4413,
  refusedEdit: 4422,
} as const;
export type DocumentCloseCode = (typeof documentCloseCodes)[keyof typeof documentCloseCodes];

/** First values of live-documents.md 6.6. */
export const documentLimits = {
  updateBytes: 1024 * 1024,
  step2Bytes: 8 * 1024 * 1024,
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
  /** New Yjs clients of one connection; an editor has one, and rarely takes another. */
  clientIds: 8,
  /** A pen that is taken away still writes what was under way (live-documents.md 6.3, step 8). */
  penGraceMs: 2_000,
  /** The provider reconnects after 30 s without a data frame; pings do not count for it. */
  heartbeatMs: 15_000,
  unloadAfterMs: 60_000,
  /** Unsent bytes of one receiver: presence is left out above the first, the connection cut above the second. */
  laggingBytes: 1024 * 1024,
  lostBytes: 16 * 1024 * 1024,
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
  const document = documentNames.find((known) => known === name);
  if (`/${root}` !== documentsPath || rest.length > 0) return undefined;
  if (!conferenceId.success || document === undefined) return undefined;
  return { conferenceId: conferenceId.data, document };
}
