import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { fill, press, tabTo } from './support/keyboard.ts';
import { enter, linesOf, section, sizes } from './support/people.ts';

/** Protected strings for people, in real browsers. The steps share one meeting. */

const notes = 'Poznámky';
let server: ServerProcess;
let organiser: Page;
let mother: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  organiser = await enter(browser, server, 'Simona', { size: sizes.desktop });
  mother = await enter(browser, server, 'Jitka', { size: sizes.phone });
  await mother.context().grantPermissions(['clipboard-write']);
  const facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  await facilitator.getByRole('button', { name: /Zahájit konferenci/ }).click();
  await facilitator.getByRole('button', { name: /^Další Zahájení/ }).click();
  await facilitator.getByRole('button', { name: 'Dát pero všem' }).click();
  await expect(section(mother, notes)).toHaveAttribute('contenteditable', 'true');
  await facilitator.context().close();
});
test.afterAll(() => server?.remove());

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Chráněné údaje' });
const entries = (page: Page) => dialog(page).getByRole('listitem');
const hintOf = (page: Page) => page.getByRole('main').getByText(/^Tohle se nezapsalo/);

async function openList(page: Page) {
  await press(page, page.getByRole('button', { name: 'Chráněné údaje' }));
  await expect(entries(page).first()).toBeVisible();
}

async function pasteInto(field: Locator, text: string) {
  await field.evaluate((element, words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    const event = { clipboardData: data, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', event));
  }, text);
}

test('[PS10] the organiser keeps the list with the keyboard alone, and nobody else has it', async () => {
  await openList(organiser);
  await fill(organiser, dialog(organiser).getByLabel('Nový údaj'), 'Lidická 7');
  await expect(dialog(organiser).getByLabel('Co ho prozradí i samotné')).toHaveValue('Lidická');
  await organiser.keyboard.press('Enter');
  const added = entries(organiser).filter({ hasText: 'Lidická 7' });
  await expect(added).toContainText('Hlídá se i samotné: Lidická');

  await fill(organiser, dialog(organiser).getByLabel('Nový údaj'), 'azylový dům');
  await organiser.keyboard.press('Enter');
  await expect(dialog(organiser)).toContainText('Chybí jméno toho místa.');

  await press(organiser, dialog(organiser).getByRole('button', { name: 'Změnit: Lidická 7' }));
  await expect(dialog(organiser).getByLabel('Údaj', { exact: true })).toBeFocused();
  await fill(organiser, dialog(organiser).getByLabel('Údaj', { exact: true }), 'Lidická 9');
  await organiser.keyboard.press('Enter');
  await expect(entries(organiser).filter({ hasText: 'Lidická 9' })).toBeVisible();
  await press(organiser, dialog(organiser).getByRole('button', { name: 'Odebrat: pekárna Zrnko' }));
  await expect(entries(organiser).filter({ hasText: 'Zrnko' })).toHaveCount(0);
  await organiser.keyboard.press('Escape');
  await expect(dialog(organiser)).toHaveCount(0);
  await expect(organiser.getByRole('button', { name: 'Chráněné údaje' })).toBeFocused();
  await mother
    .getByRole('tab', { name: 'Lidé' })
    .or(mother.getByRole('button', { name: 'Lidé', exact: true }))
    .click();
  await expect(mother.getByRole('button', { name: 'English' })).toBeVisible();
  await expect(mother.getByRole('button', { name: 'Chráněné údaje' })).toHaveCount(0);
  await mother
    .getByRole('tab', { name: 'Teď' })
    .or(mother.getByRole('button', { name: 'Teď', exact: true }))
    .click();
});

test('[PS16] the organiser is stopped at the letter, and at a paste, and goes on', async () => {
  const field = section(organiser, notes);
  await field.click();
  await organiser.keyboard.type('Bydlí v ulici Lidick');
  await expect(hintOf(organiser)).toHaveCount(0);
  await organiser.keyboard.type('á');
  await expect(hintOf(organiser)).toBeVisible();
  expect(await linesOf(field)).toEqual(['Bydlí v ulici Lidick']);
  await pasteInto(field, 'ou, 000 111 222');
  expect(await linesOf(field)).toEqual(['Bydlí v ulici Lidick']);
  for (const _ of 'v ulici Lidick') await organiser.keyboard.press('Backspace');
  await organiser.keyboard.type('u babičky.');
  await expect(hintOf(organiser)).toHaveCount(0);
  await expect.poll(() => linesOf(section(mother, notes))).toEqual(['Bydlí u babičky.']);
});

test('[PS16] a parent is told plainly, copies the words and goes on', async () => {
  const field = section(mother, notes);
  await field.click();
  await mother.keyboard.press('ControlOrMeta+End');
  await mother.keyboard.press('Enter');
  await mother.keyboard.type('Volat na 000 111 222');
  const told = mother.getByText(/Poslední změna se nikomu neodeslala/).first();
  await expect(told).toBeVisible();
  expect(await told.textContent()).not.toMatch(/000|222/);
  await expect(field).not.toHaveAttribute('contenteditable', 'true');
  expect(await new AxeBuilder({ page: mother }).analyze()).toMatchObject({ violations: [] });
  const rescue = mother.getByRole('region', { name: 'Vaše slova jsou tady' });
  await press(mother, rescue.getByRole('button', { name: 'Zkopírovat' }));
  await expect(rescue.getByRole('button', { name: 'Zkopírováno' })).toBeVisible();
  await expect(rescue).toContainText('Volat na 000 111');
  await press(mother, rescue.getByRole('button', { name: 'Načíst plán znovu' }));
  await expect(rescue).toContainText('bez toho údaje');
  await press(mother, rescue.getByRole('button', { name: 'Mám je, zavřít' }));
  await expect(field).toHaveAttribute('contenteditable', 'true');
  await field.click();
  await mother.keyboard.press('ControlOrMeta+End');
  for (const _ of ' 000 111 22') await mother.keyboard.press('Backspace');
  await mother.keyboard.type(' mámu.');
  await expect
    .poll(() => linesOf(section(organiser, notes)))
    .toEqual(['Bydlí u babičky.', 'Volat na mámu.']);
});

test('[PS11] a task with a protected detail is not sent, and says so', async () => {
  const form = organiser.getByRole('form', { name: 'Navrhnout úkol' }).first();
  if (!(await form.isVisible()))
    await organiser.getByRole('button', { name: 'Navrhnout úkol' }).first().click();
  const what = form.getByRole('textbox', { name: 'Co', exact: true });
  await what.fill('Zajít do Lidické 9');
  await form.getByRole('combobox', { name: 'Kdo' }).fill('Jitka');
  await what.press('Enter');
  await expect(organiser.getByText(/Nic se neodeslalo/).first()).toBeVisible();
  await expect(what).toHaveValue('Zajít do Lidické 9');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, size] of [
    ['360', sizes.phone],
    ['1366', sizes.desktop],
  ] as const) {
    test(`[PS17] the list tells what stands already, without findings at ${width} in ${colorScheme}`, async ({
      browser,
    }) => {
      const page = await enter(browser, server, 'Simona', { size, colorScheme });
      if (width === '360') {
        await page
          .getByRole('tab', { name: 'Lidé' })
          .or(page.getByRole('button', { name: 'Lidé', exact: true }))
          .click();
      }
      await openList(page);
      const text = dialog(page).getByLabel('Nový údaj');
      await fill(page, text, 'u babičky');
      await tabTo(page, dialog(page).getByRole('button', { name: 'Přidat údaj' }));
      await page.keyboard.press('Enter');
      const added = entries(page).filter({ hasText: 'u babičky' });
      await expect(added).toContainText(`Už to stojí v plánu: ${notes}.`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
      await added.scrollIntoViewIfNeeded();
      await press(page, dialog(page).getByRole('button', { name: 'Odebrat: u babičky' }));
      await expect(added).toHaveCount(0);
      await page.context().close();
    });
  }
}
