import { isIPv6 } from 'node:net';

/** Who asks, as far as the connection and the browser's own cookies tell. */
export interface Visitor {
  readonly cookieHeader: string | undefined;
  /** Where the connection comes from: `sourceOf`. Never from a header, which anybody can write. */
  readonly source: string;
  /** Family of browser and system, for people to recognise their own. */
  readonly device: string | null;
}

const groupsOf = (part: string): readonly string[] => (part === '' ? [] : part.split(':'));

/** The first 64 bits: whoever holds one address of a network holds them all. */
function networkOf(address: string): string {
  const [before = '', after = ''] = address.split('::');
  const left = groupsOf(before);
  const right = groupsOf(after);
  const between = address.includes('::') ? 8 - left.length - right.length : 0;
  const zeros = Array.from({ length: Math.max(0, between) }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}

/** What counts as one place in the network: an IPv4 address, or the network of an IPv6 one. */
export function sourceOf(address: string | undefined): string {
  const [plain = ''] = (address ?? '').split('%');
  const embedded = /^::ffff:([\d.]+)$/i.exec(plain)?.[1];
  if (embedded !== undefined) return embedded;
  return isIPv6(plain) ? networkOf(plain) : plain;
}

/** The more particular first: each of them also calls itself by the names after it. */
const browsers: readonly [sign: RegExp, name: string][] = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly [sign: RegExp, name: string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** No versions: a list of one's own sessions needs none, and a trace is not kept (security.md 4.9). */
export function deviceOf(userAgent: string | undefined): string | null {
  const find = (list: typeof browsers) => list.find(([sign]) => sign.test(userAgent ?? ''))?.[1];
  const names = [find(browsers), find(systems)].filter((name) => name !== undefined);
  return names.length === 0 ? null : names.join(', ');
}
