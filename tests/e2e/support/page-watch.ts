import type { BrowserContext, Page } from '@playwright/test';

/** What the pages of one browser did besides showing themselves. */
export interface PageWatch {
  /** Directive and what was stopped, of each violation of the page's policy; browsers' complaints about it as well. */
  readonly violations: readonly string[];
  /** Addresses asked for, those of sockets included. */
  readonly asked: readonly string[];
  /** Every title a tab had. */
  readonly titles: ReadonlySet<string>;
  /** Words of each dialog a script opened. */
  readonly dialogs: readonly string[];
}

/** Begins to watch; pages that are opened later are watched from their first line on. */
export async function watchPages(context: BrowserContext): Promise<PageWatch> {
  const violations: string[] = [];
  const asked: string[] = [];
  const titles = new Set<string>();
  const dialogs: string[] = [];

  await context.exposeBinding('tellViolation', (_source, text: string) => violations.push(text));
  await context.exposeBinding('tellTitle', (_source, text: string) => titles.add(text));
  await context.addInitScript(() => {
    const tell = (name: string, text: string) => Reflect.get(globalThis, name)(text);
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      tell('tellViolation', `${effectiveDirective} ${blockedURI}`),
    );
    new MutationObserver(() => tell('tellTitle', document.title)).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const watch = (page: Page) => {
    page.on('websocket', (socket) => asked.push(socket.url()));
    page.on('console', (message) => {
      if (/security policy|trusted ?type/i.test(message.text())) violations.push(message.text());
    });
    page.on('dialog', (dialog) => {
      dialogs.push(`${dialog.type()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
  };
  context.on('request', (request) => asked.push(request.url()));
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
  return { violations, asked, titles, dialogs };
}

/** Hosts that were asked, our own left out. */
export function foreignHosts(asked: readonly string[], origin: string): readonly string[] {
  const own = new URL(origin).host;
  return [...new Set(asked.map((url) => new URL(url).host))].filter((host) => host !== own);
}

/** Everything a page can keep in a browser. */
export const storedBy = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    windowName: window.name,
    historyState: JSON.stringify(history.state),
  }));

/** What `storedBy` says of a page that keeps nothing. */
export const nothingStored = {
  local: {},
  session: {},
  databases: [],
  caches: [],
  cookies: '',
  workers: 0,
  windowName: '',
  historyState: 'null',
};
