import { taskId } from '@opora/shared/ids.ts';
import { jitka } from '@opora/shared/templates/demo/demo-people.ts';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { join } from '../support/join.ts';
import { connectLive } from '../support/live-client.ts';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { type BrowserProfile, openProfile } from './support/browser-profile.ts';
import { foreignHosts, nothingStored, storedBy, watchPages } from './support/page-watch.ts';
import { linesOf, section, sizes } from './support/people.ts';

/** Whole short meetings under the policy of the page: nothing is violated, nothing goes elsewhere, nothing stays. */

const notes = 'Poznámky';
/** Words that occur nowhere else; without accents, so that their bytes are the same however they are kept. */
const canaries = {
  name: 'Kanarka',
  plan: 'kanarek-planu-7f3e',
  task: 'kanarek-ukolu-51bc',
  unsent: 'kanarek-rozepsany-90ad',
} as const;

const wordPage = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; color:red} --></style></head><body lang=CS style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoNormal><b><span style='font-size:11.0pt;color:#C00000'>Ella</span></b> čte nejlépe ze třídy.<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·</span><![endif]>ráno snídaně</p><!--EndFragment--></body></html>`;

let server: ServerProcess;
test.beforeEach(async () => {
  server = await spawnServer();
});
test.afterEach(() => server?.remove());

async function enter(context: BrowserContext, who: string, name?: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/join#${server.secretOf(who)}`);
  if (name !== undefined) await page.getByRole('textbox').fill(name);
  await page.getByRole('button', { name: /Souhlasím, vstoupit|Otevřít obrazovku/ }).click();
  await page.waitForURL(/\/c\/conf_/);
  return page;
}

async function openMeeting(facilitator: Page) {
  await facilitator.getByRole('button', { name: /Zahájit konferenci/ }).click();
  await facilitator.getByRole('button', { name: /^Další Zahájení/ }).click();
  await facilitator.getByRole('button', { name: 'Dát pero všem' }).click();
}

const paste = (page: Page, html: string) =>
  section(page, notes).evaluate((element, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    const event = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', event));
  }, html);

const saved = (page: Page) => expect(page.getByText(/^Uloženo/)).toBeVisible();

async function writeTogether(facilitator: Page, mother: Page, wall: Page) {
  await section(facilitator, notes).click();
  await facilitator.keyboard.type(canaries.plan);
  await expect(section(mother, notes)).toHaveAttribute('contenteditable', 'true');
  await expect.poll(() => linesOf(section(mother, notes))).toEqual([canaries.plan]);
  await section(mother, notes).click();
  await mother.keyboard.press('ControlOrMeta+End');
  await mother.keyboard.press('Enter');
  await mother.keyboard.type('Máma píše.');
  await expect(section(facilitator, notes).getByText(canaries.name)).toBeVisible();
  await facilitator.keyboard.press('ControlOrMeta+End');
  await facilitator.keyboard.press('Enter');
  await paste(facilitator, wordPage);
  const lines = [canaries.plan, 'Máma píše.', 'Ella čte nejlépe ze třídy.', 'ráno snídaně'];
  for (const page of [facilitator, mother, wall]) {
    await expect.poll(() => linesOf(section(page, notes))).toEqual(lines);
  }
  await saved(facilitator);
}

/** Somebody proposes, the mother says yes, and the facilitator leaves a sentence unfinished. */
async function agreeOnTask(facilitator: Page, mother: Page) {
  const recorder = await connectLive(await join(server.origin, server.secretOf('Klára')));
  const words = { howWeKnow: '', support: '', backup: '', goal: '', exit: '' };
  const whose = {
    owner: jitka,
    with: [],
    due: null,
    visibleTo: 'everyone',
    safety: false,
  } as const;
  const terms = { what: canaries.task, ...whose, ...words };
  await recorder.done('task:propose', { taskId: taskId('canary'), terms });
  await mother.getByRole('link', { name: 'Úkoly' }).or(mother.getByText('Úkoly')).first().click();
  await mother.getByRole('button', { name: 'Ano', exact: true }).click();
  await expect(facilitator.getByRole('button', { name: canaries.task })).toContainText('ano');
  await facilitator.getByRole('button', { name: canaries.task }).click();
  await expect(facilitator.getByRole('dialog')).toBeVisible();
  await facilitator.keyboard.press('Escape');
  await facilitator.getByRole('textbox', { name: 'Co', exact: true }).fill(canaries.unsent);
  recorder.close();
}

async function pauseAndGoOn(facilitator: Page, wall: Page) {
  await facilitator.getByRole('button', { name: 'Pauza', exact: true }).click();
  await expect(section(wall, notes)).toHaveCount(0);
  await facilitator.getByRole('button', { name: /^Pokračovat/ }).click();
  await expect(section(wall, notes)).toHaveCount(1);
}

test('[PA2, PA5, PA6] a meeting violates no policy, asks nobody else, and leaves nothing behind', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const own: BrowserProfile = await openProfile();
  const others = await browser.newContext({ viewport: sizes.phone, reducedMotion: 'reduce' });
  const watches = [await watchPages(own.context), await watchPages(others)];
  const facilitator = await enter(own.context, 'Tomáš');
  const mother = await enter(others, 'Jitka', canaries.name);
  const wall = await enter(others, 'Společná obrazovka');
  await openMeeting(facilitator);
  await writeTogether(facilitator, mother, wall);
  await agreeOnTask(facilitator, mother);
  await pauseAndGoOn(facilitator, wall);

  for (const page of [facilitator, mother, wall]) {
    expect(await storedBy(page)).toEqual(nothingStored);
  }
  await facilitator.getByRole('button', { name: 'Odejít', exact: true }).click();
  await expect(facilitator.getByRole('heading', { name: 'Odešli jste' })).toBeVisible();
  expect(await own.context.cookies()).toEqual([]);
  expect(await storedBy(facilitator)).toEqual(nothingStored);
  for (const { violations, asked, titles, dialogs } of watches) {
    expect(violations).toEqual([]);
    expect(foreignHosts(asked, server.origin)).toEqual([]);
    expect(asked.filter((url) => url.startsWith('ws:')).length).toBeGreaterThan(1);
    expect([...titles]).toEqual(['Opora']);
    expect(dialogs).toEqual([]);
  }
  await others.close();
  expect(await own.closeAndFind(Object.values(canaries))).toEqual([]);
});

test('[PA6] whoever leaves a shared browser takes nobody else along', async ({ browser }) => {
  const context = await browser.newContext({ viewport: sizes.desktop });
  const mother = await enter(context, 'Jitka');
  const grandmother = await enter(context, 'Věra');
  await mother.getByRole('button', { name: 'Odejít', exact: true }).click();
  await expect(mother.getByRole('heading', { name: 'Odešli jste' })).toBeVisible();
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['opora.conf_rano.p_a3']);
  await grandmother.reload();
  await expect(grandmother.getByText('Věra', { exact: true }).first()).toBeVisible();
  await context.close();
});

test('[PA7] leaving at once shows an empty page, ends the session and has no way back', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: sizes.desktop });
  const watch = await watchPages(context);
  const mother = await enter(context, 'Jitka');
  await expect(mother.getByText('Jitka', { exact: true }).first()).toBeVisible();
  const address = mother.url();
  // Words on their way make an ordinary leave ask first.
  await mother.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
  await mother.getByRole('button', { name: 'Rychle odejít' }).click();
  await mother.waitForURL('about:blank');
  expect(watch.dialogs).toEqual([]);
  await expect.poll(() => context.cookies()).toEqual([]);
  await mother.goBack();
  expect(mother.url()).not.toContain('/c/');
  await mother.goto(address);
  await expect(mother.getByText(canaries.name)).toHaveCount(0);
  await expect(mother.getByText('Jitka', { exact: true })).toHaveCount(0);
  await context.close();
});

test('[PA2, PA5] what breaks the policy, asks elsewhere or stays is noticed (the control)', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const watch = await watchPages(context);
  const page = await context.newPage();
  await page.goto(server.origin);
  await page.evaluate(() => {
    const image = new Image();
    image.src = 'https://example.org/a.png';
    const frame = document.createElement('p');
    frame.setAttribute('style', 'color: red');
    document.body.append(image, frame);
    try {
      frame.innerHTML = '<b>text</b>';
    } catch {
      // Trusted Types: before the room there is no policy at all.
    }
    document.title = 'Ráno';
    localStorage.setItem('note', 'Kanárek');
    sessionStorage.setItem('note', 'Kanárek');
  });
  await expect
    .poll(() => [...watch.violations])
    .toEqual(
      expect.arrayContaining([
        'img-src https://example.org/a.png',
        'style-src-attr inline',
        'require-trusted-types-for trusted-types-sink',
      ]),
    );
  await expect.poll(() => [...watch.titles]).toContain('Ráno');
  expect(await storedBy(page)).toMatchObject({
    local: { note: 'Kanárek' },
    session: { note: 'Kanárek' },
  });
  await context.close();

  const open = await browser.newContext({ bypassCSP: true });
  const openWatch = await watchPages(open);
  const unguarded = await open.newPage();
  await unguarded.goto(server.origin);
  await unguarded.evaluate(() => {
    new Image().src = 'http://127.0.0.1:9/a.png';
  });
  await expect.poll(() => foreignHosts(openWatch.asked, server.origin)).toEqual(['127.0.0.1:9']);
  await open.close();
});

test('[PA5] a word that stays in the browser is found on its disk (the control)', async () => {
  const own = await openProfile();
  const page = await own.context.newPage();
  await page.goto(server.origin);
  await page.evaluate((word) => localStorage.setItem('note', word), canaries.plan);
  expect(await own.closeAndFind(Object.values(canaries))).not.toEqual([]);
});
