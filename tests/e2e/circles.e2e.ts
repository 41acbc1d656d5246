import { stageId } from '@opora/shared/ids.ts';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { join } from '../support/join.ts';
import { connectLive, type LiveClient } from '../support/live-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { press, tabTo } from './support/keyboard.ts';
import { enter, openLink, section, sizes } from './support/people.ts';

/** What only some read, for people in real browsers. The steps share one meeting. */

const [forAll, forTwo, own] = [
  'Chci dál fotbal.',
  'Nechci mluvit o tátovi před ostatníma.',
  'Bojím se tmy.',
];
let server: ServerProcess;
let leader: LiveClient;
let child: Page;
let mother: Page;
let school: Page;
let organiser: Page;
let wall: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  await leader.done('conference:open', {});
  await goTo('child_voice');
  child = await enter(browser, server, 'Matyáš', { size: sizes.phone });
  mother = await enter(browser, server, 'Jitka', { size: sizes.phone });
  school = await enter(browser, server, 'Irena', { size: sizes.desktop });
  organiser = await enter(browser, server, 'Simona', { size: sizes.desktop });
  wall = await enter(browser, server, 'Společná obrazovka', { size: sizes.wall });
});
test.afterAll(async () => {
  leader?.close();
  await server?.remove();
});

async function goTo(kind: string) {
  const state = leader.state();
  if (state.status === 'preparing') throw new Error('not open');
  await leader.done('stage:go', { fromStageId: state.stageId, toStageId: stageId(kind) });
}

const space = (page: Page): Locator => page.getByRole('region', { name: 'Tvůj prostor' });
const row = (page: Page, text: string): Locator =>
  space(page).getByRole('listitem').filter({ hasText: text });

async function show(text: string, to: 'all' | readonly RegExp[]) {
  await press(child, space(child).getByRole('button', { name: `Ukázat: ${text}` }));
  const dialog = child.getByRole('dialog', { name: 'Ukázat tuhle větu' });
  await expect(dialog).toContainText(text);
  await dialog.getByText(to === 'all' ? 'Všichni' : 'Jen někdo').click();
  for (const name of to === 'all' ? [] : to) {
    await dialog.getByRole('checkbox', { name }).focus();
    await child.keyboard.press('Space');
  }
  if (to !== 'all') expect(await findings(child)).toEqual([]);
  await press(child, dialog.getByRole('button', { name: 'Ukázat', exact: true }));
  await expect(dialog).toHaveCount(0);
}

test('[CC1] a child listened to finds their own space first, and writes there', async () => {
  await expect(child.getByText('Teď jsi na řadě. Mluvit nemusíš.')).toBeVisible();
  await expect(space(child)).toContainText('Tohle vidíš jen ty a Nikola.');
  const text = space(child).getByRole('textbox', { name: 'Tvůj prostor' });
  await tabTo(child, text);
  await child.keyboard.type(`${forAll} ${forTwo}`);
  await child.keyboard.press('Enter');
  await child.keyboard.type(own);
  await press(child, space(child).getByRole('button', { name: 'Hotovo' }));
  const hidden = 'Vidíš jen ty a Nikola';
  await expect(space(child).getByRole('listitem')).toContainText(
    [forAll, forTwo, own].map((text) => `${text}${hidden}`),
  );
  await expect(space(child).getByRole('button', { name: 'Psát dál' })).toBeFocused();
});

test('[CC4] a sentence is shown alone, to whom the child has chosen', async () => {
  await show(forAll, 'all');
  await show(forTwo, [/^Jitka/u, /^Simona/u]);
  await expect(row(child, forAll)).toContainText('Vidí všichni');
  await expect(row(child, forTwo)).toContainText('Vidí Jitka a Simona');
  await expect(row(child, own)).toContainText('Vidíš jen ty a Nikola');
});

test('[CC6] everybody reads what was shown to them and nothing else, and an adult answers', async () => {
  for (const page of [mother, organiser]) {
    await expect(page.getByRole('main').getByText(forAll)).toBeVisible();
    await expect(page.getByRole('main').getByText(forTwo)).toBeVisible();
  }
  await expect(mother.getByRole('main')).toContainText('vidíte jen vy a Simona');
  await expect(school.getByRole('main').getByText(forAll)).toBeVisible();
  await expect(wall.getByText(forAll)).toBeVisible();
  for (const page of [school, wall]) expect(await page.content()).not.toContain('o tátovi');
  for (const page of [mother, organiser, school, wall]) {
    expect(await page.content()).not.toContain(own);
  }
  await press(mother, mother.getByRole('button', { name: `Odpovědět: ${forAll}` }));
  const form = mother.getByRole('form', { name: `Odpovědět: ${forAll}` });
  await expect(form.getByRole('radio', { name: 'Ano' })).toBeFocused();
  await mother.keyboard.press('Space');
  await form.getByRole('textbox', { name: 'Vlastními slovy' }).fill('Budu tě tam vozit.');
  expect(await findings(mother)).toEqual([]);
  await press(mother, form.getByRole('button', { name: 'Odeslat odpověď' }));
  await expect(row(child, forAll)).toContainText('Jitka: ano Budu tě tam vozit.');
  await expect(school.getByRole('main')).toContainText('Jitka: ano');
});

test('[CC1] who stands by the child opens the same space, one tap from the plan', async ({
  browser,
}) => {
  await goTo('strengths');
  const page = await enter(browser, server, 'Nikola', { size: sizes.phone });
  await page.getByRole('button', { name: 'Plán', exact: true }).click();
  const beside = page.getByRole('region', { name: 'Vlastní prostor: Matyáš' });
  await expect(beside).toContainText('Tohle čtete jen vy a Matyáš.');
  await expect(beside.getByRole('listitem').filter({ hasText: own })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.context().close();
  await goTo('child_voice');
});

test('[CC5] what was shown is taken back by one press', async () => {
  await press(child, row(child, forAll).getByRole('button', { name: `Vzít zpátky: ${forAll}` }));
  await expect(row(child, forAll)).toContainText('Vidíš jen ty a Nikola');
  for (const page of [mother, school, organiser, wall]) {
    await expect(page.getByText(forAll)).toHaveCount(0);
  }
  await expect(mother.getByRole('main').getByText(forTwo)).toBeVisible();
});

const safety = 'Bezpečnostní plán';
const fold = (page: Page) => page.getByRole('button', { name: new RegExp(`^${safety}`, 'u') });
const lock = (page: Page) => page.getByText('Bezpečnostní plán čtou jen lidé, kterých se týká.');

async function setCircle(names: readonly RegExp[]) {
  await organiser.getByRole('button', { name: 'Kdo čte chráněnou část' }).click();
  const dialog = organiser.getByRole('dialog');
  for (const name of names) {
    await dialog.getByRole('checkbox', { name }).focus();
    await organiser.keyboard.press('Space');
  }
  await dialog.getByLabel('Proč zrovna oni').fill('Jsou u toho, když je nejhůř.');
  await press(organiser, dialog.getByRole('button', { name: 'Uložit, kdo čte' }));
  await expect(dialog).toHaveCount(0);
}

test('[CC7] the safety plan is for its circle; everybody else has one line that is always the same', async () => {
  await expect(lock(school)).toHaveCount(0);
  await fold(organiser).click();
  await setCircle([/^Lenka/u, /^Irena/u]);
  await organiser.getByRole('textbox', { name: safety }).click();
  await organiser.keyboard.type('Klíč je u Lídy.');
  await expect(lock(mother)).toHaveCount(0);
  await mother.getByRole('button', { name: 'Plán', exact: true }).click();
  await expect(lock(mother)).toBeVisible();
  await goTo('check');
  await leader.done('focus:set', { focus: { kind: 'section', section: 'contingency' } });
  await expect(lock(wall)).toBeVisible();
  await fold(school).click();
  await expect(section(school, safety)).toContainText('Klíč je u Lídy.');
  await expect(school.getByRole('main')).toContainText('Čte to jen: Simona, Irena a Lenka.');
  expect(await findings(school)).toEqual([]);
});

test('[CC8] who is taken out of the circle has nothing of it left on the page', async () => {
  await setCircle([/^Irena/u]);
  await expect(lock(school)).toBeVisible();
  await expect(section(school, safety)).toHaveCount(0);
  expect(await school.content()).not.toContain('Klíč je u Lídy');
});

test('[CC3, CC9] the facilitator keeps notes that nobody else has; they are opened when they are shown', async ({
  browser,
}) => {
  const page = await openLink(browser, server, 'Tomáš', { size: sizes.desktop });
  const opened: string[] = [];
  page.on('websocket', (socket) => opened.push(new URL(socket.url()).pathname));
  await press(page, page.getByRole('button', { name: 'Souhlasím, vstoupit' }));
  const notes = page.getByRole('button', { name: /^Moje poznámky/u });
  await expect(notes).toBeVisible();
  await expect(page.getByText(/^Uloženo/u)).toBeVisible();
  expect(opened.filter((path) => path.startsWith('/documents/'))).toEqual([
    expect.stringMatching(/\/plan$/u),
  ]);
  await notes.click();
  await page.getByRole('textbox', { name: 'Moje poznámky' }).click();
  await page.keyboard.type('Zeptat se Věry na noc.');
  await expect(page.getByText(/^Uloženo/u)).toBeVisible();
  expect(opened.at(-1)).toMatch(/\/facilitator$/u);
  expect(await findings(page)).toEqual([]);
  await expect(organiser.getByText('Moje poznámky')).toHaveCount(0);
  await page.context().close();
});
