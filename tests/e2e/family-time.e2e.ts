import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { type FrameEar, hearFrames } from './support/frames.ts';
import { press } from './support/keyboard.ts';
import { heldInMemory } from './support/page-memory.ts';
import { enter, linesOf, section, sizes } from './support/people.ts';

/** Private family time: the mother writes alone, the school, the facilitator and the wall wait. One meeting. */

const apart = 'Rodina teď mluví sama';
const draft = 'Možná poprosíme strejdu Kvida z Brna.';
const final = 'Babička bude u dětí každé pondělí.';

let server: ServerProcess;
let facilitator: Page;
let mother: Page;
let teacher: Page;
let wall: Page;
let ears: readonly FrameEar[];
const others = () => [facilitator, teacher, wall];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  mother = await enter(browser, server, 'Jitka', { size: sizes.phone });
  teacher = await enter(browser, server, 'Irena', { size: sizes.desktop });
  wall = await enter(browser, server, 'Společná obrazovka', { size: sizes.wall });
  ears = others().map(hearFrames);
  await Promise.all(others().map((page) => page.reload()));
  await facilitator.getByRole('button', { name: /Zahájit konferenci/ }).click();
});
test.afterAll(async () => {
  await Promise.all([facilitator, mother, teacher, wall].map((page) => page?.context().close()));
  await server?.remove();
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('[CS5] the facilitator makes a coming step private in the programme', async () => {
  await press(facilitator, facilitator.getByRole('button', { name: 'Celý program' }));
  const dialog = facilitator.getByRole('dialog', { name: 'Celý program' });
  await press(facilitator, dialog.getByRole('button', { name: /Nápady a možnosti/ }));
  await press(
    facilitator,
    dialog.getByRole('button', { name: 'Soukromý čas rodiny: Nápady a možnosti' }),
  );
  await expect(
    dialog.getByText('Do plánu přijde jen to, co zůstane na konci kroku.'),
  ).toBeVisible();
  const program = teacher.getByRole('region', { name: 'Program' });
  await expect(program.getByRole('button', { name: /Nápady a možnosti/ })).toContainText(
    'Soukromý čas rodiny',
  );
  await press(facilitator, dialog.getByRole('button', { name: 'Jít sem: Nápady a možnosti' }));
});

test('[CS5] everybody but the family has one calm page, and the wall words alone', async () => {
  for (const page of others())
    await expect(page.getByRole('heading', { name: apart })).toBeVisible();
  for (const page of others()) {
    await expect(page.locator('[contenteditable]')).toHaveCount(0);
    await expect(page.getByText('Jitka')).toHaveCount(0);
  }
  expect((await wall.locator('body').innerText()).trim().split('\n').filter(Boolean)).toEqual([
    apart,
    'Za chvíli se zase sejdeme.',
  ]);
  await expect(teacher.getByText(/z\s10\sminut/)).toBeVisible();
  await expect(facilitator.getByRole('button', { name: /^Další/ })).toBeVisible();
  expect(await findings(facilitator)).toEqual([]);
});

test('[CS5] the family writes among themselves, and nobody else is sent a letter', async () => {
  await expect(heading(mother)).toHaveText('Nápady a možnosti');
  await expect(mother.getByText(/^Píšete jen mezi sebou/)).toBeVisible();
  expect(await findings(mother)).toEqual([]);
  for (const ear of ears) ear.clear();
  const own = section(mother, 'Nápady a možnosti');
  await own.click();
  await mother.keyboard.type(draft);
  await mother.keyboard.press('ControlOrMeta+a');
  await mother.keyboard.press('Backspace');
  await mother.keyboard.type(final);
  await expect(mother.getByText('Uloženo', { exact: true })).toBeVisible();
  expect(ears.map((ear) => ear.count())).toEqual([0, 0, 0]);
  for (const ear of ears) expect(ear.text()).not.toContain('Jitka');
});

test('[CS6] the family’s call comes to the facilitator as one calm sentence', async () => {
  await press(mother, mother.getByRole('button', { name: 'Zavolat koordinátora' }));
  await expect(mother.getByRole('main')).toContainText('Zavoláno. Počkejte prosím, Tomáš přijde');
  const call = /^Rodina vás volá v/;
  await expect(facilitator.locator('header').getByText(call)).toBeVisible();
  await expect(facilitator.getByRole('status')).toHaveText(call);
  for (const page of [teacher, wall]) await expect(page.getByText(call)).toHaveCount(0);
  expect(ears.map((ear) => ear.count())).toEqual([1, 1, 1]);
});

test('[CS7] at the end the final text alone is in the plan, and the family’s pages hold no draft', async () => {
  await press(facilitator, facilitator.getByRole('button', { name: /^Další/ }));
  for (const page of [teacher, mother]) {
    await expect(heading(page)).toHaveText('Společný plán: kdo, co, do kdy');
  }
  await expect(facilitator.getByText(/^Rodina vás volá/)).toHaveCount(0);
  await press(teacher, teacher.getByRole('button', { name: /^Nápady a možnosti/ }));
  await expect.poll(() => linesOf(section(teacher, 'Nápady a možnosti'))).toEqual([final]);
  await expect(mother.getByText(/Nic se teď neukládá/)).toHaveCount(0);
  expect(await heldInMemory(mother, [draft, 'Kvid', final])).toEqual([final]);
});
