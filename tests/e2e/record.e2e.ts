import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { recordExportSchema } from '@opora/shared/protocol/exports.ts';
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { fill, press, tabTo } from './support/keyboard.ts';
import { enter, sizes } from './support/people.ts';

/** The organiser's tools with the keyboard alone: who saw what, contacts, somebody heard apart. */

let server: ServerProcess;
let organiser: Page;
let mother: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  server = await spawnServer();
  mother = await enter(browser, server, 'Jitka', { size: sizes.desktop });
  organiser = await enter(browser, server, 'Simona', { size: sizes.desktop });
});
test.afterAll(() => server?.remove());

const tools = ['Kdo co viděl', 'Kontakty', 'Vyjádření zvlášť'] as const;
type Tool = (typeof tools)[number];
const dialog = (page: Page, name: Tool) => page.getByRole('dialog', { name });
const open = (page: Page, name: Tool) => press(page, page.getByRole('button', { name }));

async function hasNoFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
}

test('[RA4] the organiser reads who saw what, of everybody and of one person, and takes it along', async () => {
  await open(organiser, 'Kdo co viděl');
  const record = dialog(organiser, 'Kdo co viděl');
  await expect(record.getByText('Jitka čte plán.')).toBeVisible();
  await expect(record.getByText('Simona čte tento záznam.')).toBeVisible();
  await hasNoFindings(organiser);

  await tabTo(organiser, record.getByRole('button', { name: /Čí řádky ukázat/ }));
  await organiser.keyboard.press('Enter');
  await organiser.keyboard.type('Jitka');
  await organiser.keyboard.press('Enter');
  await expect(record.getByText('Simona čte tento záznam.')).toHaveCount(0);
  await expect(record.getByText('Jitka přichází.')).toBeVisible();

  const downloading = organiser.waitForEvent('download');
  await press(organiser, record.getByRole('link', { name: 'Stáhnout záznam (JSON)' }));
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('opora-PK-2026-014-zaznam.json');
  const text = await readFile(await file.path(), 'utf8');
  expect(recordExportSchema.parse(JSON.parse(text)).people).toHaveLength(13);
  await organiser.keyboard.press('Escape');
  await expect(organiser.getByRole('button', { name: 'Kdo co viděl' })).toBeFocused();
});

test('[CT1] the organiser changes a contact, and nobody else has these tools', async () => {
  await open(organiser, 'Kontakty');
  const contacts = dialog(organiser, 'Kontakty');
  await press(organiser, contacts.getByRole('button', { name: 'Změnit kontakt: Věra' }));
  await expect(contacts.getByLabel('Telefon')).toBeFocused();
  await fill(organiser, contacts.getByLabel('Telefon'), '+420 000 200 777');
  await fill(organiser, contacts.getByLabel('E-mail'), 'nikam');
  await organiser.keyboard.press('Enter');
  await expect(contacts.getByRole('form')).toContainText('Tohle');
  await fill(organiser, contacts.getByLabel('E-mail'), 'vera@example.org');
  await organiser.keyboard.press('Enter');
  await expect(contacts.getByText('vera@example.org')).toBeVisible();
  await hasNoFindings(organiser);
  await organiser.keyboard.press('Escape');
  await expect(mother.getByRole('button', { name: 'English' })).toBeVisible();
  for (const name of tools) await expect(mother.getByRole('button', { name })).toHaveCount(0);
});

test('[SI1, SI4] the organiser writes down what was said apart and looks at the extract', async () => {
  await open(organiser, 'Vyjádření zvlášť');
  const apart = dialog(organiser, 'Vyjádření zvlášť');
  await fill(
    organiser,
    apart.getByRole('textbox', { name: 'Co zaznělo, doslova: Radim' }),
    'Chci Vašíka vídat.',
  );
  await press(organiser, apart.getByRole('button', { name: 'Zapsat vyjádření' }));
  await expect(apart.getByRole('blockquote')).toHaveText('Chci Vašíka vídat.');
  const words = apart.getByRole('textbox', { name: 'Co se má dozvědět: Radim' });
  await fill(organiser, words, 'Vašík jde k logopedce, vodí ho Lída.');
  await press(organiser, apart.getByRole('button', { name: 'Uložit text výpisu' }));
  await press(organiser, apart.getByRole('button', { name: 'Ukázat výpis' }));
  const extract = apart.getByRole('region', { name: 'Výpis' });
  await expect(extract).toContainText('Vašík jde k logopedce, vodí ho sousedka.');
  await hasNoFindings(organiser);
});
