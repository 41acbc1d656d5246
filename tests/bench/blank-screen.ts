import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../support/chromium.ts';
import type { ServerProcess } from '../support/spawn-server.ts';

/** Says on the shared screen that there is a pause. */
const pauseWords = 'Přestávka';

async function openPage(browser: Browser, server: ServerProcess, name: string, enter: RegExp) {
  const page = await (await browser.newContext({ locale: 'cs-CZ' })).newPage();
  await page.goto(`${server.origin}/join#${server.secretOf(name)}`);
  await page.getByRole('button', { name: enter }).click();
  await page.waitForURL(/\/c\/conf_/);
  return page;
}

/** When the first frame is drawn in which the words stand, or no longer stand, on the page's own clock. */
const drawn = (page: Page, words: string, isThere: boolean): Promise<number> =>
  page.evaluate(
    ([text, wanted]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.body.innerText.includes(text) !== wanted) return requestAnimationFrame(look);
          // What a frame's callback finds is on the picture when the next one begins.
          return requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        };
        look();
      }),
    [words, isThere] as const,
  );

/** Presses and says when, on the clock of the same browser. */
const press = (page: Page, name: string): Promise<number> =>
  page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement) => {
    const at = performance.timeOrigin + performance.now();
    button.click();
    return at;
  });

/** Ms from the facilitator's press of "Pauza" to the blank shared screen, both in one browser. */
export async function measureBlankScreen(
  server: ServerProcess,
  tries: number,
): Promise<readonly number[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...chromiumFlags],
    ...(executablePath === null ? {} : { executablePath }),
  });
  const leader = await openPage(browser, server, 'Tomáš', /Souhlasím, vstoupit/);
  const wall = await openPage(browser, server, 'Společná obrazovka', /Otevřít obrazovku/);
  const times: number[] = [];
  for (let each = 0; each < tries; each += 1) {
    const blank = drawn(wall, pauseWords, true);
    const pressedAt = await press(leader, 'Pauza');
    times.push((await blank) - pressedAt);
    const back = drawn(wall, pauseWords, false);
    await press(leader, 'Pokračovat');
    await back;
    await leader.getByRole('button', { name: 'Pauza', exact: true }).waitFor();
  }
  await browser.close();
  return times;
}
