import path from 'node:path';
import type { SectionName } from '@opora/shared/domain/plan/sections.ts';
import { stageId, taskId } from '@opora/shared/ids.ts';
import { demoDay } from '@opora/shared/templates/demo/demo-days.ts';
import { lida, matyas, nikola, vera } from '@opora/shared/templates/demo/demo-people.ts';
import { demoTasks } from '@opora/shared/templates/demo/demo-tasks.ts';
import { demoTexts } from '@opora/shared/templates/demo/demo-texts.ts';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { join } from '../support/join.ts';
import { connectLive, type LiveClient } from '../support/live-client.ts';
import { openPlan, type PlanClient } from '../support/plan-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { knock, slip } from './support/door.ts';
import { enter, openLink, section, sizes } from './support/people.ts';

/** Takes the pictures of `docs/pictures` from the running product, in the middle of the invented meeting. */

const folder = path.resolve(import.meta.dirname, '../../docs/pictures');
const widths = { 360: sizes.phone, 1366: sizes.desktop, 1920: sizes.wide } as const;
const texts = demoTexts(demoDay);
const tasks = demoTasks(demoDay);

let server: ServerProcess;
let leader: LiveClient;
let scribe: LiveClient;
let writer: PlanClient;

test.describe.configure({ mode: 'serial' });

const secret = (name: string) => server.secretOf(name);

test.beforeAll(async () => {
  server = await spawnServer();
  leader = await connectLive(await join(server.origin, secret('Tomáš')));
  const klara = await join(server.origin, secret('Klára'));
  scribe = await connectLive(klara);
  writer = await openPlan(klara);
  for (const name of ['Jitka', 'Simona', 'Irena', 'Lenka']) await join(server.origin, secret(name));
  for (const participantId of [vera, lida, matyas, nikola]) {
    await scribe.done('participant:return', { participantId, place: 'room', callName: null });
  }
  await leader.done('conference:open', {});
});
test.afterAll(async () => {
  leader?.close();
  scribe?.close();
  writer?.close();
  await server?.remove();
});

async function goTo(kind: string) {
  const state = leader.state();
  if (state.status === 'preparing') throw new Error('not open');
  const toStageId = stageId(kind);
  await leader.done('stage:go', { fromStageId: state.stageId, toStageId });
  await leader.done('pen:give', { fromStageId: toStageId, section: null, to: 'everyone' });
}

async function write(name: SectionName, lines: readonly string[]) {
  for (const line of lines) writer.typeLine(name, line);
  await writer.saved();
}

async function take(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** Types at the end of a section and leaves the caret there. */
async function type(page: Page, title: string, text: string) {
  await section(page, title).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text, { delay: 20 });
}

async function eachWidth(act: (width: string, size: (typeof widths)[360]) => Promise<void>) {
  for (const [width, size] of Object.entries(widths)) {
    await act(width, size as (typeof widths)[360]);
  }
}

const openAll = (browser: Browser, name: string, size: { width: number; height: number }) =>
  enter(browser, server, name, { size });

test('join', { tag: '@pictures' }, async ({ browser }) => {
  await eachWidth(async (width, size) => {
    const page = await openLink(browser, server, 'Jitka', { size });
    await expect(page.getByRole('button', { name: 'Souhlasím, vstoupit' })).toBeVisible();
    await take(page, `join-${width}`);
    await page.context().close();
  });
});

test('room and shared screen', { tag: '@pictures' }, async ({ browser }) => {
  await write('purpose', texts.purpose);
  await goTo('child_voice');
  await write('child', texts.child.slice(0, 1));
  await goTo('strengths');
  await write('strengths', texts.strengths.slice(0, 3));
  const irena = await openAll(browser, 'Irena', sizes.desktop);
  await type(irena, 'Co funguje', 'Ella čte nejlépe ze tř');
  for (const [name, size] of [
    ['screen-1280', sizes.wall],
    ['screen-1920', sizes.wide],
  ] as const) {
    const wall = await openAll(browser, 'Společná obrazovka', size);
    await expect(wall.getByText('Ella čte nejlépe ze tř')).toBeVisible();
    await irena.keyboard.type('í');
    await irena.keyboard.press('Backspace');
    await expect(wall.getByText('Irena', { exact: true })).toBeVisible();
    await take(wall, name);
    await wall.context().close();
  }
  const jitka = await openAll(browser, 'Jitka', sizes.phone);
  await type(jitka, 'Co funguje', 'Babička vaří každou stř');
  await irena.keyboard.type('íd');
  await expect(jitka.getByText('Irena', { exact: true })).toBeVisible();
  await take(jitka, 'room-360');
  await jitka.context().close();
  await irena.context().close();
});

test('plan and tasks', { tag: '@pictures' }, async ({ browser }) => {
  await goTo('worries');
  await write('worries', texts.worries.slice(0, 3));
  await goTo('plan');
  await write('goals', texts.goals.slice(0, 2));
  await write('services', ['Krok k domovu: dvakrát týdně, do 30. června 2027.']);
  for (const { id, terms } of [tasks[0], tasks[1], tasks[7]].filter((task) => task !== undefined)) {
    await scribe.done('task:propose', { taskId: id, terms });
  }
  const irena = await connectLive(await join(server.origin, secret('Irena')));
  await irena.done('task:accept', { taskId: taskId('t2'), withHelp: false, words: '' });
  irena.close();
  const typing = await openAll(browser, 'Simona', sizes.desktop);
  for (const width of [1366, 1920] as const) {
    const lenka = await openAll(browser, 'Lenka', widths[width]);
    if (width === 1366) await type(typing, 'Cíle', 'Do konce března známe a platíme splát');
    else await typing.keyboard.type('ky');
    await expect(lenka.getByText('Simona', { exact: true }).first()).toBeVisible();
    await take(lenka, `room-${width}`);
    await lenka.context().close();
  }
  const jitka = await openAll(browser, 'Jitka', sizes.phone);
  await jitka
    .getByRole('button', { name: /^Úkoly/ })
    .or(jitka.getByRole('tab', { name: /^Úkoly/ }))
    .click();
  await expect(jitka.getByText('Souhlasíte, že to uděláte?')).toBeVisible();
  await take(jitka, 'task-360');
  const wall = await openAll(browser, 'Společná obrazovka', sizes.wall);
  await expect(wall.getByText('čeká na ano').first()).toBeVisible();
  await take(wall, 'screen-tasks-1280');
  for (const page of [typing, jitka, wall]) await page.context().close();
});

test('console', { tag: '@pictures' }, async ({ browser }) => {
  await goTo('worries');
  const jitka = await openAll(browser, 'Jitka', sizes.phone);
  await eachWidth(async (width, size) => {
    const console = await openAll(browser, 'Tomáš', size);
    await expect(console.getByRole('button', { name: /^Další Co je/ })).toBeVisible();
    if (width !== '360') {
      await type(jitka, 'S čím si děláme starosti', 'Bojím se nocí.');
      await expect(console.getByText('Jitka', { exact: true }).first()).toBeVisible();
    }
    await take(console, `console-${width}`);
    await console.context().close();
  });
  await jitka.context().close();
});

test('door', { tag: '@pictures' }, async ({ browser }) => {
  await goTo('worries');
  await leader.done('admission:set', { admission: 'by-hand' });
  const waiting: Page[] = [];
  for (const [name, size] of [
    ['Alžběta', sizes.phone],
    ['Nikola', sizes.desktop],
  ] as const) {
    const page = await knock(browser, server, name, { size });
    await take(page, `waiting-${size.width}`);
    waiting.push(page);
  }
  for (const size of [sizes.phone, sizes.desktop]) {
    const console = await openAll(browser, 'Tomáš', size);
    await expect(slip(console)).toBeVisible();
    await take(console, `door-${size.width}`);
    await console.context().close();
  }
  await leader.done('admission:set', { admission: 'by-link' });
  for (const page of waiting) await page.context().close();
});

test('welcome', { tag: '@pictures' }, async ({ browser }) => {
  const context = await browser.newContext({ viewport: sizes.desktop });
  const page = await context.newPage();
  await page.goto(server.origin);
  await expect(page.getByRole('link').first()).toBeVisible();
  await take(page, 'welcome-1366');
  await context.close();
});
