import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { press } from './support/keyboard.ts';
import { enter, linesOf, section, sizes } from './support/people.ts';

/** The facilitator's browser is killed in mid-sentence. One meeting; the steps build on each other. */

const strengths = 'Co funguje';
const half = 'Babička bude u dětí každé';
const mothers = 'Máma drží bydlení čtvrtý měsíc.';
const gone = /Facilitátorovi vypadlo spojení\. Nic se neztratilo, můžete dál psát\. Počkáme\./;

let server: ServerProcess;
let facilitator: Page;
let deputy: Page;
let mother: Page;
let wall: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer({ env: { OPORA_LEADER_GRACE_SECONDS: '2' } });
  facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  deputy = await enter(browser, server, 'Klára', { size: sizes.desktop });
  mother = await enter(browser, server, 'Jitka', { size: sizes.phone });
  wall = await enter(browser, server, 'Společná obrazovka', { size: sizes.wall });
});
test.afterAll(async () => {
  await Promise.all([facilitator, deputy, mother, wall].map((page) => page?.context().close()));
  await server?.remove();
});

const bar = (page: Page) => page.getByLabel('Vedení konference');
const claim = (page: Page) => page.getByRole('button', { name: 'Převzít vedení' });

test('[LE4] the facilitator names the deputy, and everybody may read it', async () => {
  await press(
    facilitator,
    facilitator.getByRole('button', { name: 'Předat vedení, určit zástup' }),
  );
  const dialog = facilitator.getByRole('dialog');
  await press(facilitator, dialog.getByRole('button', { name: /Kdo zastoupí/ }));
  await facilitator.getByRole('option', { name: /^Klára/ }).click();
  await expect(facilitator.getByRole('status')).toHaveText('Uloženo. Zastoupí: Klára.');
  expect(await findings(facilitator)).toEqual([]);
  await press(facilitator, dialog.getByRole('button', { name: 'Zavřít' }));
  await expect(deputy.getByText('Konferenci vede Tomáš. Zastoupí: Klára.')).toBeVisible();
});

test('[LE10] the facilitator’s browser is killed in mid-sentence: one quiet line, and everybody writes on', async () => {
  await facilitator.getByRole('button', { name: /Zahájit konferenci/ }).click();
  await press(facilitator, facilitator.getByRole('button', { name: 'Celý program' }));
  const programme = facilitator.getByRole('dialog', { name: 'Celý program' });
  await press(facilitator, programme.getByRole('button', { name: /Co funguje/ }).first());
  await press(facilitator, programme.getByRole('button', { name: /^Jít sem: Co funguje/ }));
  await section(facilitator, strengths).click();
  await facilitator.keyboard.type(half);
  await expect.poll(() => linesOf(section(mother, strengths))).toEqual([half]);
  await section(mother, strengths).click();

  await facilitator.context().close();
  await expect(mother.getByRole('status')).toHaveText(gone);
  await expect(mother.locator('header').getByText(gone)).toBeVisible();
  await mother.keyboard.press('ControlOrMeta+End');
  await mother.keyboard.press('Enter');
  await mother.keyboard.type(mothers);
  await expect(section(mother, strengths)).toBeFocused();
});

test('[LE6] nobody is promoted: it is offered to the deputy, who takes over in one press', async () => {
  await expect(claim(deputy)).toBeVisible();
  await expect(mother.getByText('Vedení teď může převzít Klára.')).toBeVisible();
  await expect(wall.getByRole('heading', { name: 'Chvilku počkáme' })).toBeVisible();
  await expect(claim(mother)).toHaveCount(0);
  await expect(bar(mother)).toHaveCount(0);
  await expect(bar(deputy)).toHaveCount(0);
  expect(await findings(deputy)).toEqual([]);
  await press(deputy, claim(deputy));
  await press(deputy, bar(deputy).getByRole('button', { name: 'Pokračovat' }));
  await expect(wall.getByText('Vede Klára')).toBeVisible();
  await expect(mother.getByRole('status')).toHaveText('Konferenci teď vede Klára.');
  await expect.poll(() => linesOf(section(deputy, strengths))).toEqual([half, mothers]);
});

test('[LE9] back again, the facilitator takes leading back', async ({ browser }) => {
  facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  await expect(facilitator.getByText(/Konferenci teď vede Klára\. Vedení si můžete/)).toBeVisible();
  await expect(bar(facilitator)).toHaveCount(0);
  await press(facilitator, facilitator.getByRole('button', { name: 'Vzít si vedení zpátky' }));
  await expect(bar(facilitator).getByRole('button', { name: /^Další/ })).toBeVisible();
  await expect(bar(deputy)).toHaveCount(0);
  await expect(deputy.getByRole('status')).toHaveText('Konferenci teď vede Tomáš.');
  await expect.poll(() => linesOf(section(facilitator, strengths))).toEqual([half, mothers]);
});
