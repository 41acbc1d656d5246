import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where browsers are usually installed; Debian's first, since it is what the test command installs. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium to drive, or null. OPORA_CHROMIUM is taken at its word; Playwright's own comes last. */
export function findChromium(): string | null {
  const chosen = process.env['OPORA_CHROMIUM'];
  if (chosen) return chosen;
  return [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** Flags for a quiet browser that calls nobody (design.md 11). */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
