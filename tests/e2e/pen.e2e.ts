import { stageId } from '@opora/shared/ids.ts';
import { expect, type Page, test } from '@playwright/test';
import { join } from '../support/join.ts';
import { connectLive } from '../support/live-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { press } from './support/keyboard.ts';
import { enter, section, sizes } from './support/people.ts';

/** The facilitator narrows and widens the pen of one section; everybody sees in words who may write. */

const strengths = 'Co funguje';

let server: ServerProcess;
let facilitator: Page;
let mother: Page;
let wall: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  mother = await enter(browser, server, 'Jitka', { size: sizes.phone });
  wall = await enter(browser, server, 'Společná obrazovka', { size: sizes.wall });
  const leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  await leader.done('conference:open', {});
  await leader.done('stage:go', {
    fromStageId: stageId('arrival'),
    toStageId: stageId('strengths'),
  });
  leader.close();
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText(strengths);
});
test.afterAll(async () => {
  await Promise.all([facilitator, mother, wall].map((page) => page?.context().close()));
  await server?.remove();
});

const everybodyReads = async (words: string) => {
  for (const page of [mother, wall]) {
    await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
  }
};
async function choose(name: string) {
  const button = facilitator.getByRole('button', { name: `${strengths}: ${name}` });
  await press(facilitator, button);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toBeFocused();
}

test('[PN3, PN4] the pen of a section is widened and taken with one press each, and every screen says so', async () => {
  await everybodyReads('Píše rodina: Jitka');
  await press(facilitator, facilitator.getByRole('button', { name: 'Kdo smí psát' }));
  await choose('ať píšou všichni');
  await everybodyReads('Píšou všichni');
  await choose('ať jen čteme');
  await everybodyReads('Jen čteme');
  await expect(section(mother, strengths)).toHaveAttribute('contenteditable', 'false');
  await expect(facilitator.getByText('Píše jen Tomáš', { exact: true }).first()).toBeVisible();
  await choose('ať píše rodina');
  await everybodyReads('Píše rodina: Jitka');
  await expect(section(mother, strengths)).toHaveAttribute('contenteditable', 'true');
});

test('[PN3] the phone console gives the same choices', async () => {
  await facilitator.setViewportSize(sizes.phone);
  await press(facilitator, facilitator.getByRole('button', { name: 'Nápověda ke kroku' }));
  await press(facilitator, facilitator.getByRole('button', { name: 'Kdo smí psát' }));
  await choose('ať píšou všichni');
  await everybodyReads('Píšou všichni');
});
