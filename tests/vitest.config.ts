import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: [
      'shared/src/**/*.test.ts',
      'server/src/**/*.test.ts',
      'client/src/**/*.test.{ts,tsx}',
      'tests/{contract,integration,simulation}/**/*.test.ts',
    ],
    environment: 'node',
    isolate: true,
    maxWorkers: 2,
    allowOnly: false,
    // Real SQLite, sockets and processes on a slow office disk.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What a failed test printed is shown, the seed of a simulation above all.
    silent: 'passed-only',
  },
});
