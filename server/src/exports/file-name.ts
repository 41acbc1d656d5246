/** Longer ones are cut: no name of a file is as long. */
const longest = 60;

/** Letters and digits of any script; everything else, also what turns or hides writing, becomes one hyphen. */
const readable = (reference: string): string =>
  reference
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-+|-+$/g, '');

const nameOf = (...parts: readonly string[]): string =>
  ['opora', ...parts].filter((part) => part !== '').join('-');

/**
 * The value of `Content-Disposition` (RFC 6266) for a file of a conference: `opora-<reference>-<what>.json`, plain for
 * every browser and with its letters as RFC 8187 writes them. Made from the office's own number alone, no name in it.
 */
export function asAttachment(reference: string, what: string): string {
  const name = nameOf(readable(reference), what);
  const fallback = nameOf(plain(readable(reference)), what);
  return `attachment; filename="${fallback}.json"; filename*=UTF-8''${encodeURIComponent(name)}.json`;
}
