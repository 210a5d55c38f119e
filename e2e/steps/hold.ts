import type { Page } from "@playwright/test";

/** Holds files back, as a slow network does. Gives back how to let them come. */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let come = () => {};
  const promise = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(files, async (route) => {
    await promise;
    await route.continue();
  });
  return come;
}
