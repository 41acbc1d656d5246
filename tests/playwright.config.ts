import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './support/chromium.ts';

const executablePath = findChromium();

/** Tests tagged with this write docs/pictures; they run only in their own project. */
const pictures = /@pictures/;

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: './results',
  forbidOnly: true,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'cs-CZ',
    timezoneId: 'Europe/Prague',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...chromiumFlags],
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
  projects: [
    { name: 'chromium', grepInvert: pictures },
    { name: 'pictures', grep: pictures },
  ],
});
