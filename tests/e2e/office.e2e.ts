import { demoConferenceId } from '@opora/server/demo/demo.ts';
import { simona } from '@opora/shared/templates/demo/demo-people.ts';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { giveSeat, goodPassword, hire } from '../support/office.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { findings } from './support/accessibility.ts';
import { fill, press } from './support/keyboard.ts';
import { sizes } from './support/people.ts';

let server: RunningServer;
test.afterEach(() => server?.stop());

async function openPage(browser: Browser, path: string, size: keyof typeof sizes): Promise<Page> {
  const context = await browser.newContext({ viewport: sizes[size], reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${server.origin}${path}`);
  return page;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const box = (page: Page, name: string) => page.getByRole('textbox', { name });

/** On a phone nothing hangs over the edge, and nothing is found that keeps somebody out. */
async function expectSound(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  const widths = await page.evaluate(() => [document.body.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
}

async function signIn(page: Page, login: string): Promise<void> {
  await fill(page, box(page, 'Přihlašovací jméno'), login);
  await fill(page, box(page, 'Heslo'), goodPassword);
  await page.keyboard.press('Enter');
}

test('[OF1, OF2] the first account invites a colleague, with the keyboard and on a phone', async ({
  browser,
}) => {
  server = await startServer({ withDemo: false });
  const page = await openPage(browser, server.app.setupPath ?? '', 'phone');
  await expect(heading(page, 'První účet')).toBeVisible();
  expect(page.url()).not.toContain('#');
  await fill(page, box(page, 'Jméno a příjmení'), 'Eva Správcová');
  await fill(page, box(page, 'Přihlašovací jméno'), 'eva@office.example');
  await fill(page, box(page, 'Nové heslo'), 'password1234567890');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tohle heslo by někdo brzy uhodl').first()).toBeVisible();
  await expectSound(page);
  await fill(page, box(page, 'Nové heslo'), goodPassword);
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('link', { name: 'Otevřít účty' }));
  await press(page, button(page, 'Pozvat kolegu'));
  await fill(page, box(page, 'Jméno a příjmení'), 'Petr Nový');
  await fill(page, box(page, 'Přihlašovací jméno'), 'petr@office.example');
  await page.getByRole('radio', { name: 'pracuje s rodinami' }).press('Space');
  await expectSound(page);
  await press(page, button(page, 'Vytvořit odkaz'));
  const link = await box(page, 'Odkaz').inputValue();

  const colleague = await openPage(browser, link.replace(server.origin, ''), 'phone');
  await expect(heading(colleague, 'Vítejte, Petr Nový')).toBeVisible();
  await fill(colleague, box(colleague, 'Nové heslo'), goodPassword);
  await colleague.keyboard.press('Enter');
  await expect(colleague.getByText('Zatím tu žádné setkání nemáte')).toBeVisible();
  await expectSound(colleague);
});

test('[OF10, OF11] a worker opens a meeting, and a colleague looks in for a reason', async ({
  browser,
}) => {
  let nowMs = Date.now();
  server = await startServer({ now: () => nowMs });
  const organiser = await hire(server, 'worker', 'simona@office.example');
  const colleague = await hire(server, 'manager', 'vedouci@office.example');
  await giveSeat(server, organiser, demoConferenceId, simona);

  const page = await openPage(browser, '/office', 'desktop');
  await signIn(page, organiser.login);
  await press(page, button(page, /^Otevřít/));
  await page.waitForURL(`**/c/${demoConferenceId}/${simona}`);

  const other = await openPage(browser, '/office', 'phone');
  await signIn(other, colleague.login);
  await expect(heading(other, 'Všechna setkání')).toBeVisible();
  await expectSound(other);
  nowMs += 11 * 60_000;
  await press(other, button(other, /^Nahlédnout s důvodem do/));
  await fill(other, box(other, 'Proč se potřebujete podívat'), 'Zastupuji kolegyni v nemoci.');
  await press(other, other.getByRole('button', { name: 'Nahlédnout', exact: true }));
  // Eleven minutes after signing in it is asked once more, and then it goes on by itself.
  await expect(heading(other, 'Jste to pořád vy?')).toBeVisible();
  await expectSound(other);
  await fill(other, box(other, 'Heslo'), goodPassword);
  await other.keyboard.press('Enter');
  await other.waitForURL(`**/c/${demoConferenceId}/**`);
  await expect(page.getByText('nahlíží s důvodem').first()).toBeVisible();
});
