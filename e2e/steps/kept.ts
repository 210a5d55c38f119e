import type { Browser, Page } from "@playwright/test";
import { test as base, expect, watch } from "../fixtures";
import { shown } from "../looking/shown";
import { type StaticHost, startHost } from "../running/static-host";

export { expect };

/** A host of its own, and a page in a browser that has never been there. */
interface Fresh {
  readonly host: StaticHost;
  readonly page: Page;
  /** Problems that a test provokes on purpose. Any other fails it. */
  readonly provoked: RegExp[];
}

/** What goes wrong in that page fails the test. */
export const test = base.extend<{ fresh: Fresh }>({
  fresh: async ({ browser }, use) => {
    const host = await startHost();
    const context = await browser.newContext();
    const page = await context.newPage();
    const { problems, provoked } = await watch(page);
    await use({ host, page, provoked });
    await context.close();
    await host.stop();
    const others = problems.filter((problem) => !provoked.some((kind) => kind.test(problem)));
    expect(others, "problems in the page").toEqual([]);
  },
});

/** A new version of the app: another page, under another fingerprint. Some files of this one may be gone. */
export function deployNext(host: StaticHost, gone?: RegExp): void {
  host.deploy((path, text) => {
    if (path === "/index.html") return text.replace("<head>", '<head><meta name="next" />');
    if (path === "/sw.js") return text.replace(/(url:"index\.html",revision:")\w/, "$1f0");
    return text;
  }, gone);
}

/** What the page says while a new version waits. */
export function ready(page: Page) {
  return shown(page).getByText("A new version of this app is ready.", { exact: true });
}

/** What the page says once a new version has taken over beside it. */
export function changed(page: Page) {
  return shown(page).getByText("This browser has changed to a new version of this app.");
}

/** What only the page of the new version has. */
export function next(page: Page) {
  return page.locator('meta[name="next"]');
}

/** Opens the app, and waits until the browser keeps all of it. */
export async function visit(page: Page, host: StaticHost): Promise<void> {
  await page.goto(host.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** Asks the host for a new version, as the browser does by itself from time to time. */
export async function lookForNext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

/** A page whose browser has been at the host once, with the host gone since, and what goes wrong in it. */
export async function withoutHost(browser: Browser) {
  const host = await startHost();
  const context = await browser.newContext();
  const page = await context.newPage();
  const { problems } = await watch(page);
  await visit(page, host);
  await host.stop();
  return { page, problems, url: host.url, close: () => context.close() };
}
