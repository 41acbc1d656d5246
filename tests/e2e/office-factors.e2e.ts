import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { freePort } from '../support/free-port.ts';
import { goodPassword, hire } from '../support/office.ts';
import { startOidcProvider, type TestOidcProvider } from '../support/oidc-provider.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { totpCode } from '../support/totp.ts';
import { findings } from './support/accessibility.ts';
import { watchPages } from './support/page-watch.ts';
import { sizes } from './support/people.ts';

let server: RunningServer;
let provider: TestOidcProvider;
test.beforeAll(async () => {
  const port = await freePort();
  const callback = `http://localhost:${port}/api/office/oidc/callback`;
  // Another host name is another site, whatever the port: no cookie that is Strict comes back from there.
  provider = await startOidcProvider([callback], '127.0.0.1');
  server = await startServer({ withDemo: false, port, provider: provider.settings });
});
test.afterAll(async () => {
  await server?.stop();
  await provider?.stop();
});

/** A device built into the computer, which asks its owner and always hears yes. */
async function addDevice(page: Page): Promise<void> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page) => page.getByRole('heading', { name: 'Můj účet' });

async function openAccount(context: BrowserContext, login: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/office/account`);
  await page.getByLabel('Přihlašovací jméno').fill(login);
  await page.getByLabel('Heslo', { exact: true }).fill(goodPassword);
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeVisible();
  return page;
}

async function signOut(page: Page): Promise<void> {
  await button(page, 'Odhlásit se').click();
  await expect(page.getByRole('heading', { name: 'Přihlášení pro úřad' })).toBeVisible();
  await page.goto(`${server.origin}/office/account`);
}

test('[FA1, FA3, FA4] a passkey and codes are set up and used, on a phone', async ({ browser }) => {
  const { login } = await hire(server, 'worker');
  const context = await browser.newContext({ viewport: sizes.phone, reducedMotion: 'reduce' });
  const watch = await watchPages(context);
  const page = await openAccount(context, login);
  await addDevice(page);

  await button(page, 'Přidat přístupový klíč').click();
  await page.getByLabel('Jak mu budete říkat').fill('Telefon');
  await page.keyboard.press('Enter');
  await expect(page.getByText('ještě nepoužit')).toBeVisible();

  await button(page, 'Zapnout kódy').click();
  expect(watch.violations).toEqual([]);
  const secret = await page.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText();
  expect(await findings(page)).toEqual([]);
  await page.getByLabel('Kód, který aplikace teď ukazuje').fill('000 000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kód nesedí.').first()).toBeVisible();
  await page
    .getByLabel('Kód, který aplikace teď ukazuje')
    .fill(totpCode(secret.replaceAll(/\s/g, ''), Date.now()));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Zapnuto od')).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await signOut(page);
  await button(page, 'Přihlásit se přístupovým klíčem').click();
  await expect(title(page)).toBeVisible();
  await expect(page.getByText('naposledy použit')).toBeVisible();

  await signOut(page);
  await page.getByLabel('Přihlašovací jméno').fill(login);
  await page.getByLabel('Heslo', { exact: true }).fill(goodPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ještě jedno ověření' })).toBeFocused();
  await expect(page.getByLabel('Kód z aplikace')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await button(page, 'Potvrdit přístupovým klíčem').click();
  await expect(title(page)).toBeVisible();

  await button(page, 'Odebrat: Telefon').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Odebrat' }).click();
  await expect(page.getByText('Zatím nemáte žádný.')).toBeVisible();
  expect(watch.violations).toEqual([]);
  await context.close();
});

test('[FA5] the account of the office is linked and signs in, across sites and under the page’s policy', async ({
  browser,
}) => {
  const { login } = await hire(server, 'manager');
  provider.signInAs('vedouci-3');
  const context = await browser.newContext({ viewport: sizes.desktop, reducedMotion: 'reduce' });
  const watch = await watchPages(context);
  const page = await openAccount(context, login);
  await button(page, 'Propojit s účtem úřadu').click();
  await expect(page.getByText('Propojeno od')).toBeVisible();
  await signOut(page);
  await button(page, 'Přihlásit se přes účet úřadu').click();
  await page.waitForURL(`${server.origin}/office`);
  await expect(page.getByRole('heading', { name: 'Všechna setkání' })).toBeVisible();

  provider.signInAs('nekdo-jiny');
  await signOut(page);
  await button(page, 'Přihlásit se přes účet úřadu').click();
  await expect(page.getByRole('heading', { name: /se to nepovedlo/ })).toBeFocused();
  expect(await findings(page)).toEqual([]);
  expect(watch.violations).toEqual([]);
  await context.close();
});
