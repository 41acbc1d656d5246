import { createPins } from '@opora/server/access/pins.ts';
import { jitka } from '@opora/shared/templates/demo/demo-people.ts';
import { expect, test } from '@playwright/test';
import { invite } from '../support/invite.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { findings } from './support/accessibility.ts';
import { sizes } from './support/people.ts';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server?.stop());

test('[AD9, CL3] a link with a PIN tells nothing before it, and opens with the keyboard alone', async ({
  browser,
}) => {
  const pinHash = await createPins().hash('471128');
  const secret = await invite(server, jitka, { pinHash });
  const context = await browser.newContext({ viewport: sizes.phone, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${server.origin}/join#${secret}`);
  await expect(page.getByLabel('PIN')).toBeFocused();
  expect(await page.locator('body').textContent()).not.toContain('Jitka');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.type('000 000');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/nesedí k/).first()).toBeVisible();
  await expect(page.getByLabel('PIN')).toBeFocused();
  await page.keyboard.type('471 128');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Jak vám máme říkat?' })).toBeVisible();
  await page.getByRole('button', { name: 'Souhlasím, vstoupit' }).press('Enter');
  await page.waitForURL(/\/c\/conf_/);
});
