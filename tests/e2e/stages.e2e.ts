import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { stageNumber } from '@opora/shared/domain/agenda/agenda.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { demoTexts } from '@opora/shared/templates/demo/demo-texts.ts';
import { expect, type Page, test } from '@playwright/test';
import { join } from '../support/join.ts';
import { connectLive, type LiveClient } from '../support/live-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { enter, section, sizes } from './support/people.ts';

/**
 * The whole meeting led from the console, step by step: the facilitator at a notebook and at a phone, the scribe at
 * a notebook, the mother at a phone, the wall. In each step one thing that is typical of it, and a picture of it.
 */

const folder = path.resolve(import.meta.dirname, '../../docs/pictures/stages');
const smallPhone = { width: 360, height: 640 };
const texts = demoTexts(demoDay);
const task = 'Zavolat do školy kvůli doučování';
const idea = 'Budit Matyáše o deset minut dřív';

let server: ServerProcess;
/** Only looks; everything is done on the screens. */
let watcher: LiveClient;
let leader: Page;
let remote: Page;
let scribe: Page;
let mother: Page;
let wall: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  mkdirSync(folder, { recursive: true });
  server = await spawnServer();
  watcher = await connectLive(await join(server.origin, server.secretOf('Simona')));
  leader = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  remote = await enter(browser, server, 'Tomáš', { size: smallPhone, hasTouch: true });
  scribe = await enter(browser, server, 'Klára', { size: sizes.desktop });
  mother = await enter(browser, server, 'Jitka', { size: sizes.phone, hasTouch: true });
  wall = await enter(browser, server, 'Společná obrazovka', { size: sizes.wall });
});
test.afterAll(async () => {
  watcher?.close();
  const pages = [leader, remote, scribe, mother, wall];
  await Promise.all(pages.map((page) => page?.context().close()));
  await server?.remove();
});

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

/** `06-worries`: the number of the step everybody sees and its kind; the break has that of the step before it. */
function pictureName(): string {
  const state = watcher.state();
  if (state.status === 'preparing') return '00-before';
  const at = state.agenda.findIndex(({ id }) => id === state.stageId);
  const numbers = state.agenda.slice(0, at + 1).map(({ id }) => stageNumber(state.agenda, id) ?? 0);
  return `${String(Math.max(...numbers)).padStart(2, '0')}-${state.agenda[at]?.kind}`;
}

async function take(page: Page, suffix = ''): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(folder, `${pictureName()}${suffix}.jpg`);
  await page.screenshot({ path: file, type: 'jpeg', quality: 70 });
}

/** The facilitator presses Next, and everybody is there. */
async function next(title: string): Promise<void> {
  // The bar lets a double press pass before it believes that the new stage was seen.
  await expect(async () => {
    await leader
      .getByLabel('Vedení konference')
      .getByRole('button', { name: /^Další/ })
      .press('Enter');
    await expect(heading(leader, title)).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 10_000 });
  for (const page of [remote, scribe, mother, wall]) {
    await expect(heading(page, title)).toBeVisible();
  }
}

async function givePen(): Promise<void> {
  await button(leader, 'Dát pero všem').press('Enter');
  await expect(button(leader, 'Píšou všichni')).toBeVisible();
}

async function write(page: Page, title: string, text: string): Promise<void> {
  await section(page, title).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(text);
}

/** All five controls are whole in sight, none over another, and the page is not wider than the screen. */
async function hasControlsInReach(page: Page): Promise<void> {
  const controls = page.getByLabel('Vedení konference').getByRole('button');
  const names = [/^\+5 min/, 'Pauza', /pero|Píšou/, 'Zpět', /^Další/];
  const boxes = [];
  for (const name of names) {
    const control = controls.and(button(page, name)).first();
    await expect(control).toBeInViewport({ ratio: 1 });
    boxes.push(await control.evaluate((element) => element.getBoundingClientRect().toJSON()));
  }
  for (const [at, one] of boxes.entries()) {
    const over = boxes.slice(at + 1).filter((two) => {
      const isBeside = one.right <= two.left || two.right <= one.left;
      return !isBeside && one.top < two.bottom && two.top < one.bottom;
    });
    expect(over).toEqual([]);
  }
  const isTooWide = await page.evaluate(() => document.body.scrollWidth > innerWidth);
  expect(isTooWide).toBe(false);
}

test('arrival: the conference is opened', { tag: '@pictures' }, async () => {
  await take(leader);
  await take(remote, '-phone');
  await button(leader, /^Zahájit konferenci/).press('Enter');
  for (const page of [leader, remote, wall]) {
    await expect(heading(page, 'Příchod, přivítání')).toBeVisible();
  }
  await take(leader);
});

test('opening: a round', { tag: '@pictures' }, async () => {
  await next('Zahájení a představení');
  await button(leader, /^Začít kolečko/).press('Enter');
  await expect(wall.getByText(/^Teď Jitka/)).toBeVisible();
  await expect(mother.getByRole('alert')).toHaveText('Teď mluvíte vy.');
  await take(leader);
  await take(wall, '-wall');
  await button(leader, 'Další v kolečku: Simona').press('Enter');
  await expect(wall.getByText('Teď Simona', { exact: true })).toBeVisible();
  await button(leader, 'Domluvit kolečko').press('Enter');
  await expect(wall.getByText(/^Teď /)).toHaveCount(0);
});

test('rules: the scribe writes what was added', { tag: '@pictures' }, async () => {
  await next('Pravidla, důvěrnost, program');
  await write(scribe, 'Poznámky', 'K pravidlům přidáváme: Nekřičíme na sebe.');
  await expect(section(leader, 'Poznámky')).toContainText('Nekřičíme');
  await take(leader);
});

test('purpose: everybody may write', { tag: '@pictures' }, async () => {
  await next('Proč jsme tady: cíl');
  await givePen();
  await write(mother, 'Proč jsme tady: cíl', texts.purpose[0] ?? '');
  await expect(wall.getByText(/máma to unesla/)).toBeVisible();
  await take(leader);
  await take(wall, '-wall');
});

test('the child: what to ask whom', { tag: '@pictures' }, async () => {
  await next('Hlas dítěte');
  await take(leader);
});

test('strengths: the mother asks to speak', { tag: '@pictures' }, async () => {
  await next('Co funguje');
  await givePen();
  for (const line of texts.strengths.slice(0, 3)) {
    await write(scribe, 'Co funguje', line);
    await scribe.keyboard.press('Enter');
  }
  await mother.getByRole('button', { name: 'Chci mluvit' }).press('Enter');
  await expect(button(leader, 'Dát slovo: Jitka')).toBeVisible();
  await expect(wall.getByText('Na řadě: Jitka')).toBeVisible();
  await take(leader);
  await take(wall, '-wall');
  await button(leader, 'Dát slovo: Jitka').press('Enter');
  await expect(mother.getByRole('alert')).toHaveText('Teď mluvíte vy.');
  await mother.getByRole('button', { name: 'Hotovo' }).press('Enter');
});

test('worries: a question from 0 to 10', { tag: '@pictures' }, async () => {
  await next('S čím si děláme starosti');
  await take(remote, '-phone');
  await button(leader, 'Stupnice a nápady').press('Enter');
  await button(leader, 'Zeptat se na stupnici').press('Enter');
  await button(leader, 'Položit otázku').press('Enter');
  await expect(wall.getByText(/odpovědí/)).toBeVisible();
  await mother.getByRole('radio', { name: '4', exact: true }).check({ force: true });
  await button(mother, 'Odpovědět').press('Enter');
  await expect(mother.getByText('Vaše odpověď: 4')).toBeVisible();
  await expect(leader.getByText(/^Zatím 1\sodpověď/).first()).toBeVisible();
  await take(leader);
  await button(leader, 'Ukázat odpovědi').press('Enter');
  await expect(wall.getByRole('figure').getByRole('listitem')).toHaveText([/^4:/]);
  await take(wall, '-wall');
});

test('needs: the mother writes one', { tag: '@pictures' }, async () => {
  await next('Co je potřeba a kdo může pomoct');
  await givePen();
  await write(mother, 'Co je potřeba', 'Aby ráno někdo byl doma.');
  await expect(section(leader, 'Co je potřeba')).toContainText('ráno někdo');
  // The longest title; a narrow phone, and a notebook at 200 %.
  for (const size of [smallPhone, { width: 320, height: 568 }, { width: 640, height: 360 }]) {
    await remote.setViewportSize(size);
    await hasControlsInReach(remote);
  }
  await remote.setViewportSize(smallPhone);
  await take(leader);
});

test('break: it is said when people meet again', { tag: '@pictures' }, async () => {
  await next('Přestávka');
  await expect(wall.getByText(/Sejdeme se v/)).toBeVisible();
  await take(leader);
  await take(wall, '-wall');
});

test('options: ideas, shown together and picked from', { tag: '@pictures' }, async () => {
  await next('Nápady a možnosti');
  await button(leader, 'Začít psát nápady').first().press('Enter');
  await mother.getByLabel('Váš nápad').fill(idea);
  await button(mother, 'Přidat nápad').press('Enter');
  await expect(wall.getByText(/^1\snápad od 1\sčlověka$/)).toBeVisible();
  await take(leader);
  await take(remote, '-phone');
  await button(leader, 'Ukázat všechny nápady').press('Enter');
  await button(mother, `Dát puntík: ${idea}`).press('Enter');
  await expect(wall.getByText('Nejvíc chce rodina')).toBeVisible();
  await take(wall, '-wall');
});

test('plan: a task is proposed and taken on', { tag: '@pictures' }, async () => {
  await next('Společný plán: kdo, co, do kdy');
  const capture = scribe.getByRole('form', { name: /Navrhnout/ });
  await capture.getByRole('textbox', { name: 'Co', exact: true }).fill(task);
  await capture.getByRole('combobox').first().fill('Jitka');
  await scribe.keyboard.press('Enter');
  await mother.getByRole('button', { name: /^Úkoly/ }).press('Enter');
  await button(mother, 'Ano').press('Enter');
  await expect(mother.getByText('Zapsáno: ano')).toBeVisible();
  await expect(leader.getByText(task).filter({ visible: true }).first()).toBeVisible();
  await take(leader);
  await take(wall, '-wall');
  await mother.getByRole('button', { name: 'Teď', exact: true }).press('Enter');
});

test('check: a pause, and on', { tag: '@pictures' }, async () => {
  await next('Zkouška plánu: co když?');
  await button(leader, 'Pauza').press('Enter');
  await expect(button(leader, 'Pokračovat')).toBeVisible();
  await take(leader);
  await take(wall, '-wall');
  await button(leader, 'Pokračovat').press('Enter');
  await expect(button(leader, 'Pauza')).toBeVisible();
});

test('closing: read aloud, agreed to, closed', { tag: '@pictures' }, async () => {
  await next('Shrnutí, souhlas, rozloučení');
  await take(remote, '-phone');
  await button(leader, 'Začít číst').press('Enter');
  await expect(mother.getByRole('region', { name: 'Teď se čte' })).toBeVisible();
  await mother.getByRole('radio', { name: 'Můžu s tím žít' }).check({ force: true });
  await button(mother, 'Odpovědět').press('Enter');
  await expect(mother.getByText('Odpověď můžete změnit')).toBeVisible();
  await take(leader);
  await take(wall, '-wall');
  await button(leader, 'Ukončit konferenci').press('Enter');
  await expect(leader.getByRole('alertdialog')).toBeVisible();
  await take(leader, '-missing');
  await button(leader, 'Uzavřít').press('Enter');
  await expect(button(leader, 'Znovu otevřít')).toBeVisible();
  await take(leader, '-closed');
});
