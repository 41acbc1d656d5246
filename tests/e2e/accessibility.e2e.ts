import { type Browser, expect, type Page, test } from '@playwright/test';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { enter, openLink, section, sizes } from './support/people.ts';

/** Every screen is asked twice: in light and in dark. */

let server: ServerProcess;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  await openMeeting(browser);
});
test.afterAll(() => server?.remove());

const tab = (page: Page, name: string) =>
  page.getByRole('tab', { name }).or(page.getByRole('button', { name, exact: true }));

async function openMeeting(browser: Browser) {
  const facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  await facilitator.getByRole('button', { name: /Zahájit konferenci/ }).click();
  await facilitator.getByRole('button', { name: /^Další Zahájení/ }).click();
  await expect(facilitator.getByRole('heading', { level: 1 })).toHaveText('Zahájení a představení');
  const notes = section(facilitator, 'Poznámky');
  await notes.click();
  await facilitator.keyboard.type('Dnes jsme tu kvůli ránům.');
  const form = facilitator.getByRole('form', { name: 'Navrhnout úkol' });
  await form.getByRole('textbox', { name: 'Co', exact: true }).fill('Zavést ranní pořádek');
  await form.getByRole('combobox', { name: 'Kdo' }).fill('Jitka');
  await form.getByRole('textbox', { name: 'Co', exact: true }).press('Enter');
  await expect(facilitator.getByText('čeká na ano').first()).toBeVisible();
  await facilitator.context().close();
}

test('[CL3] the welcome and join pages have no findings', async ({ browser }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const join = await openLink(browser, server, 'Jitka', { size: sizes.phone, colorScheme });
    await expect(join.getByRole('button', { name: 'Souhlasím, vstoupit' })).toBeVisible();
    expect(await findings(join)).toEqual([]);
    await join.goto(`${server.origin}/`);
    await expect(join.getByRole('link').first()).toBeVisible();
    expect(await findings(join)).toEqual([]);
    await join.context().close();
  }
});

test('[CL3] room, console and shared screen have no findings', async ({ browser }) => {
  // Some twenty full checks, each of which takes a second or two on a slow machine.
  test.setTimeout(240_000);
  for (const colorScheme of ['light', 'dark'] as const) {
    const phone = await enter(browser, server, 'Jitka', { size: sizes.phone, colorScheme });
    for (const place of ['Teď', 'Plán', 'Úkoly', 'Lidé']) {
      await tab(phone, place).click();
      expect({ place, found: await findings(phone) }).toEqual({ place, found: [] });
    }
    const desktop = await enter(browser, server, 'Irena', { size: sizes.desktop, colorScheme });
    await expect(section(desktop, 'Poznámky')).toBeVisible();
    expect(await findings(desktop)).toEqual([]);
    const console = await enter(browser, server, 'Tomáš', { size: sizes.desktop, colorScheme });
    await expect(console.getByRole('button', { name: 'Pauza' })).toBeVisible();
    expect(await findings(console)).toEqual([]);
    const remoteControl = await enter(browser, server, 'Tomáš', { size: sizes.phone, colorScheme });
    await expect(remoteControl.getByRole('button', { name: /^Další/ })).toBeVisible();
    expect(await findings(remoteControl)).toEqual([]);
    const wall = await enter(browser, server, 'Společná obrazovka', {
      size: sizes.wall,
      colorScheme,
    });
    await expect(wall.getByText('Dnes jsme tu kvůli ránům.')).toBeVisible();
    expect(await findings(wall)).toEqual([]);
    for (const page of [phone, desktop, console, remoteControl, wall]) await page.context().close();
  }
});

test('[CL3] a pause has no findings, in the room and on the wall', async ({ browser }) => {
  const facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  const wall = await enter(browser, server, 'Společná obrazovka', { size: sizes.wall });
  await facilitator.getByRole('button', { name: 'Pauza' }).click();
  await expect(wall.getByText(/Přestávka/)).toBeVisible();
  expect(await findings(facilitator)).toEqual([]);
  expect(await findings(wall)).toEqual([]);
});

test('[CL3] the check itself finds what is wrong (its control)', async ({ page }) => {
  await page.setContent(
    '<html><body><input><p style="color:#eee;background:#fff">sotva vidět</p></body></html>',
  );
  const found = (await findings(page)).map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(['label', 'color-contrast']));
});

test('[CL4] each person has a language of their own', async ({ browser }) => {
  const page = await openLink(browser, server, 'Irena', { size: sizes.phone });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: /^I agree/ }).click();
  await expect(page.getByText('Step 1 of 11').first()).toBeVisible();
  await page
    .getByRole('tab', { name: 'Tasks' })
    .or(page.getByRole('button', { name: 'Tasks' }))
    .click();
  await expect(page.getByRole('heading', { name: 'Tasks' }).first()).toBeVisible();
  const other = await enter(browser, server, 'Jitka', { size: sizes.phone });
  await expect(other.getByText('Krok 1 z 11').first()).toBeVisible();
});
