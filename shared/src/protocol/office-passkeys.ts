import { z } from '../zod.ts';

/** Bytes as WebAuthn writes them in JSON; `maxLength` in letters. */
const bytesSchema = (maxLength: number) =>
  z
    .string()
    .min(1)
    .max(maxLength)
    .regex(/^[A-Za-z0-9_-]+$/);

/** A credential id has at most 1023 bytes (WebAuthn Level 3, 4). */
export const passkeyIdSchema = bytesSchema(1364);
const clientDataSchema = bytesSchema(4096);
/** `usb`, `internal` and the like: browsers go on adding words. */
const transportsSchema = z.array(z.string().regex(/^[a-z-]{1,20}$/)).max(8);

const knownPasskeySchema = z.object({
  id: passkeyIdSchema,
  type: z.literal('public-key'),
  transports: transportsSchema,
});

/** What a browser is asked for when a passkey is made: `PublicKeyCredentialCreationOptionsJSON`, as far as we use it. */
export const passkeyCreationSchema = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number() })),
  timeout: z.number(),
  /** Devices that have one for this account already say so. */
  excludeCredentials: z.array(knownPasskeySchema),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
  attestation: z.literal('none'),
});
export type PasskeyCreation = z.infer<typeof passkeyCreationSchema>;

/** What a browser is asked for when a passkey is used: `PublicKeyCredentialRequestOptionsJSON`, as far as we use it. */
export const passkeyRequestSchema = z.object({
  challenge: z.string(),
  rpId: z.string(),
  timeout: z.number(),
  /** Empty: any that the device has for this site. */
  allowCredentials: z.array(knownPasskeySchema),
  userVerification: z.literal('required'),
});
export type PasskeyRequest = z.infer<typeof passkeyRequestSchema>;

/** What a device made; only what the server looks at. */
export const madePasskeySchema = z.strictObject({
  id: passkeyIdSchema,
  clientDataJSON: clientDataSchema,
  attestationObject: bytesSchema(16_384),
  transports: transportsSchema,
});
export type MadePasskey = z.infer<typeof madePasskeySchema>;

/** What a device signed; only what the server looks at. */
export const usedPasskeySchema = z.strictObject({
  id: passkeyIdSchema,
  clientDataJSON: clientDataSchema,
  authenticatorData: bytesSchema(4096),
  signature: bytesSchema(4096),
  /** Whose it is, as the device remembers. */
  userHandle: bytesSchema(88).nullable(),
});
export type UsedPasskey = z.infer<typeof usedPasskeySchema>;
