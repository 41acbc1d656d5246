import path from 'node:path';
import { releaseId, stageId } from '@opora/shared/ids.ts';
import { irena, jitka, matyas, simona } from '@opora/shared/templates/demo/demo-people.ts';
import { expect, type Page, test } from '@playwright/test';
import { join } from '../support/join.ts';
import { connectLive, type LiveClient } from '../support/live-client.ts';
import { openDocument } from '../support/plan-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { heading } from './support/door.ts';
import { enter, section, sizes } from './support/people.ts';

/** Pictures of what reaches only some: the child's own space, private family time, a protected detail, somebody put out. */

const folder = path.resolve(import.meta.dirname, '../../docs/pictures');
const voice = stageId('child_voice');
const options = stageId('options');
const wishes = ['Nechci do děcáku.', 'Chci dál fotbal.', 'Nechci mluvit o tátovi před ostatníma.'];

let server: ServerProcess;
let leader: LiveClient;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  server = await spawnServer();
  leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  await leader.done('stage:audience', { stageId: options, audience: 'family' });
  await leader.done('conference:open', {});
});
test.afterAll(async () => {
  leader?.close();
  await server?.remove();
});

async function goTo(toStageId: typeof voice) {
  const state = leader.state();
  if (state.status === 'preparing') throw new Error('not open');
  await leader.done('stage:go', { fromStageId: state.stageId, toStageId });
}

async function take(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.context().close();
}

test('a child shows single sentences', { tag: '@pictures' }, async ({ browser }) => {
  await goTo(voice);
  const person = await join(server.origin, server.secretOf('Matyáš'));
  const own = await openDocument(person, 'child');
  for (const wish of wishes) own.typeLine('child', wish);
  await own.saved();
  const child = await connectLive(person);
  for (const [index, text] of wishes.slice(0, 2).entries()) {
    const to = index === 0 ? 'everyone' : ([jitka, simona] as const);
    const id = releaseId(`picture-${index}`);
    await child.done('child:release', { releaseId: id, childId: matyas, text, to });
  }
  const page = await enter(browser, server, 'Matyáš', { size: sizes.phone });
  await expect(page.getByText('Vidí všichni')).toBeVisible();
  await take(page, 'child-360');
  const mother = await enter(browser, server, 'Jitka', { size: sizes.phone });
  await expect(mother.getByText(wishes[1] ?? '')).toBeVisible();
  await take(mother, 'child-shown-360');
  own.close();
  child.close();
});

test('the family is among itself', { tag: '@pictures' }, async ({ browser }) => {
  await goTo(options);
  const mother = await enter(browser, server, 'Jitka', { size: sizes.phone });
  await section(mother, 'Nápady a možnosti').click();
  await mother.keyboard.type('Babička může spát u nás ve středu.');
  await take(mother, 'family-360');
  const teacher = await enter(browser, server, 'Irena', { size: sizes.desktop });
  await expect(teacher.getByText('Rodina teď mluví sama').first()).toBeVisible();
  await take(teacher, 'family-apart-1366');
  const wall = await enter(browser, server, 'Společná obrazovka', { size: sizes.wall });
  await expect(wall.getByRole('heading').first()).toBeVisible();
  await take(wall, 'family-screen-1280');
});

test('a protected detail is stopped, and a person is put out', { tag: '@pictures' }, async ({
  browser,
}) => {
  await goTo(stageId('closing'));
  const organiser = await enter(browser, server, 'Simona', { size: sizes.desktop });
  const notes = organiser.getByRole('button', { name: /^Poznámky/ });
  if (await notes.isVisible()) await notes.click();
  await section(organiser, 'Poznámky').click();
  await organiser.keyboard.type('Bydlí Pod Kopřivnou');
  await expect(organiser.getByText(/^Tohle se nezapsalo/).first()).toBeVisible();
  await take(organiser, 'protected-1366');
  const teacher = await enter(browser, server, 'Irena', { size: sizes.phone });
  await expect(heading(teacher)).toHaveText('Shrnutí, souhlas, rozloučení');
  await leader.done('participant:dismiss', { participantId: irena });
  await expect(heading(teacher)).toHaveText('Vaše připojení skončilo');
  await take(teacher, 'put-out-360');
});
