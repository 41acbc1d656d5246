import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { press, tabTo } from './support/keyboard.ts';
import { enter, linesOf, section, sizes } from './support/people.ts';

/** How the plan came about, for people, in real browsers. The steps share one meeting. */

const notes = 'Poznámky';
const before = [
  'Dnes jsme tu kvůli ránům.',
  'Matyáš chodí pozdě. Budík nezvoní.',
  'Uvařím každou středu.',
];
const after = ['Úvod: Dnes jsme tu kvůli ránům.', before[1], 'Uvařím každý pátek.'];

let server: ServerProcess;
let facilitator: Page;
let mother: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  mother = await enter(browser, server, 'Jitka', { size: sizes.phone });
  const grandmother = await enter(browser, server, 'Věra', { size: sizes.phone });
  await facilitator.getByRole('button', { name: /Zahájit konferenci/ }).click();
  await facilitator.getByRole('button', { name: /^Další Zahájení/ }).click();
  await facilitator.getByRole('button', { name: 'Dát pero všem' }).click();
  await writeTogether();
  await facilitator.getByRole('button', { name: /^Další Pravidla/ }).click();
  await expect(facilitator.getByRole('heading', { level: 1 })).toHaveText(/^Pravidla/);
  await changeWords();
  await grandmother.context().close();
});
test.afterAll(() => server?.remove());

/** Two people write, one of them also for a third. */
async function writeTogether() {
  const field = section(facilitator, notes);
  await expect(field).toHaveAttribute('contenteditable', 'true');
  await field.click();
  await facilitator.keyboard.type('Dnes jsme tu kvůli ránům.');
  await facilitator.keyboard.press('Enter');
  await facilitator.keyboard.type('Matyáš chodí pozdě.');
  const hers = section(mother, notes);
  await expect.poll(() => linesOf(hers)).toEqual([before[0], 'Matyáš chodí pozdě.']);
  await hers.click();
  await mother.keyboard.press('ControlOrMeta+End');
  await mother.keyboard.type(' Budík nezvoní.');
  await expect.poll(() => linesOf(field)).toEqual(before.slice(0, 2));
  await field.click();
  await facilitator.keyboard.press('ControlOrMeta+End');
  await facilitator.keyboard.press('Enter');
  const choice = facilitator.getByRole('combobox', { name: 'Čí slova píšete' });
  await choice.selectOption({ label: 'na přání: Věra' });
  await facilitator.keyboard.type('Uvařím každou středu.');
  await choice.selectOption({ label: 'Moje slova' });
  await expect.poll(() => linesOf(hers)).toEqual(before);
}

/** The facilitator goes on writing in the next step. */
async function changeWords() {
  const field = section(facilitator, notes);
  await field.click();
  await facilitator.keyboard.press('ControlOrMeta+Home');
  await facilitator.keyboard.type('Úvod: ');
  await facilitator.keyboard.press('ControlOrMeta+End');
  for (const _ of 'ou středu.') await facilitator.keyboard.press('Backspace');
  await facilitator.keyboard.type('ý pátek.');
  await expect.poll(() => linesOf(section(mother, notes))).toEqual(after);
}

const dialog = (page: Page) => page.getByRole('dialog');
const opener = (page: Page) => page.getByRole('button', { name: `Kdo co napsal: ${notes}` });
const moment = (page: Page, name: string | RegExp) =>
  dialog(page).getByRole('list', { name: 'Časová osa' }).getByRole('button', { name });
/** Words of the section in the dialog, its only list without a name. */
const lines = (page: Page) => dialog(page).locator('ul:not([aria-label])').getByRole('listitem');

/** What is heard, with times that differ from run to run left out. */
const heard = (locator: Locator): Promise<string[]> =>
  locator.evaluateAll((elements) =>
    elements.map((element) =>
      element.textContent
        .replaceAll(/\d+\.\d\d(\s+až\s+\d+\.\d\d)?/g, 'čas')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  );

async function openCourse(page: Page) {
  await opener(page).click();
  await dialog(page).getByRole('button', { name: 'Jak plán vznikal' }).click();
  await expect(dialog(page).getByRole('heading', { name: 'Znění teď' })).toBeVisible();
}

/** Asks the server itself, as the person at this page. */
const statusOf = (page: Page, path: string): Promise<number> =>
  page.evaluate(async (asked) => {
    const [, , conference, as] = location.pathname.split('/');
    return (await fetch(`/api/plan/${asked}&conference=${conference}&as=${as}`)).status;
  }, path);

async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }));
}

test('[HI1] everybody can see and hear who wrote each passage, and on whose behalf', async () => {
  for (const page of [facilitator, mother]) {
    await opener(page).click();
    await expect(lines(page)).toHaveCount(3);
    const [first, second, third] = await heard(lines(page));
    expect(first).toBe('Tomáš, čas: Úvod: Dnes jsme tu kvůli ránům.');
    expect(second).toBe('Tomáš, čas: Matyáš chodí pozdě. Jitka, čas: Budík nezvoní.');
    expect(third).toContain('Tomáš, na přání: Věra, čas: Uvařím každ');
    const name = lines(page).getByText('Jitka', { exact: true });
    await expect(name).toBeVisible();
    const people = dialog(page).getByRole('list', { name: 'Kdo tu psal' });
    expect(await heard(people.getByRole('listitem'))).toEqual(['Tomáš vede', 'Jitka máma']);
    const colourOf = (place: Locator) => place.getAttribute('data-person');
    const inText = await colourOf(lines(page).locator('[data-person]', { hasText: 'Budík' }));
    expect(inText).toBe(await colourOf(people.locator('[data-person]', { hasText: 'Jitka' })));
    await page.keyboard.press('Escape');
    await expect(opener(page)).toBeFocused();
  }
});

test('[HI2] a parent has no time line, and is refused by the server too', async () => {
  await opener(mother).click();
  await expect(lines(mother)).toHaveCount(3);
  await expect(mother.getByRole('button', { name: 'Jak plán vznikal' })).toHaveCount(0);
  await mother.keyboard.press('Escape');
  for (const place of ['Plán', 'Lidé', 'Teď']) {
    await mother.getByRole('button', { name: place, exact: true }).click();
    await expect(mother.getByRole('button', { name: 'Jak plán vznikal' })).toHaveCount(0);
  }
  for (const path of ['history?', 'section?section=notes&at=0']) {
    expect(await statusOf(mother, path)).toBe(403);
    expect(await statusOf(facilitator, path)).toBe(200);
  }
});

test('[HI2, CL3] a moment is found and read with the keyboard alone', async () => {
  const page = facilitator;
  await press(page, opener(page));
  await press(page, dialog(page).getByRole('button', { name: 'Jak plán vznikal' }));
  await expect(dialog(page).getByRole('heading', { name: 'Znění teď' })).toBeVisible();
  await expect(moment(page, 'Teď')).toHaveAttribute('aria-current', 'true');
  await press(page, moment(page, /Krok: Pravidla/));
  await expect(moment(page, /Krok: Pravidla/)).toHaveAttribute('aria-current', 'true');
  await expect(dialog(page).getByRole('heading', { name: /^Znění ve? \d/ })).toBeVisible();
  await expect(lines(page).first()).not.toContainText('Úvod');
  expect(await heard(lines(page))).toEqual([
    `Tomáš, čas: ${before[0]}`,
    'Tomáš, čas: Matyáš chodí pozdě. Jitka, čas: Budík nezvoní.',
    `Tomáš, na přání: Věra, čas: ${before[2]}`,
  ]);
  await press(page, moment(page, /Krok: Zahájení/));
  await expect(dialog(page).getByText('V té chvíli tady ještě nic nebylo.')).toBeVisible();
  const on = dialog(page).getByRole('button', { name: 'O změnu dál' });
  await tabTo(page, on);
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(on).toHaveAttribute('aria-disabled', 'true', { timeout: 500 });
  }).toPass();
  await expect(on).toBeFocused();
  await expect(dialog(page).getByRole('heading', { name: 'Znění teď' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
});

test('[HI3] two moments are compared as tracked changes, in words too', async () => {
  const page = facilitator;
  await openCourse(page);
  await moment(page, /Krok: Pravidla/).click();
  await dialog(page).getByRole('button', { name: 'Porovnat s teď' }).click();
  await expect(
    dialog(page).getByRole('heading', { name: /^Co se změnilo: .* až teď$/ }),
  ).toBeVisible();
  await expect(dialog(page).locator('ins').first()).toBeVisible();
  expect(await heard(dialog(page).locator('ins'))).toContain(
    'přidáno: Tomáš, čas: Úvod: (konec změny)',
  );
  const removed = (await heard(dialog(page).locator('del'))).join(' ');
  expect(removed).toMatch(/odebráno: Tomáš: Bylo to od: Tomáš, čas\. .*střed/);
  const decoration = (place: Locator) =>
    place.evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await decoration(dialog(page).locator('ins [lang]').first())).toBe('underline');
  expect(await decoration(dialog(page).locator('del [lang]').first())).toBe('line-through');
  await dialog(page).getByRole('button', { name: 'Porovnat s chvílí' }).click();
  await page.getByRole('option', { name: /Začátek plánu/ }).click();
  await expect(dialog(page).locator('del')).toHaveCount(0);
  await expect(dialog(page).locator('ins').filter({ hasText: 'Jitka' })).toContainText('Budík');
  await dialog(page).getByRole('button', { name: 'Neporovnávat' }).click();
  await expect(dialog(page).locator('ins')).toHaveCount(0);
  await expect(lines(page)).toHaveCount(3);
});

test('[CL3] both dialogs have no findings, on a phone in the dark and on a notebook in the light', async () => {
  const page = facilitator;
  await moment(page, /Krok: Pravidla/).click();
  await dialog(page).getByRole('button', { name: 'Porovnat s teď' }).click();
  await expect(dialog(page).locator('del').first()).toBeVisible();
  const fits = () =>
    dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth === clientWidth);
  const looks = async () => {
    for (const [colorScheme, size] of [
      ['dark', sizes.phone],
      ['light', sizes.desktop],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      expect(await findings(page)).toEqual([]);
      expect(await fits()).toBe(true);
    }
  };
  await looks();
  await dialog(page).getByRole('button', { name: 'Zavřít' }).click();
  await opener(page).click();
  await expect(lines(page)).toHaveCount(3);
  await looks();
  await page.keyboard.press('Escape');
});

test('a question without an answer says why, and can be asked again', async () => {
  const page = facilitator;
  const refuse = (status: number, code: string) =>
    page.route('**/api/plan/section*', (route) =>
      route.fulfill({ status, json: { error: { code, message: '' } } }),
    );
  const words = [
    [429, 'TOO_MANY_REQUESTS', 'Bylo toho moc najednou.'],
    [503, 'SERVICE_UNAVAILABLE', 'Teď nejste připojeni.'],
    [403, 'FORBIDDEN', 'Jak plán vznikal, vidí jen ten'],
  ] as const;
  for (const [status, code, text] of words) {
    await refuse(status, code);
    await opener(page).click();
    await expect(dialog(page).getByText(text)).toBeVisible();
    await page.unroute('**/api/plan/section*');
    await dialog(page).getByRole('button', { name: 'Zkusit znovu' }).click();
    await expect(lines(page)).toHaveCount(3);
    await page.keyboard.press('Escape');
  }
});

test('without a connection the history says so and loads later, and the room stays', async ({
  browser,
}) => {
  const page = await enter(browser, server, 'Irena', { size: sizes.phone });
  await page.route('**/assets/history-parts*', (route) => route.abort());
  await opener(page).click();
  await expect(dialog(page).getByText('Teď nejste připojeni.')).toBeVisible();
  await page.unroute('**/assets/history-parts*');
  await dialog(page).getByRole('button', { name: 'Zkusit znovu' }).click();
  await expect(lines(page)).toHaveCount(3);
  // The styles, which are a file of their own, have come too.
  await expect(lines(page).first()).toHaveCSS('display', 'flex');
  await page.keyboard.press('Escape');
  await expect(section(page, notes)).toBeVisible();
  await page.context().close();
});

test('[HI4] a section is put back after one question, and everybody sees and hears it', async () => {
  const page = facilitator;
  await openCourse(page);
  await moment(page, /Krok: Pravidla/).click();
  const putBack = dialog(page).getByRole('button', { name: 'Vrátit toto znění' });
  await putBack.click();
  await expect(
    dialog(page).getByText(/^Část „Poznámky“ se vrátí do znění, které měla/),
  ).toBeFocused();
  await dialog(page).getByRole('button', { name: 'Nechat, jak to je' }).click();
  await expect(putBack).toBeFocused();
  expect(await linesOf(section(mother, notes))).toEqual(after);
  await putBack.click();
  await dialog(page).getByRole('button', { name: 'Vrátit', exact: true }).click();
  await expect(dialog(page).getByRole('heading', { name: 'Znění teď' })).toBeFocused();
  await expect.poll(() => linesOf(section(mother, notes))).toEqual(before);
  const told = /Část „Poznámky“ je zpět ve znění, které měla .* \(Tomáš\)\./;
  await expect(mother.getByRole('status')).toHaveText(told);
  await expect(page.getByRole('status')).toHaveText(told);
  await expect(mother.getByRole('banner').getByText(told)).toBeVisible();
  await expect(lines(page).first()).not.toContainText('Úvod');
  await expect(moment(page, /Zpět ve znění .* \(Tomáš\)/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner').getByText(told)).toHaveCount(0);
  await mother.getByRole('banner').getByRole('button', { name: 'Zavřít' }).click();
  await expect(mother.getByRole('banner').getByText(told)).toHaveCount(0);
});

test('[HI4] what was there before is still in the history, and a section one may not write is not put back', async () => {
  const page = facilitator;
  await openCourse(page);
  await moment(page, /Zpět ve znění/).click();
  await expect(lines(page).first()).toContainText('Úvod');
  await dialog(page).getByRole('button', { name: 'Část plánu' }).click();
  await page.getByRole('option', { name: 'Hlas dítěte' }).click();
  await moment(page, /Začátek plánu/).click();
  const putBack = dialog(page).getByRole('button', { name: 'Vrátit toto znění' });
  await expect(putBack).toHaveAttribute('aria-disabled', 'true');
  await expect(dialog(page).getByText(/Do této části teď nepíšete/)).toBeVisible();
  await page.keyboard.press('Escape');
});
