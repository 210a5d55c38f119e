import type { Browser, Page } from "@playwright/test";
import { answer, assess, choice, result } from "./assessment";
import { A_MET } from "./cases";
import { documentA } from "./documenting";
import { expect, test, watch } from "./fixtures";
import { lookForNext, visit } from "./kept";
import { allRoutes } from "./routes";
import { chooseFile, download, openSummary, printedCode, typeCode } from "./sittings";
import { type StaticHost, startHost } from "./static-host";

/** A new version of the app: another page, under another fingerprint. */
function deployNext(host: StaticHost): void {
  host.deploy((path, text) => {
    if (path === "/index.html") return text.replace("<head>", '<head><meta name="next" />');
    if (path === "/sw.js") return text.replace(/(url:"index\.html",revision:")\w/, "$1f0");
    return text;
  });
}

/** A page whose browser has been at the host once, with the host gone since, and what goes wrong in it. */
async function withoutHost(browser: Browser) {
  const host = await startHost();
  const context = await browser.newContext();
  const page = await context.newPage();
  const { problems } = await watch(page);
  await visit(page, host);
  await host.stop();
  return { page, problems, url: host.url, close: () => context.close() };
}

/** Answers by category A at an address, at a time that stands still. */
async function answerAt(page: Page, url: string): Promise<void> {
  await page.clock.setFixedTime(new Date("2026-11-22 10:42"));
  await assess(page, "implantation", A_MET.answers, url);
  await expect(result(page)).toHaveAttribute("data-result", "met");
}

/** What the page at hand says, once it is there. */
async function said(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return (await page.locator("#app").textContent()) ?? "";
}

/** Comes back to the page from another tab. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

/** Counts on the page how often it looks for a new version. */
async function countLooks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = ServiceWorkerRegistration;
    const { update } = prototype;
    prototype.update = function () {
      const { dataset } = document.documentElement;
      dataset.looks = String(Number(dataset.looks ?? 0) + 1);
      return update.call(this);
    };
  });
}

test.describe("without a network, after one visit", () => {
  // Far more than any takes, so that a busy machine fails none.
  test.describe.configure({ timeout: 180_000 });

  test("every page opens, by reload and by its address, and says what it says with one", async ({
    browser,
    page: online,
  }) => {
    const { page, problems, url, close } = await withoutHost(browser);
    await answerAt(page, url);
    await answerAt(online, "/");
    expect(allRoutes().length).toBeGreaterThan(20);
    for (const route of allRoutes()) {
      await page.goto(`${url}${route}`);
      await page.reload();
      await online.goto(`/${route}`);
      await expect(async () => expect(await said(page), route).toBe(await said(online))).toPass();
    }
    expect(problems).toEqual([]);
    await close();
  });

  test("details are typed, and the summary has its QR code and becomes a PDF, a file and a text", async ({
    browser,
  }) => {
    const { page, problems, url, close } = await withoutHost(browser);
    await answerAt(page, url);
    await documentA(page);
    await openSummary(page);
    const paper = page.getByRole("article");
    await expect(paper.getByRole("img", { name: "QR code of the re-entry code" })).toBeVisible();
    await expect(paper).toContainText("Spastic quadriplegic cerebral palsy.");
    for (const [button, kind] of [
      ["Download PDF", /\.pdf$/],
      ["Save to a file", /\.json$/],
    ] as const)
      expect((await download(page, button)).name).toMatch(kind);
    await page.getByRole("button", { name: "Copy as text" }).click();
    await expect(page.getByText(/^Copied: |did not let the app copy/)).toBeVisible();
    expect(problems).toEqual([]);
    await close();
  });

  for (const button of ["Save to a file", "Download PDF"])
    test(`what “${button}” gave is opened again`, async ({ browser }) => {
      const { page, problems, url, close } = await withoutHost(browser);
      await answerAt(page, url);
      await openSummary(page);
      const saved = await download(page, button);
      const next = await page.context().newPage();
      await next.goto(url);
      await chooseFile(next, saved);
      await expect(result(next)).toHaveAttribute("data-result", "met");
      await expect(next.getByText(/^Opened: New implantation/)).toBeVisible();
      expect(problems).toEqual([]);
      await close();
    });

  test("the printed code restores the answers", async ({ browser }) => {
    const { page, problems, url, close } = await withoutHost(browser);
    await answerAt(page, url);
    await openSummary(page);
    const code = await printedCode(page);
    const next = await page.context().newPage();
    await next.goto(url);
    await typeCode(next, code);
    await expect(result(next)).toHaveAttribute("data-result", "met");
    expect(problems).toEqual([]);
    await close();
  });
});

/** As where what the first visit keeps takes long to be in place: it waits, and there is no other. */
async function firstTakesLong(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = ServiceWorkerRegistration;
    const { installing, active } = Object.getOwnPropertyDescriptors(prototype);
    Object.defineProperty(prototype, "waiting", {
      get() {
        return installing.get?.call(this) ?? active.get?.call(this);
      },
    });
    Object.defineProperty(prototype, "active", { get: () => null });
  });
}

test.describe("a new version", () => {
  test("is not what the first visit keeps, though it waits for a moment", async ({ browser }) => {
    const host = await startHost();
    const context = await browser.newContext();
    const page = await context.newPage();
    await firstTakesLong(page);
    await visit(page, host);
    await answer(page, ["service", "implantation"]);
    await expect(page.getByText("A new version of Note 170 is ready.")).toHaveCount(0);
    await context.close();
    await host.stop();
  });

  test("waits, says so, and takes over only when the person changes to it", async ({ browser }) => {
    const host = await startHost();
    const context = await browser.newContext();
    const page = await context.newPage();
    await visit(page, host);
    await page.reload();
    await answer(page, ["service", "implantation"]);
    await answer(page, ["indication", "baclofen-spasticity"]);

    deployNext(host);
    await lookForNext(page);
    await expect(page.getByText("A new version of Note 170 is ready.")).toBeVisible();
    await answer(page, ["a1-trial", "yes"]);
    await page.reload();
    await expect(page.locator('meta[name="next"]')).toHaveCount(0);
    await expect(page.getByText("A new version of Note 170 is ready.")).toBeVisible();

    await page.getByRole("button", { name: "Change to the new version" }).click();
    await expect(page.locator('meta[name="next"]')).toHaveCount(1);
    await expect(page.getByRole("radio", { name: "Yes" }).first()).toBeChecked();
    await expect(page.getByText("A new version of Note 170 is ready.")).toHaveCount(0);
    await context.close();
    await host.stop();
  });

  test("is not changed to before a person agrees to lose what is not saved", async ({
    browser,
  }) => {
    const host = await startHost();
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    await visit(page, host);
    await page.reload();
    await answer(page, ["service", "implantation"]);
    for (const each of A_MET.answers) await answer(page, each);
    await page.getByRole("link", { name: "Open summary" }).first().click();
    const patient = page.getByRole("textbox", { name: "Patient (name or initials)" });
    await patient.fill("Zebulon Quill");
    await expect(page.getByRole("article")).toContainText("Zebulon Quill");

    deployNext(host);
    await lookForNext(page);
    const change = page.getByRole("button", { name: "Change to the new version" });
    await change.click();
    await page.getByRole("button", { name: "Stay for now" }).click();
    const waits = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return Boolean(registration?.waiting);
    });
    expect(waits).toBe(true);
    await expect(page.getByText("A new version of Note 170 is ready.")).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download PDF" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await expect(patient).toHaveValue("Zebulon Quill");

    await change.click();
    await page.getByRole("button", { name: "Erase and change" }).click();
    await expect(page.locator('meta[name="next"]')).toHaveCount(1);
    await expect(patient).toHaveValue("");
    await expect(result(page)).toHaveAttribute("data-result", "met");
    expect(asked).toEqual([]);
    await context.close();
    await host.stop();
  });

  test("is looked for when a person comes back to the page, at most once an hour", async ({
    browser,
  }) => {
    const host = await startHost();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.install();
    await countLooks(page);
    await visit(page, host);
    await page.reload();
    deployNext(host);
    const looksAfter = async (minutes: number) => {
      await page.clock.fastForward(minutes * 60_000);
      await comeBack(page);
      return page.locator("html").getAttribute("data-looks");
    };
    await expect.poll(() => looksAfter(61)).toBe("1");
    expect(await looksAfter(0)).toBe("1");
    expect(await looksAfter(59)).toBe("1");
    expect(await looksAfter(2)).toBe("2");
    await expect(page.getByText("A new version of Note 170 is ready.")).toBeVisible();
    await context.close();
    await host.stop();
  });

  test("that another tab changes to leaves this one as it is, and says so", async ({ browser }) => {
    const host = await startHost();
    const context = await browser.newContext();
    const page = await context.newPage();
    await visit(page, host);
    await page.reload();
    await answer(page, ["service", "implantation"]);
    await answer(page, ["indication", "baclofen-spasticity"]);
    const other = await context.newPage();
    await other.goto(host.url);

    deployNext(host);
    await lookForNext(other);
    await other.getByRole("button", { name: "Change to the new version" }).click();
    await expect(other.locator('meta[name="next"]')).toHaveCount(1);
    await expect(page.getByText("Another tab has changed to a new version")).toBeVisible();
    await expect(page.locator('meta[name="next"]')).toHaveCount(0);
    await expect(choice(page, "indication", "baclofen-spasticity")).toBeChecked();

    await page.getByRole("button", { name: "Change to the new version" }).click();
    await expect(page.locator('meta[name="next"]')).toHaveCount(1);
    await expect(choice(page, "indication", "baclofen-spasticity")).toBeChecked();
    await context.close();
    await host.stop();
  });
});

test("the app can be installed: a manifest with names, icons and the files that it opens", async ({
  page,
}) => {
  await page.goto("/");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const response = await page.request.get(address ?? "");
  const manifest = await response.json();
  expect(manifest).toMatchObject({ name: "Note 170", display: "standalone", start_url: "./" });
  expect(Object.keys(manifest.file_handlers[0].accept)).toEqual([
    "application/json",
    "application/pdf",
  ]);
  for (const { src, type } of manifest.icons) {
    const icon = await page.request.get(src);
    expect(icon.headers()["content-type"]).toBe(type);
  }
});
