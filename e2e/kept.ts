import type { Browser, Page } from "@playwright/test";
import { watch } from "./fixtures";
import { type StaticHost, startHost } from "./static-host";

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
