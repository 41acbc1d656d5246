import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { ServerProcess } from '../../support/spawn-server.ts';
import { press, tabTo } from './keyboard.ts';
import { type EntryOptions, openLink } from './people.ts';

/** The amber slip with those who wait, on the screen of somebody who keeps the door. */
export const slip = (page: Page): Locator => page.getByRole('region', { name: /u\sdveří/i });

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Opens the part about the door; it stands under the people. */
export async function openDoorPart(page: Page): Promise<void> {
  const fold = page.getByRole('button', { name: 'Kdo může dovnitř' });
  if ((await fold.getAttribute('aria-expanded')) === 'true') return;
  await press(page, fold);
}

/** From now on somebody opens for everybody, chosen with the keyboard alone. */
export async function openByHand(page: Page): Promise<void> {
  await openDoorPart(page);
  const byHand = page.getByRole('radio', { name: 'Každého pouštím ručně' });
  if (await byHand.isChecked()) return;
  await tabTo(page, page.getByRole('radio', { name: 'Kdo má odkaz, vejde hned' }));
  await page.keyboard.press('ArrowDown');
  await expect(byHand).toBeChecked();
}

/** Somebody with a link where the door is opened by hand: their page in front of it. */
export async function knock(
  browser: Browser,
  server: ServerProcess,
  name: string,
  options: EntryOptions,
): Promise<Page> {
  const page = await openLink(browser, server, name, options);
  await press(page, page.getByRole('button', { name: 'Souhlasím, vstoupit' }));
  await expect(heading(page)).toHaveText('Jste tu správně.');
  return page;
}

export const admit = (page: Page, name: string): Promise<void> =>
  press(page, slip(page).getByRole('button', { name: `Pustit dál: ${name}` }));

export async function putOut(page: Page, callName: string): Promise<void> {
  await openDoorPart(page);
  await press(page, page.getByRole('button', { name: `Odebrat z konference: ${callName}` }));
  const dialog = page.getByRole('alertdialog');
  await press(page, dialog.getByRole('button', { name: 'Odebrat z konference' }));
  await expect(dialog).toHaveCount(0);
}
