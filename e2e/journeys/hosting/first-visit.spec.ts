import type { Page } from "@playwright/test";
import { asSent, total } from "../../build/first-load";
import { A_MET } from "../../cases/cases";
import type { StaticHost } from "../../running/static-host";
import { answer, choice, result } from "../../steps/assessment";
import {
  changed,
  deployNext,
  expect,
  lookForNext,
  next,
  ready,
  test,
  visit,
} from "../../steps/kept";
import { detailsOf, download } from "../../steps/saved-work";

const LIMIT = 158_800;
const FILES_LIMIT = 10;

test("what a first visit fetches by itself, before any answer, fits its budget", async ({
  page,
  watched,
}) => {
  await page.goto("/");
  await expect(page.getByText("Type a code from a printed summary")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  const parts = watched.requests
    .map((request) => new URL(request.url()).pathname.slice(1) || "index.html")
    // The icon is for the browser's own window, which not all have.
    .filter((path) => !path.endsWith(".svg"))
    .map(asSent);
  const bytes = total(parts);
  process.stdout.write(
    `figure: ${bytes.toLocaleString("en")} bytes fetched by a first visit, ` +
      `in brotli, in ${parts.length} files (at most ${LIMIT.toLocaleString("en")} in ${FILES_LIMIT})\n`,
  );
  expect(parts.filter(({ file }) => file.endsWith(".woff2"))).toHaveLength(3);
  expect(parts.length).toBeLessThanOrEqual(FILES_LIMIT);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});

const SUMMARY = /^\/assets\/Summary-/;

/** Answers on a first visit, with something typed. What the browser keeps by itself is no help. */
async function work(page: Page, host: StaticHost): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Network.enable");
  await browser.send("Network.setCacheDisabled", { cacheDisabled: true });
  await visit(page, host);
  await answer(page, ["service", "implantation"]);
  for (const each of A_MET.answers) await answer(page, each);
  const details = await detailsOf(page, "indication");
  await details.getByLabel("Note", { exact: true }).fill("Typed on the first visit.");
}

async function openSummary(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Open summary" }).first().click();
}

/** Loads the page past the service worker, as Shift and Reload do. */
async function reloadPastWorker(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const loaded = page.waitForEvent("load");
  await browser.send("Page.reload", { ignoreCache: true });
  await loaded;
}

/** Whether what the page asks for comes from what is kept. */
function isServedByWorker(page: Page): Promise<boolean> {
  return page.evaluate(() => navigator.serviceWorker.controller?.state === "activated");
}

test.describe("on a first visit, once all is kept,", { tag: "@long" }, () => {
  test("a lost network changes nothing: each part opens that was not opened before", async ({
    fresh: { host, page },
  }) => {
    await work(page, host);
    await host.stop();
    await openSummary(page);
    await expect(page.getByRole("article")).toContainText("Typed on the first visit.");
    expect((await download(page, "Download PDF")).name).toMatch(/\.pdf$/);
  });

  test("a new version is told of, and the parts of this one still open until it is changed to", async ({
    fresh: { host, page },
  }) => {
    await work(page, host);
    deployNext(host, SUMMARY);
    await lookForNext(page).catch(() => {});
    await openSummary(page);
    await expect(page.getByRole("article")).toContainText("Typed on the first visit.");
    deployNext(host);
    await lookForNext(page);
    await expect(ready(page)).toBeVisible();
    await expect(page.getByRole("article")).toContainText("Typed on the first visit.");
    await page.getByRole("button", { name: "Change to the new version" }).click();
    await page.getByRole("button", { name: "Change without saving" }).click();
    await expect(next(page)).toHaveCount(1);
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });

  test("a reload past what is kept leaves the notice of a new version, and its button works", async ({
    fresh: { host, page },
  }) => {
    await visit(page, host);
    await answer(page, ["service", "implantation"]);
    const other = await page.context().newPage();
    await other.goto(host.url);
    deployNext(host);
    await lookForNext(page);
    await expect(ready(page)).toBeVisible();
    await reloadPastWorker(page);
    await expect(ready(page)).toBeVisible();
    await page.getByRole("button", { name: "Change to the new version" }).click();
    await expect(ready(page)).toHaveCount(0);
    await expect.poll(() => isServedByWorker(page)).toBe(true);
    await expect(next(page)).toHaveCount(1);
    await expect(choice(page, "service", "implantation")).toBeChecked();
    await expect(changed(other)).toBeVisible();
  });

  test("a reload past what is kept, with no other page open, is the new version, and nothing waits", async ({
    fresh: { host, page },
  }) => {
    await visit(page, host);
    deployNext(host);
    await lookForNext(page);
    await expect(ready(page)).toBeVisible();
    await reloadPastWorker(page);
    await expect(next(page)).toHaveCount(1);
    await expect.poll(() => isServedByWorker(page)).toBe(true);
    await expect(ready(page).or(changed(page))).toHaveCount(0);
  });

  test("a new version that takes over a page which came past what is kept is told of", async ({
    fresh: { host, page },
  }) => {
    await visit(page, host);
    await reloadPastWorker(page);
    await answer(page, ["service", "implantation"]);
    deployNext(host);
    await lookForNext(page);
    await expect(changed(page)).toBeVisible();
    await page.getByRole("button", { name: "Change to the new version" }).click();
    await expect(next(page)).toHaveCount(1);
    await expect(choice(page, "service", "implantation")).toBeChecked();
  });
});
