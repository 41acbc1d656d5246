import { expect, it } from 'vitest';
import { spawnServer } from '../../support/spawn-server.ts';

it('[OF1] in production the link is printed, and nothing is invented', async () => {
  const started = await spawnServer({ env: { NODE_ENV: 'production' } });
  const links = started.lines.filter((line) => line.includes(`${started.origin}/office/setup#`));
  expect(links).toHaveLength(1);
  expect(started.lines.join()).not.toContain('/join#');
  await started.remove();
});
