import { documentLimits } from '@opora/shared/protocol/document-messages.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import * as Y from 'yjs';
import type { DocumentVisitor } from './document-visitor.ts';

/** How an edit arrives: once as the answer to our step 1, then as the person types. */
export type EditKind = 'step-2' | 'update';

export type GateRefusal = 'too-large' | 'malformed' | 'not-allowed';

export interface CheckedEdit {
  readonly update: Uint8Array;
  /** Yjs clients whose writing is in it, each once. */
  readonly clientIds: readonly number[];
  /** False if the document already holds all of it: nothing to store, nothing to tell. */
  readonly bringsNews: boolean;
}

const maxBytes: Readonly<Record<EditKind, number>> = {
  'step-2': documentLimits.step2Bytes,
  update: documentLimits.updateBytes,
};

type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>;

/**
 * Everything an edit must pass before it is stored (live-documents.md 6.3, step 4). `doc` holds what is
 * stored and nothing else; it is only read.
 */
export function checkEdit(
  doc: Y.Doc,
  visitor: DocumentVisitor,
  kind: EditKind,
  update: Uint8Array,
): Result<CheckedEdit, GateRefusal> {
  if (update.length > maxBytes[kind]) return err('too-large');
  const decoded = decode(update);
  if (decoded === undefined) return err('malformed');
  const bringsNews = !holds(doc, update, decoded);
  if (bringsNews && !visitor.mayWrite()) return err('not-allowed');
  const clientIds = [...new Set(decoded.structs.map((struct) => struct.id.client))];
  return ok({ update, clientIds, bringsNews });
}

/** The reader is lazy: it builds what the bytes hold, not what they claim to hold. */
function decode(update: Uint8Array): DecodedUpdate | undefined {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return undefined;
  }
}

/** A step 2 always repeats the complete delete set, so readers send deletions too (live-documents.md 4.1). */
function holds(doc: Y.Doc, update: Uint8Array, { structs, ds }: DecodedUpdate): boolean {
  const knowsStructs = structs.every(
    ({ id, length }) => id.clock + length <= Y.getState(doc.store, id.client),
  );
  if (!knowsStructs || ds.clients.size === 0) return knowsStructs;
  return Y.snapshotContainsUpdate(Y.snapshot(doc), update);
}
