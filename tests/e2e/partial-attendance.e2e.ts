import { stageId } from '@opora/shared/ids.ts';
import { expect, type Page, test } from '@playwright/test';
import { join } from '../support/join.ts';
import { connectLive, type LiveClient } from '../support/live-client.ts';
import { openPlan, type PlanClient } from '../support/plan-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { heading } from './support/door.ts';
import { type FrameEar, hearFrames } from './support/frames.ts';
import { fill, press, tabTo } from './support/keyboard.ts';
import { heldInMemory } from './support/page-memory.ts';
import { enter, openLink, section, sizes } from './support/people.ts';

/** The paediatrician is invited to step 7 and to nothing else. The steps share one meeting. */

const outside = 'Teď tu běží část bez vás';
const needed = 'Někdo spolehlivý doma v noci.';
/** What stands in the state or the plan of this conference and nowhere else. */
const ofTheConference = ['Smrčin', 'Matyáš', 'Simona', 'Ráno', needed];

let server: ServerProcess;
let leader: LiveClient;
let scribe: PlanClient;
let organiser: Page;
let doctor: Page;
let ear: FrameEar;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  scribe = await openPlan(await join(server.origin, server.secretOf('Klára')));
  organiser = await enter(browser, server, 'Simona', { size: sizes.desktop });
  await leader.done('conference:open', {});
  scribe.typeLine('needs', needed);
  await scribe.saved();
});
test.afterAll(async () => {
  leader?.close();
  scribe?.close();
  await Promise.all([organiser, doctor].map((page) => page?.context().close()));
  await server?.remove();
});

async function goTo(kind: string) {
  const state = leader.state();
  if (state.status === 'preparing') throw new Error('not open');
  await leader.done('stage:go', { fromStageId: state.stageId, toStageId: stageId(kind) });
}

const words = (page: Page) => page.locator('html').innerText();
const held = (text: string) => ofTheConference.filter((word) => text.includes(word));

test('[CS4] the organiser invites the doctor to one step, with the keyboard alone', async () => {
  await press(organiser, organiser.getByRole('button', { name: 'Kdo je u čeho' }));
  await press(organiser, organiser.getByRole('button', { name: 'Změnit rozsah: Alžběta' }));
  const dialog = organiser.getByRole('dialog', { name: 'Rozsah: Alžběta' });
  await tabTo(organiser, dialog.getByRole('radio', { name: 'Na celé setkání' }));
  await organiser.keyboard.press('ArrowDown');
  await press(organiser, dialog.getByRole('button', { name: 'Uložit rozsah' }));
  await expect(dialog).toContainText('Vyberte prosím aspoň jeden krok.');
  await tabTo(organiser, dialog.getByRole('checkbox', { name: /^7\. Co je potřeba/ }));
  await organiser.keyboard.press('Space');
  await expect(dialog).toContainText('Teď běží jiný krok, takže Alžběta hned uvidí');
  await fill(organiser, dialog.getByRole('textbox', { name: 'Proč' }), 'Jen ke zdraví dětí.');
  expect(await findings(organiser)).toEqual([]);
  await press(organiser, dialog.getByRole('button', { name: 'Uložit rozsah' }));
  await expect(dialog).toHaveCount(0);
  const line = organiser.getByRole('listitem').filter({ hasText: 'jen krok 7' });
  await expect(line).toContainText('Důvod: Jen ke zdraví dětí.');
  await expect(organiser.getByText('Zvaní jen na část: Alžběta (krok 7).')).toBeVisible();
});

test('[CS1] before her step the doctor is sent nothing and shown one calm page', async ({
  browser,
}) => {
  doctor = await openLink(browser, server, 'Alžběta', { size: sizes.phone });
  ear = hearFrames(doctor);
  await press(doctor, doctor.getByRole('button', { name: 'Souhlasím, vstoupit' }));
  await expect(heading(doctor)).toHaveText(outside);
  await expect(heading(doctor)).toBeFocused();
  expect(new URL(doctor.url()).hash).toBe('');
  expect(held(await words(doctor))).toEqual([]);
  expect(held(ear.text())).toEqual([]);
  expect(ear.text()).toContain('NOT_NOW');
  expect(await findings(doctor)).toEqual([]);
  await doctor.reload();
  await expect(heading(doctor)).toHaveText(outside);
});

test('[CS2] when her step comes she is in, without a press, and the others see it', async () => {
  await goTo('needs_network');
  await expect(heading(doctor)).toHaveText('Co je potřeba a kdo může pomoct');
  await expect(doctor.getByRole('status')).toHaveText(/Vaše část začala/);
  await expect(section(doctor, 'Co je potřeba')).toContainText(needed);
  await expect(organiser.getByRole('region', { name: 'Jsou tu' })).toContainText('Alžběta');
  expect(held(ear.text())).not.toEqual([]);
});

test('[CS1] after it her page holds nothing, not even in its memory', async () => {
  const moved = performance.now();
  await goTo('options');
  await expect(heading(doctor)).toHaveText(outside);
  expect(performance.now() - moved).toBeLessThan(2_000);
  expect(held(await doctor.content())).toEqual([]);
  expect(await doctor.title()).toBe('Opora');
  ear.clear();
  scribe.typeLine('options', 'Matyáš může přespat u Lídy.');
  await scribe.saved();
  await expect.poll(() => ear.text()).toContain('NOT_NOW');
  expect(held(ear.text())).toEqual([]);
  expect(await heldInMemory(doctor, [...ofTheConference, outside])).toEqual([outside]);
});

test('[CS3] whoever does not read the plan has one sentence in its place', async ({ browser }) => {
  const teacher = await enter(browser, server, 'Irena', { size: sizes.desktop });
  await expect(section(teacher, 'Nápady a možnosti')).toContainText('Matyáš může přespat u Lídy.');
  await press(organiser, organiser.getByRole('button', { name: 'Změnit rozsah: Irena' }));
  const dialog = organiser.getByRole('dialog', { name: 'Rozsah: Irena' });
  await dialog.getByText('Plán nečte').click();
  await fill(organiser, dialog.getByRole('textbox', { name: 'Proč' }), 'Tak to chce rodina.');
  await press(organiser, dialog.getByRole('button', { name: 'Uložit rozsah' }));
  await expect(teacher.getByText(/^Plán této konference vidí jen někteří/)).toBeVisible();
  await expect(teacher.locator('[contenteditable]')).toHaveCount(0);
  await expect(teacher.getByText(/Nic se teď neukládá/)).toHaveCount(0);
  const instead = 'Plán této konference vidí jen někteří';
  // The view before the last one is let go with the next one.
  await expect
    .poll(() => heldInMemory(teacher, ['přespat u Lídy', needed, instead]), { timeout: 30_000 })
    .toEqual([instead]);
  await teacher.context().close();
});

test('[CS2] leaving in front of one’s part is one press', async () => {
  await press(doctor, doctor.getByRole('button', { name: 'Nechci čekat, odejít' }));
  await expect(heading(doctor)).toHaveText('Odešli jste');
});
