import { stageId } from '@opora/shared/ids.ts';
import { vera } from '@opora/shared/templates/demo/demo-people.ts';
import { expect, type Page, test } from '@playwright/test';
import { join, postJson } from '../support/join.ts';
import { connectLive, type LiveClient } from '../support/live-client.ts';
import { openPlan, type PlanClient } from '../support/plan-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { press } from './support/keyboard.ts';
import { enter, sizes } from './support/people.ts';

/** The last step: what is missing, the plan read aloud, what people say to it, closing, how it was. */

let server: ServerProcess;
let scribe: LiveClient;
let writer: PlanClient;
let leader: Page;
let phone: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  const klara = await join(server.origin, server.secretOf('Klára'));
  scribe = await connectLive(klara);
  writer = await openPlan(klara);
  const facilitator = await connectLive(await join(server.origin, server.secretOf('Tomáš')));
  await facilitator.done('conference:open', {});
  writer.typeLine('purpose', 'Děti chodí do školy včas a máma není na všechno sama.');
  await writer.saved();
  for (const toStageId of [stageId('opening'), stageId('closing')]) {
    const state = facilitator.state();
    if (state.status === 'preparing') throw new Error('it is open');
    await facilitator.done('stage:go', { fromStageId: state.stageId, toStageId });
  }
  await scribe.done('participant:return', { participantId: vera, place: 'room', callName: null });
  facilitator.close();
  leader = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
  phone = await enter(browser, server, 'Jitka', { size: sizes.phone });
});
test.afterAll(async () => {
  scribe?.close();
  writer?.close();
  await Promise.all([leader, phone].map((page) => page?.context().close()));
  await server?.remove();
});

test('[CU3] who comes late reads what has happened, and puts it away', async () => {
  const card = phone.getByRole('region', { name: 'Co už bylo' });
  await expect(card).toContainText('Děti chodí do školy včas');
  await expect(card).toContainText('Rozhodli jsme: zatím nic.');
  await expect(card.locator(':focus')).toHaveCount(0);
  await press(phone, card.getByRole('button', { name: 'Schovat' }));
  await expect(card).toHaveCount(0);
  await expect(phone.getByRole('button', { name: 'Co už bylo' })).toBeVisible();
});

test('[RB1] [RB2] the plan is read part by part, and everybody sees the part', async () => {
  await leader.getByRole('button', { name: 'Začít číst' }).click();
  const now = phone.getByRole('region', { name: 'Teď se čte' });
  await expect(now).toContainText('máma není na všechno sama');
  await leader.getByRole('button', { name: 'Další část: Co řeklo dítě' }).click();
  await expect(now.getByRole('heading', { name: 'Co řeklo dítě' })).toBeVisible();
});

test('[AM1] a parent says on her phone what she thinks; who leads is asked for other words', async () => {
  await press(phone, phone.getByRole('button', { name: 'Odpovědět' }));
  await expect(phone.getByText('Vyberte prosím jednu odpověď.')).toBeVisible();
  await phone.getByRole('radio', { name: 'Nerozumím' }).check();
  await press(phone, phone.getByRole('button', { name: 'Odpovědět' }));
  await expect(leader.getByText('Jitka: „Nerozumím.“')).toBeVisible();
  await press(phone, phone.getByRole('button', { name: 'Změnit svou odpověď' }));
  await phone.getByRole('radio', { name: 'Nesouhlasím' }).check();
  await phone.getByRole('textbox', { name: 'Chcete k tomu něco říct?' }).fill('Je toho moc.');
  await press(phone, phone.getByRole('button', { name: 'Odpovědět' }));
  await expect(leader.getByText('„Je toho moc.“')).toBeVisible();
  await expect(leader.getByText('Jitka: „Nerozumím.“')).toHaveCount(0);
  expect(await findings(phone)).toEqual([]);
});

test('[AM2] who leads writes down what somebody without a device said', async () => {
  await leader.getByRole('button', { name: 'Zapsat odpověď: Věra' }).click();
  const form = leader.getByRole('form', { name: 'Co říká Věra?' });
  await form.getByRole('radio', { name: 'Souhlasím', exact: true }).check();
  await form.getByRole('button', { name: 'Zapsat' }).click();
  await expect(leader.getByText('Řečeno nahlas, zapisuje Tomáš')).toBeVisible();
  expect(await findings(leader)).toEqual([]);
});

test('[CG1] closing says first what is missing, and hinders nobody', async () => {
  await leader.getByRole('button', { name: 'Ukončit konferenci' }).click();
  const dialog = leader.getByRole('alertdialog');
  await expect(dialog).toContainText('Není zapsané, kdy se sejdete znovu.');
  await dialog.getByRole('button', { name: 'Uzavřít' }).click();
  await expect(leader.getByRole('button', { name: 'Znovu otevřít' })).toBeVisible();
});

test('[FB3] feedback is given once, and shown from three answers on', async () => {
  await press(phone, phone.getByRole('button', { name: 'Odpovědět na pět otázek' }));
  const form = phone.getByRole('form', { name: 'Jaké to dnes bylo?' });
  await form.getByRole('radio', { name: 'Spíš ano' }).first().check();
  expect(await findings(phone)).toEqual([]);
  await press(phone, form.getByRole('button', { name: 'Odeslat' }));
  await expect(phone.getByText('Vaše odpověď je uložená bez jména.')).toBeVisible();
  await expect(phone.getByText('Jak odpověděli ostatní')).toHaveCount(0);
  for (const name of ['Irena', 'Lenka']) {
    const person = await join(server.origin, server.secretOf(name));
    const { conferenceId, participantId, cookie } = person;
    const address = `${server.origin}/api/conferences/${conferenceId}/feedback?as=${participantId}`;
    const marks = { heard: 4, understood: 4, 'know-what': 3, fair: 4, helped: null };
    await postJson(address, { marks, words: '' }, { cookie });
  }
  await phone.reload();
  await expect(phone.getByText('Odpovědi 3 lidí.')).toBeVisible();
  await expect(phone.getByText('Ano: 2, Spíš ano: 1')).toBeVisible();
});
