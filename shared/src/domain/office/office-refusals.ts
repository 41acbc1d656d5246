/** Why the office did not do what was asked. */
export const officeRefusals = [
  /** Login or password, or the account: never which. */
  'sign-in-refused',
  /** No session, or it has ended. */
  'not-signed-in',
  'not-allowed',
  /** Confirmed too long ago that it is still the same person (OF12). */
  'step-up-needed',
  /** The confirmation was wrong. */
  'not-confirmed',
  'too-many-tries',
  /** Unknown, used or ended: one answer for all of them. */
  'link-not-valid',
  'password-too-short',
  'password-too-long',
  'password-common',
  'login-taken',
  'last-admin',
  /** Not there, or not for this account: one answer for both (OF10). */
  'not-found',
  'reason-too-short',
  'seat-held-already',
  'wrong-reference',
  /** Not the code of now, or used already. */
  'code-wrong',
  /** Too many wrong ones: none is looked at for a while. */
  'codes-paused',
  /** A set-up that was not begun here, or took too long. */
  'set-up-over',
  /** Not for this site, this account or this moment: never which. */
  'passkey-refused',
  /** The device has one for this site already, or there are too many. */
  'passkey-taken',
  /** Without it nobody could sign in to the account. */
  'last-way-in',
  'provider-unreachable',
  /** Whoever came back from the provider is not who left, or it said no. */
  'provider-refused',
  /** Known there, and linked to no account here. */
  'identity-unknown',
  /** Either side is linked already. */
  'identity-taken',
] as const;
export type OfficeRefusal = (typeof officeRefusals)[number];
