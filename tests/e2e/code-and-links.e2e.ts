import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { heading, openDoorPart, slip } from './support/door.ts';
import { fill, press } from './support/keyboard.ts';
import { enter, sizes } from './support/people.ts';

/** The code on the wall, and links that are made anew. The steps share one meeting. */

let server: ServerProcess;
let facilitator: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
});
test.afterAll(async () => {
  await facilitator?.context().close();
  await server?.remove();
});

test('[AD12] with the code on the wall a grandmother comes in, by the keyboard and without findings', async ({
  browser,
}) => {
  const wall = await enter(browser, server, 'Společná obrazovka', { size: sizes.wall });
  const shown = (await wall.locator('strong').textContent()) ?? '';
  expect(shown).toMatch(/^[2-9A-Z]{3} [2-9A-Z]{3}$/);
  await wall.context().close();
  const context = await browser.newContext({ viewport: sizes.phone, reducedMotion: 'reduce' });
  const gran = await context.newPage();
  await gran.goto(`${server.origin}/join`);
  expect(await findings(gran)).toEqual([]);
  await fill(gran, gran.getByLabel('Kód z plátna'), 'ABC');
  await gran.keyboard.press('Enter');
  await expect(gran.getByText(/^Kód má šest písmen/)).toBeVisible();
  await expect(gran.getByLabel('Kód z plátna')).toBeFocused();
  await fill(gran, gran.getByLabel('Kód z plátna'), shown.toLowerCase());
  await fill(gran, gran.getByLabel('Vaše jméno'), 'babička Věra');
  await press(gran, gran.getByRole('button', { name: 'Souhlasím, vstoupit' }));
  await expect(heading(gran)).toHaveText('Jste tu správně.');
  await press(
    facilitator,
    slip(facilitator).getByRole('button', { name: 'Pustit dál: babička Věra' }),
  );
  const asked = facilitator.getByRole('dialog', { name: /^Kdo přišel/ });
  await asked.getByLabel('Kdo to je').click();
  await facilitator.getByRole('option', { name: /Věra Smrčinová/ }).click();
  await press(facilitator, asked.getByRole('button', { name: 'Pustit dál' }));
  await gran.waitForURL(/\/c\/conf_/);
  await context.close();
});

test('[AD13, AD14] the organiser makes a new link with a PIN, and the old one is closed at once', async ({
  browser,
}) => {
  const organiser = await enter(browser, server, 'Simona', { size: sizes.desktop });
  const teacher = await enter(browser, server, 'Irena', { size: sizes.desktop });
  await openDoorPart(organiser);
  await press(organiser, organiser.getByRole('button', { name: 'Odkaz: Irena' }));
  const dialog = organiser.getByRole('dialog', { name: 'Odkaz: Irena' });
  await expect(dialog.getByText('Platí a už se používá')).toBeVisible();
  await press(organiser, dialog.getByRole('button', { name: 'Nový odkaz s PINem' }));
  await expect(dialog.getByText(/\/join#/)).toBeVisible();
  await expect(dialog.getByText(/^\d{3} \d{3}$/)).toBeVisible();
  expect(await findings(organiser)).toEqual([]);
  await expect(heading(teacher)).toHaveText('Vaše připojení skončilo');
  await teacher.context().close();
  await organiser.context().close();
});
