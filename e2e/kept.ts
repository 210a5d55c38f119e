import type { Page } from "@playwright/test";
import type { StaticHost } from "./static-host";

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
