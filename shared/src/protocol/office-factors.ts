import { officeLimits } from '../domain/office/office-limits.ts';
import { z } from '../zod.ts';
import {
  madePasskeySchema,
  passkeyCreationSchema,
  passkeyIdSchema,
  passkeyRequestSchema,
  usedPasskeySchema,
} from './office-passkeys.ts';
import { instantSchema, textSchema } from './primitives.ts';

/** Wire shapes of what an account proves itself with besides its password. */

/** As typed from an app: spaces between are people's own. */
const codeSchema = z
  .string()
  .max(20)
  .transform((typed) => typed.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/));
const passkeyNameSchema = textSchema(officeLimits.passkeyName).min(1);

/** `GET /api/office/ways`, for anybody: how one can sign in besides by password and passkey. */
export const signInWaysSchema = z.object({
  /** The office has a provider of identities of its own. */
  provider: z.boolean(),
});
export type SignInWays = z.infer<typeof signInWaysSchema>;

/** `GET /api/office/factors`, and the answer of whatever changes them. */
export const accountFactorsSchema = z.object({
  /** Since when codes are asked for; null where they are not. */
  totpSince: instantSchema.nullable(),
  /** Oldest first. */
  passkeys: z.array(
    z.object({
      id: passkeyIdSchema,
      name: z.string(),
      createdAt: instantSchema,
      lastUsedAt: instantSchema.nullable(),
    }),
  ),
  /** Null where the office has no provider. */
  provider: z.object({ linkedAt: instantSchema.nullable() }).nullable(),
});
export type AccountFactors = z.infer<typeof accountFactorsSchema>;
export type PasskeyLine = AccountFactors['passkeys'][number];

/** `POST /api/office/totp/begin`: told this once; nothing changes before a first code. */
export const totpSetUpSchema = z.object({
  /** Base32, for who cannot read the picture. */
  secret: z.string(),
  /** `otpauth:` address, for the picture. */
  address: z.string(),
});
export type TotpSetUp = z.infer<typeof totpSetUpSchema>;

/** `POST /api/office/{totp/confirm,second-factor/totp,step-up/totp}` */
export const codeRequestSchema = z.strictObject({ code: codeSchema });

/** `POST /api/office/passkeys/begin` */
export const passkeyMakingSchema = z.object({ options: passkeyCreationSchema });
/** `POST /api/office/passkeys/add` */
export const addPasskeyRequestSchema = z.strictObject({
  made: madePasskeySchema,
  name: passkeyNameSchema,
});
/** `POST /api/office/passkeys/rename` */
export const renamePasskeyRequestSchema = z.strictObject({
  id: passkeyIdSchema,
  name: passkeyNameSchema,
});
/** `POST /api/office/passkeys/remove` */
export const removePasskeyRequestSchema = z.strictObject({ id: passkeyIdSchema });

/** `POST /api/office/{sign-in,second-factor,step-up}/passkey/begin` */
export const passkeyUsingSchema = z.object({ options: passkeyRequestSchema });
/** `POST /api/office/{sign-in,second-factor,step-up}/passkey` */
export const usePasskeyRequestSchema = z.strictObject({ used: usedPasskeySchema });

export const providerPurposes = ['sign-in', 'link', 'step-up'] as const;
export type ProviderPurpose = (typeof providerPurposes)[number];
/** `POST /api/office/oidc/begin` */
export const providerRequestSchema = z.strictObject({ purpose: z.enum(providerPurposes) });
export const providerAddressSchema = z.object({
  /** Where the page goes; it comes back to `/office/provider`. */
  address: z.string(),
});
/** `POST /api/office/oidc/finish`: done, with the cookies of a session where one began. */
export const providerFinishedSchema = z.object({ purpose: z.enum(providerPurposes) });
