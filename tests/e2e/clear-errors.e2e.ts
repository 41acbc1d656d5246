import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { enter, section, sizes } from './support/people.ts';

/** What goes wrong is said in the person's language, with what to do next, and nothing is lost. */

let server: ServerProcess;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  server = await spawnServer();
});
test.afterAll(() => server?.remove());

/** Longer than a pen that was taken away still writes. */
const graceMs = 2500;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('[AC2] a wrong link says so, in Czech and in English', async ({ page }) => {
  await page.goto(`${server.origin}/join#${'x'.repeat(43)}`);
  await expect(heading(page)).toHaveText('Tento odkaz neplatí');
  await expect(page.getByText(/Zavolejte tomu, kdo vás pozval/)).toBeVisible();
  expect(page.url()).not.toContain('xxx');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(heading(page)).toContainText(/link/i);
});

test('[AC2] a link without a secret explains that each person has their own', async ({ page }) => {
  await page.goto(`${server.origin}/join`);
  await expect(heading(page)).toHaveText('Vstup s kódem');
});

test('[LI2] a conference that does not exist looks like one that is not open to me', async ({
  page,
}) => {
  for (const path of ['/c/conf_none/p_a1', '/c/conf_rano/p_a1']) {
    await page.goto(`${server.origin}${path}`);
    await expect(heading(page)).toHaveText('Otevřete prosím znovu svůj odkaz');
  }
});

test('an address that does not exist leads back', async ({ page }) => {
  await page.goto(`${server.origin}/nothing/here`);
  await expect(heading(page)).toHaveText('Taková stránka tu není');
});

test('[AC3] a name that somebody else has is asked for again, and nothing typed is lost', async ({
  page,
}) => {
  await page.goto(`${server.origin}/join#${server.secretOf('Jitka')}`);
  const name = page.getByRole('textbox', { name: 'Jak vám máme říkat?' });
  await expect(name).toHaveValue('Jitka');
  await name.fill('Simona');
  await page.getByRole('button', { name: 'Souhlasím, vstoupit' }).click();
  await expect(page.getByText(/Tohle jméno už tu někdo má/)).toBeVisible();
  await expect(name).toHaveValue('Simona');
  await name.fill('Jitka');
  await page.getByRole('button', { name: 'Souhlasím, vstoupit' }).click();
  await page.waitForURL(/\/c\/conf_/);
});

test('[DO5, CO4] words written while the conference was closed are offered for copying', async ({
  browser,
}) => {
  const facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  const scribe = await enter(browser, server, 'Klára', { size: sizes.desktop });
  await facilitator.getByRole('button', { name: /Zahájit konferenci/ }).click();
  await facilitator.getByRole('button', { name: /^Další Zahájení/ }).click();
  await section(scribe, 'Poznámky').click();
  await scribe.keyboard.type('Uložená věta.');
  await expect(scribe.getByText(/^Uloženo/)).toBeVisible();
  await scribe.context().setOffline(true);
  await scribe.evaluate(() => dispatchEvent(new Event('offline')));
  await scribe.keyboard.type(' Neuložená věta.');
  await facilitator.getByRole('button', { name: 'Ukončit konferenci' }).click();
  await facilitator.getByRole('button', { name: 'Uzavřít', exact: true }).click();
  await expect(facilitator.getByText('Konference je uzavřená').first()).toBeVisible();
  const closedAt = Date.now();
  // Who comes back within the grace still writes (GA9); this one comes later.
  await expect.poll(() => Date.now() - closedAt, { timeout: 5000 }).toBeGreaterThan(graceMs);
  await scribe.context().setOffline(false);
  await expect(scribe.getByText('Vaše slova jsou tady')).toBeVisible({ timeout: 40_000 });
  await expect(scribe.getByText(/Neuložená věta/).first()).toBeVisible();
  await expect(facilitator.getByText(/Neuložená věta/)).toHaveCount(0);
});
