import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Which of these texts stand readable in which file of a folder: `file: text`, as UTF-8, as UTF-16, in JSON and in any
 * case. Never of a folder that this process has open: closing a file would drop SQLite's locks on it.
 */
export async function canariesIn(
  folder: string,
  texts: readonly string[],
): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const found = await Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      // A server in another process may remove its own meanwhile.
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      const hits = texts.filter((text) => holds(bytes, text));
      return hits.map((text) => `${path.relative(folder, file)}: ${text}`);
    }),
  );
  return found.flat().sort();
}

const holds = (bytes: Buffer, text: string): boolean => {
  const forms = [text, text.toLowerCase(), JSON.stringify(text).slice(1, -1)];
  return forms.some(
    (form) => bytes.includes(Buffer.from(form)) || bytes.includes(Buffer.from(form, 'utf16le')),
  );
};
