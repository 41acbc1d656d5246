import { stageId } from '@opora/shared/ids.ts';
import { expect, type Page, test } from '@playwright/test';
import { join } from '../support/join.ts';
import { connectLive, type LiveClient } from '../support/live-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { enter, openLink, sizes } from './support/people.ts';

/** Leading with one thumb or with the keys, and the time that everybody has. The steps build on each other. */

const worries = 'S čím si děláme starosti';
const minute = 60_000;
/** Buttons that name their keys. The tools of the text have keys of their own. */
const named = '[aria-keyshortcuts^="Alt+Shift"]';

let server: ServerProcess;
let leader: LiveClient;
let notebook: Page;
let phone: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  await leader.done('conference:open', {});
  const toStageId = stageId('worries');
  await leader.done('stage:go', { fromStageId: stageId('arrival'), toStageId });
  notebook = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  phone = await enter(browser, server, 'Tomáš', { size: { width: 360, height: 640 } });
});
test.afterAll(async () => {
  leader?.close();
  for (const page of [notebook, phone]) await page?.context().close();
  await server?.remove();
});

const title = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const said = (page: Page) => page.locator('[role=status][data-live-announcer]');
const planned = () => leader.state().times[stageId('worries')]?.addedMinutes ?? 0;
const controls = (page: Page) => page.getByLabel('Vedení konference').getByRole('button');

test('[GU3] a phone of 360 by 640 shows the question and the five controls without scrolling', async () => {
  await expect(title(phone, worries)).toBeInViewport();
  await expect(phone.getByText(/^„Co vám dělá/).first()).toBeInViewport({ ratio: 1 });
  for (const name of [/^\+5 min/, 'Pauza', 'Dát pero všem', 'Zpět', /^Další/]) {
    const control = phone.getByRole('button', { name });
    await expect(control).toBeInViewport({ ratio: 1 });
    const box = await control.boundingBox();
    expect(box?.y).toBeGreaterThan(320);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});

test('[GU2] what to do in a hard moment is one press away on the phone and on the notebook', async () => {
  for (const page of [phone, notebook]) {
    await page.getByRole('button', { name: 'Když se stane' }).press('Enter');
    await expect(page.getByRole('dialog').getByText(/^Stiskněte Pauza/)).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('[GU3] the phone and the notebook of one person show the same', async () => {
  await phone.getByRole('button', { name: 'Pauza' }).press('Enter');
  const goOn = notebook.getByRole('button', { name: 'Pokračovat' });
  await expect(goOn).toBeVisible();
  await goOn.press('Enter');
  await expect(phone.getByRole('button', { name: 'Pauza' })).toBeVisible();
});

test('[KB1, KB2] every shortcut of the list has its control, and its keys press it', async () => {
  await notebook.keyboard.press('Alt+Shift+KeyH');
  const rows = notebook.getByRole('dialog').getByRole('listitem');
  await expect(rows).toHaveCount(13);
  const keys = await rows.evaluateAll((items) => items.map((item) => item.lastChild?.textContent));
  // In front of its button a dialog shields it.
  await notebook.keyboard.press('Alt+Shift+KeyM');
  await notebook.keyboard.press('Escape');
  // Two have a control only at times: away from the others, and where no capture stands beside the sheet.
  const always = keys.filter((each) => each !== 'Alt+Shift+F' && each !== 'Alt+Shift+U');
  for (const each of always) {
    await expect(notebook.locator(`[aria-keyshortcuts="${each}"]`).first()).toBeVisible();
  }
  await notebook.keyboard.press('Alt+Shift+KeyC');
  await expect.poll(planned).toBe(5);
  // While one press is answered a second one is not taken.
  await expect(controls(notebook).and(notebook.locator('[aria-disabled="true"]'))).toHaveCount(0);
  await notebook.keyboard.press('Alt+Shift+KeyM');
  await expect.poll(planned).toBe(6);
});

test('[GU5] looking ahead shows the questions of that step and moves nobody', async () => {
  await notebook.keyboard.press('Alt+Shift+KeyO');
  const programme = notebook.getByRole('dialog');
  await programme.getByRole('button', { name: /Společný plán/ }).press('Enter');
  await expect(programme.getByText(/^„Jak poznáme, že je to hotové/)).toBeVisible();
  await notebook.keyboard.press('Escape');
  await notebook.keyboard.press('Alt+Shift+KeyL');
  await expect(title(notebook, 'Co je potřeba a kdo může pomoct')).toBeVisible();
  await expect(title(phone, worries)).toBeVisible();
  await notebook.keyboard.press('Alt+Shift+KeyF');
  await expect(title(notebook, worries)).toBeVisible();
});

test('[KB3] in a text field nothing is pressed, neither by a letter nor by the keys together', async () => {
  const field = notebook.getByLabel('Co', { exact: true });
  await field.focus();
  await notebook.keyboard.type('pnm');
  await notebook.keyboard.press('Alt+Shift+KeyP');
  await notebook.keyboard.press('Alt+Shift+KeyM');
  await expect(field).toHaveValue(/^pnm/);
  await field.fill('');
  await field.blur();
  await notebook.keyboard.press('Alt+Shift+KeyM');
  await expect.poll(planned).toBe(7);
  expect(leader.state().status).toBe('live');
});

test('[KB4] off means off, for this browser, and on again', async () => {
  const turn = async () => {
    await notebook.getByRole('button', { name: 'Klávesové zkratky' }).press('Enter');
    await notebook.getByRole('checkbox', { name: 'Zkratky jsou zapnuté' }).press('Space');
    await notebook.keyboard.press('Escape');
    await expect(notebook.getByRole('dialog')).toBeHidden();
  };
  await turn();
  await expect(notebook.locator(named)).toHaveCount(0);
  await notebook.keyboard.press('Alt+Shift+KeyC');
  await notebook.reload();
  await expect(title(notebook, worries)).toBeVisible();
  await expect(controls(notebook)).not.toHaveCount(0);
  await expect(notebook.locator(named)).toHaveCount(0);
  await turn();
  await notebook.keyboard.press('Alt+Shift+KeyM');
  await expect.poll(planned).toBe(8);
});

test('[TI1, TI2, TI3] a parent sees and hears a signal once; a child is shown no time', async ({
  browser,
}) => {
  const toStageId = stageId('strengths');
  await leader.done('stage:go', { fromStageId: stageId('worries'), toStageId });
  const pages = await Promise.all(
    ['Jitka', 'Matyáš'].map(async (name) => {
      const page = await openLink(browser, server, name, { size: sizes.desktop });
      await page.clock.install();
      await page.getByRole('button', { name: 'Souhlasím, vstoupit' }).press('Enter');
      await expect(title(page, 'Co funguje')).toBeVisible();
      return page;
    }),
  );
  const [parent, child] = pages;
  if (parent === undefined || child === undefined) throw new Error('nobody came');
  await expect(parent.getByText(/^0\sz\s10\sminut$/)).toBeVisible();
  await parent.keyboard.press('Alt+Shift+KeyR');
  await expect(said(parent)).toHaveText(/^Zbývá\s10\sminut\.\s?$/);
  // The page looks at its clock every five seconds.
  for (const page of pages) await page.clock.setSystemTime(Date.now() + 5 * minute);
  await expect(said(parent)).toHaveText(/^Zbývá\s5\sminut\.\s?$/);
  await expect(parent.getByRole('main').getByText(/^Zbývá\s5\sminut\.$/)).toBeVisible();
  await child.clock.runFor(5_000);
  await expect(said(child)).not.toHaveText(/Zbývá/);
  await expect(child.getByText(/z\s10|Zbývá|minut/)).toHaveCount(0);
  for (const page of pages) await page.context().close();
});
