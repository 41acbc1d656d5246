/** What a passkey belongs to: a device signs for this site and for no other (WebAuthn Level 3, 5.1). */
export interface RelyingParty {
  /** The host, without its port. */
  readonly id: string;
  readonly origin: string;
}

/** `origin` is the server's own setting, never a header: anybody can write those. */
export const relyingParty = (origin: string): RelyingParty => ({
  id: new URL(origin).hostname,
  origin,
});
