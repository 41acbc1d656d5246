import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../support/chromium.ts';

/** A browser with a folder of its own on the disk, as a person's is. */
export interface BrowserProfile {
  readonly context: BrowserContext;
  /** Closes the browser and names the files that hold any of these words, in bytes of either usual kind. */
  closeAndFind(words: readonly string[]): Promise<readonly string[]>;
}

export async function openProfile(): Promise<BrowserProfile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'opora-profile-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(folder, {
    args: [...chromiumFlags],
    locale: 'cs-CZ',
    timezoneId: 'Europe/Prague',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    ...(executablePath === null ? {} : { executablePath }),
  });
  return {
    context,
    async closeAndFind(words) {
      await context.close();
      const found = await filesWith(folder, words);
      await rm(folder, { recursive: true, force: true });
      return found;
    },
  };
}

async function filesWith(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const found: string[] = [];
  for (const { parentPath, name } of files) {
    const bytes = await readFile(path.join(parentPath, name));
    const held = words.filter((word) => bytes.includes(word) || bytes.includes(word, 0, 'utf16le'));
    for (const word of held) found.push(`${word} in ${path.relative(folder, parentPath)}/${name}`);
  }
  return found;
}
