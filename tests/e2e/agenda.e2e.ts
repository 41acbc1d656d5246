import { stageId } from '@opora/shared/ids.ts';
import { expect, type Page, test } from '@playwright/test';
import { join } from '../support/join.ts';
import { connectLive, type LiveClient } from '../support/live-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { press } from './support/keyboard.ts';
import { enter, sizes } from './support/people.ts';

/** The facilitator changes the programme on a phone, before and during one meeting. */

let server: ServerProcess;
let leader: LiveClient;
let phone: Page;
let wall: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  leader = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  phone = await enter(browser, server, 'Tomáš', { size: sizes.phone });
});
test.afterAll(async () => {
  leader?.close();
  await Promise.all([phone, wall].map((page) => page?.context().close()));
  await server?.remove();
});

const editor = () => phone.getByRole('dialog', { name: 'Upravit program' });
const step = (title: string) =>
  editor()
    .getByRole('button', { name: new RegExp(title) })
    .first();
const kinds = () => leader.state().agenda.map(({ kind }) => kind);

test('[AG7] the programme is changed on a phone with the keyboard alone', async () => {
  await press(phone, phone.getByRole('button', { name: 'Nápověda ke kroku' }));
  await press(phone, phone.getByRole('button', { name: 'Upravit program' }));
  await press(phone, step('Co funguje'));
  const up = editor().getByRole('button', { name: 'Výš: Co funguje' });
  await press(phone, up);
  await expect.poll(kinds).toEqual(expect.arrayContaining(['strengths']));
  await expect.poll(() => kinds().indexOf('strengths')).toBe(4);
  const down = editor().getByRole('button', { name: 'Níž: Co funguje' });
  await press(phone, down);
  await expect.poll(() => kinds().indexOf('strengths')).toBe(5);
  await expect(down).toBeFocused();
  await press(phone, editor().getByRole('button', { name: '−5 min: Co funguje' }));
  await expect(editor().getByText('Celkem 115 minut')).toBeVisible();
  await press(phone, editor().getByRole('button', { name: 'Vynechat: Co funguje' }));
  await expect(editor().getByText('Celkem 110 minut')).toBeVisible();
  await expect(editor().getByText('vynecháno')).toBeVisible();
  expect(await findings(phone)).toEqual([]);
  await press(phone, editor().getByRole('button', { name: 'Zavřít' }));
});

test('[AG9] in a break every screen says when people meet again', async ({ browser }) => {
  await leader.done('conference:open', {});
  await leader.done('stage:go', { fromStageId: stageId('arrival'), toStageId: stageId('break') });
  wall = await enter(browser, server, 'Společná obrazovka', { size: sizes.wall });
  await expect(wall.getByText(/Sejdeme se v/)).toBeVisible();
});

test('[AG6] one press goes to the closing, and Back takes it back', async () => {
  await press(phone, phone.getByRole('button', { name: 'Přestávka, zkrácený závěr' }));
  await press(phone, phone.getByRole('button', { name: 'Zkrácený závěr', exact: true }));
  await expect(phone.getByRole('heading', { level: 1, name: /Shrnutí/ })).toBeVisible();
  await expect(phone.getByText(/Je zkrácený závěr/)).toBeVisible();
  // The bar lets a double press pass before it believes that the new stage was seen.
  await expect(async () => {
    await press(phone, phone.getByRole('button', { name: 'Zpět', exact: true }));
    await expect(phone.getByRole('heading', { level: 1, name: 'Přestávka' })).toBeVisible({
      timeout: 1000,
    });
  }).toPass();
});
