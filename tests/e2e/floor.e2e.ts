import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { press } from './support/keyboard.ts';
import { enter, sizes } from './support/people.ts';

/** Who speaks: the mother and the child at phones, the facilitator at a notebook, the wall. One meeting. */

let server: ServerProcess;
let facilitator: Page;
let mother: Page;
let child: Page;
let wall: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  mother = await enter(browser, server, 'Jitka', { size: sizes.phone });
  child = await enter(browser, server, 'Matyáš', { size: sizes.phone });
  wall = await enter(browser, server, 'Společná obrazovka', { size: sizes.wall });
  await facilitator.getByRole('button', { name: /Zahájit konferenci/ }).click();
});
test.afterAll(async () => {
  await Promise.all([facilitator, mother, child, wall].map((page) => page?.context().close()));
  await server?.remove();
});

const panel = (page: Page) => page.getByRole('region', { name: 'Kdo mluví' });

test('[FL9] one press asks, the leader gives the floor, and the person hears it at once', async () => {
  await press(mother, mother.getByRole('button', { name: 'Chci mluvit' }));
  await expect(mother.getByRole('button', { name: /^Vzít zpět/ })).toContainText('1. v pořadí');
  await expect(wall.getByText('Na řadě: Jitka')).toBeVisible();
  await expect(panel(facilitator).getByRole('listitem')).toHaveText([/Jitka/]);
  await press(facilitator, facilitator.getByRole('button', { name: 'Dát slovo: Jitka' }));
  await expect(facilitator.getByRole('heading', { name: 'Kdo mluví' })).toBeFocused();
  await expect(mother.getByRole('alert')).toHaveText('Teď mluvíte vy.');
  await expect(wall.getByText('Teď Jitka', { exact: true })).toBeVisible();
  expect(await findings(mother)).toEqual([]);
  expect(await findings(facilitator)).toEqual([]);
  await press(mother, mother.getByRole('button', { name: 'Hotovo' }));
  await expect(mother.getByRole('button', { name: 'Chci mluvit' })).toBeFocused();
  await expect(wall.getByText('Teď Jitka')).toHaveCount(0);
});

test('[FL9] a child’s three buttons and a plea for time reach the facilitator alone', async () => {
  const wish = child.getByRole('button', { name: /^Chci přestávku/ });
  await press(child, wish);
  await expect(wish).toContainText('Tomáš to ví');
  await press(mother, mother.getByRole('button', { name: /^Potřebuji/ }));
  await press(mother, mother.getByRole('button', { name: 'Prosím ještě o čas' }));
  await press(mother, mother.getByRole('button', { name: 'Zavřít' }));
  const slip = facilitator.getByRole('region', { name: 'Jen pro vás' });
  await expect(slip.getByRole('listitem')).toHaveText([
    /Matyáš potřebuje přestávku/,
    /Jitka prosí o\sčas/,
  ]);
  await expect(facilitator.getByRole('status')).toContainText(/Jitka prosí o\sčas\./);
  for (const page of [mother, wall]) await expect(page.getByText(/potřebuje přest/)).toHaveCount(0);
  expect(await findings(child)).toEqual([]);
  await press(facilitator, slip.getByRole('button', { name: 'Přidat 5 minut' }));
  await expect(slip.getByRole('listitem')).toHaveCount(1);
  await press(facilitator, slip.getByRole('button', { name: /^Vím o tom/ }));
  await expect(slip).toHaveCount(0);
  await expect(wish).toContainText('Tomáš už na to myslí');
});

test('[FL9] the round is led from the notebook, and everybody sees who comes next', async () => {
  await press(facilitator, facilitator.getByRole('button', { name: /^Začít kolečko/ }));
  for (const page of [wall, child]) {
    await expect(page.getByText(/^Teď Jitka, pak (ty|Matyáš)$/)).toBeVisible();
  }
  await press(facilitator, facilitator.getByRole('button', { name: 'Další v kolečku: Matyáš' }));
  await expect(child.getByRole('alert')).toHaveText('Teď mluvíš ty.');
  await press(child, child.getByRole('button', { name: 'Teď ne' }));
  await expect(wall.getByText(/^Teď /)).toHaveCount(0);
});
