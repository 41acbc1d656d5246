import { type Browser, expect, type Page, test } from '@playwright/test';
import { type ServerProcess, spawnServer } from '../support/spawn-server.ts';
import { findings } from './support/accessibility.ts';
import { admit, heading, knock, openByHand, openDoorPart, putOut, slip } from './support/door.ts';
import { press, tabTo } from './support/keyboard.ts';
import { enter, openLink, section, sizes } from './support/people.ts';

/** From a link into the room, past a door that somebody keeps, and out again. */

const schemes = ['light', 'dark'] as const;
const bothSizes = [sizes.phone, sizes.desktop] as const;
const jitka = 'Jitka Smrčinová';
const conferenceTitle = 'Ráno';

let server: ServerProcess;
let facilitator: Page;

test.beforeEach(async ({ browser }) => {
  server = await spawnServer();
  facilitator = await enter(browser, server, 'Tomáš', { size: sizes.desktop });
});
test.afterEach(async () => {
  await facilitator?.context().close();
  await server?.remove();
});

const words = (page: Page) => page.locator('body').innerText();

async function openMeeting() {
  await facilitator.getByRole('button', { name: /Zahájit konferenci/ }).click();
  await facilitator.getByRole('button', { name: /^Další Zahájení/ }).click();
  await facilitator.getByRole('button', { name: 'Dát pero všem' }).click();
}

test.describe('on a phone', () => {
  /** Opens the link as a thumb does, and counts. */
  async function tapIn(browser: Browser, name: string) {
    const context = await browser.newContext({ viewport: sizes.phone, hasTouch: true });
    const page = await context.newPage();
    await page.goto(`${server.origin}/join#${server.secretOf(name)}`);
    let taps = 0;
    const tap = async (words: string) => {
      taps += 1;
      await page.getByText(words, { exact: true }).tap();
    };
    return { page, tap, count: () => taps };
  }

  test('[AD11] the room is at most three taps from the link, the name already there', async ({
    browser,
  }) => {
    const near = await tapIn(browser, 'Jitka');
    await expect(near.page.getByRole('textbox')).toHaveValue('Jitka');
    await near.tap('Souhlasím, vstoupit');
    await near.page.waitForURL(/\/c\/conf_/);
    const far = await tapIn(browser, 'Irena');
    await far.tap('Na dálku');
    await far.tap('Nikdo mě neslyší');
    await far.tap('Souhlasím, vstoupit');
    await far.page.waitForURL(/\/c\/conf_/);
    expect([near.count(), far.count()]).toEqual([1, 3]);
    for (const { page } of [near, far]) await page.context().close();
  });
});

test('[AD11] a refusal opens the door as well, and only those who record attendance read of it', async ({
  browser,
}) => {
  const irena = await openLink(browser, server, 'Irena', { size: sizes.desktop });
  await irena.getByRole('radio', { name: 'Na dálku' }).check();
  await irena.getByRole('button', { name: 'Souhlasím, vstoupit' }).click();
  await expect(irena.getByText('Vyberte prosím jednu odpověď.')).toBeVisible();
  await expect(irena.getByRole('radio', { name: 'Nikdo mě neslyší' })).toBeFocused();
  await irena.getByRole('radio', { name: 'Někdo mě může slyšet' }).check();
  await irena.getByRole('button', { name: 'Nesouhlasím, a přesto chci vejít' }).click();
  await irena.waitForURL(/\/c\/conf_/);
  const mother = await enter(browser, server, 'Jitka', { size: sizes.desktop });
  await facilitator.getByRole('button', { name: 'Zapsat, kdo tu je' }).click();
  const said = 'Mlčenlivost: nesouhlasí, slyšet může i někdo další';
  await expect(facilitator.getByText(said)).toBeVisible();
  await expect(facilitator.getByText('Mlčenlivost: souhlasí', { exact: true })).toBeVisible();
  await expect(mother.getByText('Irena', { exact: true }).first()).toBeVisible();
  expect(await words(mother)).not.toContain('Mlčenlivost');
  for (const page of [irena, mother]) await page.context().close();
});

test('[AD6, AD7] a parent waits, is seen and let in, and the page opens by itself', async ({
  browser,
}) => {
  await openByHand(facilitator);
  const mother = await knock(browser, server, 'Jitka', { size: sizes.phone });
  await expect(mother.getByText('Dál vás pustí Mgr. Tomáš Vlachý.')).toBeVisible();
  await expect(mother.getByText('Bc. Simona Řeháčková')).toBeVisible();
  expect(await mother.title()).toBe('Opora');
  expect(await words(mother)).not.toContain(conferenceTitle);

  await mother.reload();
  await expect(heading(mother)).toHaveText('Jste tu správně.');
  await expect(heading(mother)).toBeFocused();

  await expect(slip(facilitator).getByText('máma, v místnosti, čeká od')).toBeVisible();
  await expect(facilitator.getByRole('status')).toContainText(`U dveří čeká ${jitka}.`);
  await admit(facilitator, jitka);
  await mother.waitForURL(/\/c\/conf_/);
  await expect(mother.getByRole('navigation').or(mother.getByRole('main')).first()).toBeVisible();
  await expect(slip(facilitator)).toHaveCount(0);
  await mother.context().close();
});

test('[AD6] another browser is named as such at the door', async ({ browser }) => {
  await facilitator.context().close();
  // The links of the demo know no first browser, so the server's word is changed on its way.
  facilitator = await openLink(browser, server, 'Tomáš', { size: sizes.desktop });
  await facilitator.routeWebSocket(/socket\.io/, (line) => {
    const server = line.connectToServer();
    server.onMessage((message) =>
      line.send(message.toString().replace('"device":"first"', '"device":"another"')),
    );
  });
  await press(facilitator, facilitator.getByRole('button', { name: 'Souhlasím, vstoupit' }));
  await openByHand(facilitator);
  const mother = await knock(browser, server, 'Jitka', { size: sizes.phone });
  await expect(slip(facilitator)).toContainText('Z jiného telefonu nebo počítače než poprvé.');
  await mother.context().close();
});

test('[AD7] declined, a person learns only that and whom to call', async ({ browser }) => {
  await openByHand(facilitator);
  const mother = await knock(browser, server, 'Jitka', { size: sizes.phone });
  await press(facilitator, slip(facilitator).getByRole('button', { name: `Nepouštět: ${jitka}` }));
  await expect(heading(mother)).toHaveText('Teď vás dál pustit nemůžeme');
  await expect(mother.getByText('Domluví se s vámi Bc. Simona Řeháčková.')).toBeVisible();
  await mother.reload();
  await expect(mother.getByText(/Zavolejte prosím tomu, kdo vás pozval/)).toBeVisible();
  await expect(slip(facilitator)).toHaveCount(0);
  await mother.context().close();
});

test('[AD7] whoever does not want to wait leaves, and stands at the door no more', async ({
  browser,
}) => {
  await openByHand(facilitator);
  const mother = await knock(browser, server, 'Jitka', { size: sizes.phone });
  await expect(slip(facilitator)).toBeVisible();
  await press(mother, mother.getByRole('button', { name: 'Nechci čekat, odejít' }));
  await expect(heading(mother)).toHaveText('Odešli jste');
  await expect(slip(facilitator)).toHaveCount(0);
  await mother.reload();
  await expect(heading(mother)).toHaveText('Vstup s kódem');
  await mother.context().close();
});

test('[AD1, AD3] put out while writing, a person sees nothing more, the others that they are away', async ({
  browser,
}) => {
  await openMeeting();
  const irena = await enter(browser, server, 'Irena', { size: sizes.desktop });
  const mother = await enter(browser, server, 'Jitka', { size: sizes.desktop });
  await section(irena, 'Poznámky').click();
  await irena.keyboard.type('Tohle zůstane v plánu.');
  await expect(section(mother, 'Poznámky')).toContainText('Tohle zůstane v plánu.');
  const writing = irena.keyboard.type(' A píše se dál a dál a dál a dál a dál.', { delay: 80 });
  await putOut(facilitator, 'Irena');
  await expect(heading(irena)).toHaveText('Vaše připojení skončilo');
  await expect(irena.locator('[contenteditable]')).toHaveCount(0);
  expect(await words(irena)).not.toContain('Tohle zůstane');
  await writing;
  await expect(mother.getByText('Irena tu teď není.')).toBeVisible();
  expect(await words(mother)).not.toContain('Do konference teď nemůže');

  await irena.goto(`${server.origin}/join#${server.secretOf('Irena')}`);
  await expect(heading(irena)).toHaveText('Tento odkaz neplatí');

  await press(facilitator, facilitator.getByRole('button', { name: 'Pustit zpátky: Irena' }));
  await expect(
    facilitator.getByRole('button', { name: 'Odebrat z konference: Irena' }),
  ).toBeVisible();
  await irena.goto(`${server.origin}/`);
  await irena.goto(`${server.origin}/join#${server.secretOf('Irena')}`);
  await press(irena, irena.getByRole('button', { name: 'Souhlasím, vstoupit' }));
  await expect(section(irena, 'Poznámky')).toContainText('Tohle zůstane v plánu.');
  for (const page of [irena, mother]) await page.context().close();
});

test('[AD2] nobody is offered to put out the organiser or themselves', async () => {
  await openDoorPart(facilitator);
  const putOutButtons = facilitator.getByRole('button', { name: /^Odebrat z konference/ });
  await expect(putOutButtons.first()).toBeVisible();
  const named = await putOutButtons.evaluateAll((buttons) =>
    buttons.map((button) => button.ariaLabel?.replaceAll('\u00a0', ' ')),
  );
  expect(named).toContain('Odebrat z konference: Jitka');
  expect(named).not.toContain('Odebrat z konference: Simona');
  expect(named).not.toContain('Odebrat z konference: Tomáš');
});

test('[AD4] somebody heard apart for safety is not even named at the door', async () => {
  await openDoorPart(facilitator);
  await expect(
    facilitator.getByRole('button', { name: 'Odebrat z konference: Věra' }),
  ).toBeVisible();
  expect(await words(facilitator)).not.toContain('Radim');
});

test('[AD5] everybody out ends all pages but those who keep the door, who then open it by hand', async ({
  browser,
}) => {
  await openMeeting();
  const guests = [
    await enter(browser, server, 'Irena', { size: sizes.desktop }),
    await enter(browser, server, 'Jitka', { size: sizes.phone }),
    await enter(browser, server, 'Společná obrazovka', { size: sizes.wall }),
  ];
  const organiser = await enter(browser, server, 'Simona', { size: sizes.desktop });
  await press(facilitator, facilitator.getByRole('button', { name: 'Všichni ven' }));
  const dialog = facilitator.getByRole('alertdialog');
  await expect(dialog.getByText(/Co je napsané, zůstane uložené/)).toBeVisible();
  await press(facilitator, dialog.getByRole('button', { name: 'Všichni ven' }));
  for (const page of guests) {
    await expect(heading(page)).toHaveText('Vaše připojení skončilo');
    await expect(page.locator('[contenteditable]')).toHaveCount(0);
  }
  await expect(dialog).toHaveCount(0);
  await expect(section(organiser, 'Poznámky')).toBeVisible();
  await openDoorPart(facilitator);
  const byHand = facilitator.getByRole('radio', { name: 'Každého pouštím ručně' });
  await expect(byHand).toBeChecked();
  const mother = await knock(browser, server, 'Jitka', { size: sizes.phone });
  await expect(slip(organiser)).toContainText(jitka);
  for (const page of [...guests, organiser, mother]) await page.context().close();
});

/** Lets the first one in, and presses again at the moment when the next one has come under the finger. */
function pressAsTheListMoves(list: Element) {
  const pressFirst = () =>
    list.querySelector<HTMLButtonElement>('button[aria-label^="Pustit"]')?.click();
  new MutationObserver((_changes, watch) => {
    if (list.querySelectorAll('li').length !== 1) return;
    watch.disconnect();
    pressFirst();
  }).observe(list, { childList: true, subtree: true });
  pressFirst();
}

test('[AD6] a second press lets nobody else in', async ({ browser }) => {
  await openByHand(facilitator);
  const names = ['Jitka', 'Irena'] as const;
  const waiting: Page[] = [];
  for (const name of names) waiting.push(await knock(browser, server, name, { size: sizes.phone }));
  await expect(slip(facilitator).getByRole('listitem')).toHaveCount(2);
  await slip(facilitator).evaluate(pressAsTheListMoves);
  await waiting[0]?.waitForURL(/\/c\/conf_/);
  await expect(slip(facilitator).getByRole('listitem')).toHaveCount(1);
  await expect(slip(facilitator)).toContainText('Irena');
  const look = await waiting[1]?.waitForResponse(/\/api\/waiting$/);
  expect(await look?.json()).toMatchObject({ state: 'waiting' });
  for (const page of waiting) await page.context().close();
});

test('[AD6, CL3] the door is kept from a phone: by the console, and from any other place', async ({
  browser,
}) => {
  await openByHand(facilitator);
  const phone = await enter(browser, server, 'Tomáš', { size: sizes.phone });
  const mother = await knock(browser, server, 'Jitka', { size: sizes.phone });
  await expect(slip(phone)).toContainText(jitka);
  await phone.getByRole('button', { name: 'Úkoly' }).click();
  await expect(phone.getByText(`U dveří čeká ${jitka}.`).last()).toBeVisible();
  await phone.getByRole('button', { name: 'Ukázat' }).click();
  const button = slip(phone).getByRole('button', { name: /^Pustit dál/ });
  const box = await button.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await button.click();
  await mother.waitForURL(/\/c\/conf_/);
  for (const page of [phone, mother]) await page.context().close();
});

test('[CL3] the way in, the door and what it asks have no findings', async ({ browser }) => {
  test.setTimeout(300_000);
  await openByHand(facilitator);
  for (const colorScheme of schemes) {
    for (const size of bothSizes) await checkEveryPage(browser, { size, colorScheme });
  }
});

async function checkEveryPage(
  browser: Browser,
  look: { size: (typeof bothSizes)[number]; colorScheme: (typeof schemes)[number] },
) {
  const found: unknown[] = [];
  const check = async (page: Page, what: string) =>
    found.push(...(await findings(page)).map((finding) => ({ what, ...finding })));

  const keeper = await enter(browser, server, 'Tomáš', look);
  const irena = await openLink(browser, server, 'Irena', look);
  await tabTo(irena, irena.getByRole('radio', { name: 'V místnosti' }));
  await irena.keyboard.press('ArrowRight');
  await press(irena, irena.getByRole('button', { name: 'Souhlasím, vstoupit' }));
  await check(irena, 'the questions');
  await irena.getByRole('radio', { name: 'Nikdo mě neslyší' }).check();
  await press(irena, irena.getByRole('button', { name: 'Souhlasím, vstoupit' }));
  await expect(heading(irena)).toHaveText('Jste tu správně.');
  await check(irena, 'in front of the door');
  await expect(slip(keeper)).toBeVisible();
  await check(keeper, 'somebody waits');
  await admit(keeper, 'Mgr. Irena Kotasová');
  await irena.waitForURL(/\/c\/conf_/);
  await expect(slip(keeper)).toHaveCount(0);

  if (look.size === sizes.phone) await keeper.getByRole('button', { name: 'Lidé' }).click();
  await openDoorPart(keeper);
  await check(keeper, 'who may come in');
  await press(keeper, keeper.getByRole('button', { name: 'Odebrat z konference: Irena' }));
  await check(keeper, 'the question before putting out');
  const dialog = keeper.getByRole('alertdialog');
  await press(keeper, dialog.getByRole('button', { name: 'Odebrat z konference' }));
  await expect(heading(irena)).toHaveText('Vaše připojení skončilo');
  await check(irena, 'the session is over');
  await press(keeper, keeper.getByRole('button', { name: 'Pustit zpátky: Irena' }));

  if (look.size === sizes.phone) {
    await keeper.getByRole('button', { name: 'Teď', exact: true }).click();
    await keeper.getByRole('button', { name: 'Nápověda ke kroku' }).click();
  }
  await press(keeper, keeper.getByRole('button', { name: 'Všichni ven' }));
  await check(keeper, 'the question before everybody out');
  await keeper.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  const declined = await knock(browser, server, 'Jitka', look);
  await press(keeper, slip(keeper).getByRole('button', { name: /^Nepouštět/ }));
  await expect(heading(declined)).toHaveText('Teď vás dál pustit nemůžeme');
  await check(declined, 'declined');
  for (const page of [keeper, irena, declined]) await page.context().close();
  expect({ look, found }).toEqual({ look, found: [] });
}
