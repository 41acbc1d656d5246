import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
/** What sealing adds: format, nonce and tag. */
export const sealBytes = 1 + nonceBytes + tagBytes;
/** First byte of all that is sealed; another way to seal would have another one. */
const format = 1;

/**
 * AES-256-GCM: format ‖ nonce ‖ ciphertext ‖ tag. The nonce is random and never a number that is counted: after a backup
 * is restored the same number would come again with other text (security.md 4.4). `place` is not kept; what is sealed
 * opens only at the place it was sealed for.
 */
export function seal(key: KeyObject, place: Uint8Array, content: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(place);
  const sealed = cipher.update(content);
  return Buffer.concat([Uint8Array.of(format), nonce, sealed, cipher.final(), cipher.getAuthTag()]);
}

/** Undefined if it was not sealed with this key for this place, or is not as it was. */
export function unseal(
  key: KeyObject,
  place: Uint8Array,
  sealed: Uint8Array,
): Uint8Array | undefined {
  if (sealed.length < sealBytes || sealed[0] !== format) return undefined;
  const nonce = sealed.subarray(1, 1 + nonceBytes);
  const end = sealed.length - tagBytes;
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(place).setAuthTag(sealed.subarray(end));
  const content = decipher.update(sealed.subarray(1 + nonceBytes, end));
  try {
    return Buffer.concat([content, decipher.final()]);
  } catch {
    return undefined;
  }
}
