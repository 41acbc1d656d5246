import {
  createHash,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** What the browser is asked for; only what a device looks at. */
export interface CeremonyOptions {
  readonly challenge: string;
}

interface DeviceOptions {
  /** The site in the address bar. */
  readonly origin: string;
  readonly rpId?: string;
  /** Whether it asks its owner for a PIN or a finger. */
  readonly verifiesUser?: boolean;
  /** Devices that share their passkeys do not count. */
  readonly counts?: boolean;
}

/** A security key in software, with real signatures (WebAuthn Level 3): also does what no honest one would. */
export interface Authenticator {
  readonly credentialId: string;
  /** How often it signed; may be set back, as on a copy. */
  counter: number;
  register(options: CeremonyOptions, changes?: Partial<DeviceOptions>): RegistrationAnswer;
  sign(
    options: CeremonyOptions,
    changes?: Partial<DeviceOptions> & { readonly userHandle?: string },
  ): AuthenticationAnswer;
}

type Answer<Response> = {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly clientExtensionResults: Record<string, never>;
  readonly response: Response;
};
export type RegistrationAnswer = Answer<{ clientDataJSON: string; attestationObject: string }>;
export type AuthenticationAnswer = Answer<{
  clientDataJSON: string;
  authenticatorData: string;
  signature: string;
  userHandle?: string;
}>;

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const base64url = (data: Buffer) => data.toString('base64url');

const flags = { present: 0x01, verified: 0x04, hasCredential: 0x40 } as const;

export function createAuthenticator(usual: DeviceOptions): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);

  const clientData = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  function authenticatorData(device: DeviceOptions, more: Buffer = Buffer.alloc(0)): Buffer {
    const rpId = device.rpId ?? new URL(device.origin).hostname;
    if (device.counts !== false) authenticator.counter += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(device.counts === false ? 0 : authenticator.counter);
    const verified = device.verifiesUser === false ? 0 : flags.verified;
    const flag = flags.present | verified | (more.length > 0 ? flags.hasCredential : 0);
    return Buffer.concat([sha256(rpId), Buffer.from([flag]), counter, more]);
  }

  const answer = <Response>(response: Response): Answer<Response> => ({
    id: base64url(id),
    rawId: base64url(id),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });

  const authenticator: Authenticator = {
    credentialId: base64url(id),
    counter: 0,
    register({ challenge }, changes) {
      const device = { ...usual, ...changes };
      const idLength = Buffer.from([0, id.length]);
      const credential = Buffer.concat([Buffer.alloc(16), idLength, id, coseKey(publicKey)]);
      return answer({
        clientDataJSON: base64url(clientData('webauthn.create', challenge, device.origin)),
        attestationObject: base64url(attestationObject(authenticatorData(device, credential))),
      });
    },
    sign({ challenge }, { userHandle, ...changes } = {}) {
      const device = { ...usual, ...changes };
      const data = authenticatorData(device);
      const client = clientData('webauthn.get', challenge, device.origin);
      const signed = createSign('sha256').update(data).update(sha256(client));
      return answer({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signed.sign(privateKey)),
        ...(userHandle !== undefined && { userHandle }),
      });
    },
  };
  return authenticator;
}

/** CBOR by hand: `{1: 2, 3: -7, -1: 1, -2: x, -3: y}`, an ES256 key on P-256 (RFC 9053). */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const bytes = (hex: string) => Buffer.from(hex, 'hex');
  const coordinate = (text: string) => Buffer.from(text, 'base64url');
  const head = bytes('a5010203262001215820');
  return Buffer.concat([head, coordinate(x), bytes('225820'), coordinate(y)]);
}

/** CBOR by hand: `{fmt: "none", attStmt: {}, authData}`, the last longer than 23 and shorter than 256 bytes. */
function attestationObject(authData: Buffer): Buffer {
  const text = (word: string) =>
    Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    Buffer.from([0x58, authData.length]),
    authData,
  ]);
}
