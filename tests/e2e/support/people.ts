import type { Browser, Locator, Page } from '@playwright/test';
import type { ServerProcess } from '../../support/spawn-server.ts';
import { press, tabTo } from './keyboard.ts';

export const sizes = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1366, height: 768 },
  wide: { width: 1920, height: 1080 },
  wall: { width: 1280, height: 720 },
} as const;

export interface EntryOptions {
  readonly size: { readonly width: number; readonly height: number };
  readonly place?: 'room' | 'remote';
  readonly colorScheme?: 'light' | 'dark';
  /** A device without keys and without a pointer that hovers. */
  readonly hasTouch?: boolean;
}

/** A person's own browser, at the join page of their link. Faults in the page fail the test that asks for them. */
export async function openLink(
  browser: Browser,
  server: ServerProcess,
  name: string,
  { size, colorScheme = 'light', hasTouch = false }: EntryOptions,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    colorScheme,
    hasTouch,
    // What fades is neither read nor photographed half way.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${server.origin}/join#${server.secretOf(name)}`);
  return page;
}

/** Joins from the personal link with the keyboard alone. */
export async function enter(
  browser: Browser,
  server: ServerProcess,
  name: string,
  options: EntryOptions,
): Promise<Page> {
  const page = await openLink(browser, server, name, options);
  if (options.place === 'remote') {
    await tabTo(page, page.getByRole('radio', { name: 'V místnosti' }));
    await page.keyboard.press('ArrowRight');
    await tabTo(page, page.getByRole('radio', { name: 'Nikdo mě neslyší' }));
    await page.keyboard.press('Space');
  }
  await press(page, page.getByRole('button', { name: /Souhlasím, vstoupit|Otevřít obrazovku/ }));
  await page.waitForURL(/\/c\/conf_/);
  return page;
}

/** The words of a section by its title: a text field where one may write, a group where one only reads. */
export const section = (page: Page, title: string): Locator =>
  page.locator('[contenteditable]').and(page.getByLabel(title, { exact: true }));

/** Lines of a section as they stand on this screen; names on carets are no part of the text. */
export const linesOf = (field: Locator): Promise<readonly string[]> =>
  field.evaluate((element) =>
    [...element.querySelectorAll('p')].map((paragraph) => {
      const copy = paragraph.cloneNode(true) as HTMLElement;
      for (const added of copy.querySelectorAll('[contenteditable="false"], .ProseMirror-widget')) {
        added.remove();
      }
      return copy.textContent.replaceAll(/[\u2060\u200b\ufeff]/g, '');
    }),
  );
