import { documentMessages, syncMessages } from '@opora/shared/protocol/document-messages.ts';
import { err, ok, type Result } from '@opora/shared/result.ts';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** What somebody says about one awareness client: `json` is UTF-8, not yet parsed. */
export interface PresenceClaim {
  readonly clientId: number;
  readonly clock: number;
  readonly json: Uint8Array;
}

/** Frames a client sends (y-protocols). Byte arrays are views of the frame. */
export type Frame =
  | { readonly kind: 'step-1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'step-2' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'presence'; readonly claims: readonly PresenceClaim[] }
  | { readonly kind: 'presence-query' };

export function readFrame(bytes: Uint8Array): Result<Frame, 'malformed'> {
  try {
    const frame = decodeFrame(decoding.createDecoder(bytes));
    return frame === undefined ? err('malformed') : ok(frame);
  } catch {
    return err('malformed');
  }
}

/** Throws where the frame ends too early. */
function decodeFrame(decoder: decoding.Decoder): Frame | undefined {
  switch (decoding.readVarUint(decoder)) {
    case documentMessages.sync:
      return decodeSync(decoder);
    case documentMessages.presence:
      return { kind: 'presence', claims: decodeClaims(decoding.readVarUint8Array(decoder)) };
    case documentMessages.presenceQuery:
      return { kind: 'presence-query' };
    default:
      return undefined;
  }
}

function decodeSync(decoder: decoding.Decoder): Frame | undefined {
  const message = decoding.readVarUint(decoder);
  const content = decoding.readVarUint8Array(decoder);
  switch (message) {
    case syncMessages.step1:
      return { kind: 'step-1', stateVector: content };
    case syncMessages.step2:
      return { kind: 'step-2', update: content };
    case syncMessages.update:
      return { kind: 'update', update: content };
    default:
      return undefined;
  }
}

function decodeClaims(payload: Uint8Array): readonly PresenceClaim[] {
  const decoder = decoding.createDecoder(payload);
  const claims: PresenceClaim[] = [];
  for (let rest = decoding.readVarUint(decoder); rest > 0; rest -= 1) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    claims.push({ clientId, clock, json: decoding.readVarUint8Array(decoder) });
  }
  return claims;
}

const encode = (write: (encoder: encoding.Encoder) => void): Uint8Array => encoding.encode(write);

const syncFrame = (message: number, content: Uint8Array): Uint8Array =>
  encode((encoder) => {
    encoding.writeVarUint(encoder, documentMessages.sync);
    encoding.writeVarUint(encoder, message);
    encoding.writeVarUint8Array(encoder, content);
  });

export const step1Frame = (doc: Y.Doc): Uint8Array =>
  syncFrame(syncMessages.step1, Y.encodeStateVector(doc));

export const updateFrame = (update: Uint8Array): Uint8Array =>
  syncFrame(syncMessages.update, update);

export const step2FrameOf = (lacking: Uint8Array): Uint8Array =>
  syncFrame(syncMessages.step2, lacking);

/** The answer to a step 1: all that the sender's state vector lacks, and the complete delete set. */
export function step2Frame(doc: Y.Doc, stateVector: Uint8Array): Result<Uint8Array, 'malformed'> {
  try {
    return ok(step2FrameOf(Y.encodeStateAsUpdate(doc, stateVector)));
  } catch {
    return err('malformed');
  }
}

export const savedFrame = (step2Stored: number, updatesStored: number): Uint8Array =>
  encode((encoder) => {
    encoding.writeVarUint(encoder, documentMessages.saved);
    encoding.writeVarUint(encoder, step2Stored);
    encoding.writeVarUint(encoder, updatesStored);
  });

export const epochFrame = (epoch: string): Uint8Array =>
  encode((encoder) => {
    encoding.writeVarUint(encoder, documentMessages.epoch);
    encoding.writeVarString(encoder, epoch);
  });

export const heartbeatFrame: Uint8Array = encode((encoder) =>
  encoding.writeVarUint(encoder, documentMessages.saved),
);

/** `state` null: gone. */
export interface PresenceEntry {
  readonly clientId: number;
  readonly clock: number;
  readonly state: unknown;
}

export const presenceFrame = (entries: readonly PresenceEntry[]): Uint8Array => {
  const payload = encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { clientId, clock, state } of entries) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, JSON.stringify(state));
    }
  });
  return encode((encoder) => {
    encoding.writeVarUint(encoder, documentMessages.presence);
    encoding.writeVarUint8Array(encoder, payload);
  });
};
