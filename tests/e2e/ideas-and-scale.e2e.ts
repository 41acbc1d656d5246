import { scaleId } from '@opora/shared/ids.ts';
import { expect, type Page, test } from '@playwright/test';
import { join } from '../support/join.ts';
import { connectLive, type LiveClient } from '../support/live-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { type FrameEar, hearFrames } from './support/frames.ts';
import { press, tabTo } from './support/keyboard.ts';
import { enter, sizes } from './support/people.ts';

/** Two phones and the wall: ideas and a question, each hidden until all of it is shown (domain.md 9.1.5, rows 20 and 27). */

const idea = 'Budit Matyáše o deset minut dřív';
const question = 'Jak je na tom teď rodina?';

let server: ServerProcess;
let leader: LiveClient;
let mother: Page;
let teacher: Page;
let wall: Page;
let ears: readonly FrameEar[];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  await leader.done('conference:open', {});
  mother = await enter(browser, server, 'Jitka', { size: sizes.phone });
  teacher = await enter(browser, server, 'Irena', { size: sizes.phone });
  wall = await enter(browser, server, 'Společná obrazovka', { size: sizes.wall });
  ears = [teacher, wall].map(hearFrames);
  await Promise.all([teacher.reload(), wall.reload()]);
});
test.afterAll(async () => {
  leader?.close();
  await Promise.all([mother, teacher, wall].map((page) => page?.context().close()));
  await server?.remove();
});

test('[ID9] [ID2] an idea is written alone and stays on that phone', async () => {
  await leader.done('ideas:open', {});
  await tabTo(mother, mother.getByLabel('Váš nápad'));
  await mother.keyboard.type(idea);
  await press(mother, mother.getByRole('button', { name: 'Přidat nápad' }));
  await expect(mother.getByRole('list', { name: 'Co jste napsali' })).toContainText(idea);
  await expect(mother.getByLabel('Váš nápad')).toBeFocused();
  await expect(wall.getByText(/^1\snápad od 1\sčlověka$/)).toBeVisible();
  await expect(teacher.getByText(/^1\snápad od 1\sčlověka$/)).toBeVisible();
  for (const ear of ears) expect(ear.text()).not.toContain(idea);
  expect(await findings(mother)).toEqual([]);
});

test('[ID9] [ID3] [ID5] shown to all at once without a name, then picked from', async () => {
  await leader.done('ideas:show', {});
  for (const page of [mother, teacher, wall]) await expect(page.getByText(idea)).toBeVisible();
  await press(mother, mother.getByRole('button', { name: `Dát puntík: ${idea}` }));
  await expect(wall.getByText('Nejvíc chce rodina')).toBeVisible();
  await expect(mother.getByText(/^Zbývají vám 2\spuntíky\.$/)).toBeVisible();
  expect(await findings(mother)).toEqual([]);
});

test('[ID6] an idea becomes a task in one step', async () => {
  await press(teacher, teacher.getByRole('button', { name: `Udělat úkol z nápadu: ${idea}` }));
  const dialog = teacher.getByRole('alertdialog', { name: 'Udělat úkol' });
  await expect(dialog.getByRole('textbox', { name: 'Co' }).first()).toHaveValue(idea);
  await tabTo(teacher, dialog.getByRole('combobox').first());
  await teacher.keyboard.type('Jitka');
  await teacher.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(mother.getByText('Je z něj úkol')).toBeVisible();
  expect(leader.state().tasks.at(-1)?.terms.what).toBe(idea);
});

test('[SL2] [SL3] the family answers first, and nobody sees the number', async () => {
  const ends = { low: 'hned musíme zasáhnout', high: 'děti jsou v bezpečí' };
  await leader.done('scale:ask', { scaleId: scaleId('safe'), question, ...ends });
  await expect(wall.getByRole('heading', { name: question })).toBeVisible();
  await expect(teacher.getByText('Nejdřív odpovídá rodina.')).toBeVisible();
  for (const ear of ears) ear.clear();
  await tabTo(mother, mother.getByRole('radio', { name: '0', exact: true }));
  for (let step = 0; step < 5; step += 1) await mother.keyboard.press('ArrowRight');
  await press(mother, mother.getByRole('button', { name: 'Odpovědět' }));
  await expect(mother.getByText('Vaše odpověď: 5')).toBeVisible();
  await expect(wall.getByText(/^Zatím 1\sodpověď z\s2\.$/)).toBeVisible();
  for (const ear of ears) expect(ear.text()).not.toContain('"value":5');
  expect(await findings(mother)).toEqual([]);
});

test('[SL4] [SL5] after the last answer all are shown, without names', async () => {
  await tabTo(teacher, teacher.getByRole('radio', { name: '0', exact: true }));
  for (let step = 0; step < 6; step += 1) await teacher.keyboard.press('ArrowRight');
  await press(teacher, teacher.getByRole('button', { name: 'Odpovědět' }));
  for (const page of [mother, teacher, wall]) {
    const spread = page.getByRole('figure').getByRole('listitem');
    await expect(spread).toHaveText([/^5:\s1\sčlověk$/, /^6:\s1\sčlověk$/]);
  }
  expect(await findings(mother)).toEqual([]);
  expect(await findings(wall)).toEqual([]);
});

test('[PK1] what is put aside on one phone stands on the other', async () => {
  for (const page of [mother, teacher]) {
    await press(page, page.getByRole('button', { name: 'Úkoly' }));
    await press(page, page.getByRole('button', { name: /^Odložené/ }));
  }
  await tabTo(mother, mother.getByLabel('Co odkládáme'));
  await mother.keyboard.type('Letní tábor');
  await mother.keyboard.press('Enter');
  await expect(teacher.getByRole('list', { name: 'Odložené' })).toContainText('Letní tábor');
  expect(await findings(teacher)).toEqual([]);
});
