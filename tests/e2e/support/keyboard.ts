import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen of ours has. */
const mostStops = 150;

/** Does not wait: an open list hides the rest of the page from the tree for as long as it has the focus. */
const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluateAll((elements) => elements.some((each) => each === document.activeElement));

/** Goes to an element as somebody without a mouse does: by Tab, and only by Tab. */
export async function tabTo(page: Page, locator: Locator): Promise<void> {
  await expect(locator).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await isFocused(locator)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by Tab: ${locator}`);
}

/** Reaches a control by Tab and presses it. */
export async function press(page: Page, locator: Locator): Promise<void> {
  await tabTo(page, locator);
  await page.keyboard.press('Enter');
}

/** Reaches a field by Tab and types over what is in it. */
export async function fill(page: Page, locator: Locator, text: string): Promise<void> {
  await tabTo(page, locator);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}
