import type { Page } from "@playwright/test";

/**
 * As where the browser says this of a new version. The pages of these tests have no service worker: what
 * watches over it is stood in for. new-version.spec.ts has the real one.
 */
export async function nextVersion(
  page: Page,
  now: "new-one-waiting" | "changed-elsewhere",
): Promise<void> {
  await page.addInitScript(() => Object.assign(navigator, { serviceWorker: {} }));
  await page.route(/\/assets\/keep-version-/, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      // The page stays as it is once it has let go, as where it takes its time to load again.
      body: `export const keepVersion = (tell) => tell("${now}", (letGo) => letGo());`,
    }),
  );
}
