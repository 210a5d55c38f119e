import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { allRoutes } from "../../cases/routes";
import { expect, test, watch } from "../../fixtures";
import { shown } from "../../looking/shown";
import { DIST } from "../../running/site";
import { startHost } from "../../running/static-host";
import { openSummary } from "../../steps/assessment";
import { ALL_ASKED, fillAll, reachEntries } from "../../steps/entries";
import { lookForNext, visit } from "../../steps/kept";
import { download } from "../../steps/saved-work";

/** The files of the build by their addresses, less what is for hosts to read. */
function filesOf(build: string): string[] {
  const files = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter(
      (each) => each.isFile() && !/^[._]/.test(each.name) && each.parentPath !== `${DIST}/.vite`,
    )
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(build.length));
  return ["/", ...files];
}

/** All that the browser holds for the page in any storage, as one text. */
async function everythingHeld(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const entries = (await cache.keys()).map(async (request) => {
          const response = await cache.match(request);
          return `${request.url} ${await response?.text()}`;
        });
        return [name, ...(await Promise.all(entries))].join(" ");
      }),
    );
    const history = window.navigation.entries().map((each) => [each.url, each.getState()]);
    return JSON.stringify([
      kept,
      history,
      window.history.state,
      location.href,
      document.title,
      document.cookie,
      Object.entries(sessionStorage),
      Object.entries(localStorage),
      await indexedDB.databases(),
      window.name,
    ]);
  });
}

test("with the service worker at work, a whole journey asks the host for its own files only, and leaves no typed word anywhere", async ({
  browser,
}) => {
  const host = await startHost();
  const context = await browser.newContext();
  const elsewhere: string[] = [];
  context.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(host.url))
      elsewhere.push(request.url());
  });
  const page = await context.newPage();
  const { problems } = await watch(page);
  await visit(page, host);
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

  const typed: string[] = [];
  const word = () => {
    const next = `zq${typed.length}qz`;
    typed.push(next);
    return next;
  };
  const [[service, answers] = ["revision", []] as const] = ALL_ASKED;
  await reachEntries(page, service, answers, host.url);
  await fillAll(page, word);
  await download(page, "Save to a file");
  await openSummary(page);
  await fillAll(page, word);
  expect((await download(page, "Download PDF")).name).not.toContain("zq");
  await page.getByRole("button", { name: /^Copy (as text|part 1 )/ }).click();
  await expect(shown(page).getByText(/^Copied: |did not let the app copy/)).toBeVisible();
  for (const route of allRoutes()) {
    await page.goto(`${host.url}${route}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await lookForNext(page);

  expect(typed.length).toBeGreaterThan(80);
  const held = await everythingHeld(page);
  expect(held).toContain("index.html");
  expect(held).toContain("note-170.session");
  expect(typed.filter((each) => held.includes(each))).toEqual([]);

  await context.close();
  await host.stop();
  expect(problems).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(host.asked.filter(({ method, body }) => method !== "GET" || body !== "")).toEqual([]);
  const asked = new Set(host.asked.map(({ path }) => path));
  const files = filesOf(DIST);
  expect([...asked].filter((path) => !files.includes(path))).toEqual([]);
  // What has no fingerprint in its name: the page, the worker, and what the app is installed with.
  expect([...asked].filter((path) => !path.startsWith("/assets/")).sort()).toEqual([
    "/",
    "/icons/icon-192.png",
    "/icons/icon-512.png",
    "/icons/icon-maskable-512.png",
    "/index.html",
    "/manifest.webmanifest",
    "/sw.js",
  ]);
});
