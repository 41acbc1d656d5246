import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { placeBytes } from './sealed-place.ts';
import { seal, unseal } from './sealing.ts';

const keyBytes = 32;
/** Names the way keys are wrapped, so that another one can follow. */
const wrapVersion = 1;

/**
 * Wraps the data keys, and does nothing else: the one place where a key management service or a token would stand
 * instead of the key in memory.
 */
export interface MasterKey {
  wrap(name: string, key: KeyObject): Uint8Array;
  /** Undefined if it was not wrapped by this master key under this name. */
  unwrap(name: string, wrapped: Uint8Array): KeyObject | undefined;
}

export const newKey = (): KeyObject => createSecretKey(randomBytes(keyBytes));

/** As it stands in `master.key` and in `OPORA_MASTER_KEY`. */
export const encodeKey = (key: KeyObject): string => key.export().toString('base64');

/** Undefined for anything but 32 bytes in base64. */
export function decodeKey(text: string): KeyObject | undefined {
  const trimmed = text.trim();
  const bytes = Buffer.from(trimmed, 'base64');
  const isWhole = bytes.length === keyBytes && bytes.toString('base64') === trimmed;
  return isWhole ? createSecretKey(bytes) : undefined;
}

const wrapping = (name: string): Uint8Array =>
  placeBytes({
    kind: 'data-key',
    stream: name,
    seq: wrapVersion,
    beside: [],
    previous: new Uint8Array(),
  });

export const masterKeyOf = (master: KeyObject): MasterKey => ({
  wrap: (name, key) => seal(master, wrapping(name), key.export()),
  unwrap(name, wrapped) {
    const bytes = unseal(master, wrapping(name), wrapped);
    return bytes && createSecretKey(bytes);
  },
});
