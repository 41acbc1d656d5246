import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What the automatic check of accessibility finds on the page as it stands. */
export async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }));
}
