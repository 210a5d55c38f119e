import type { Page } from "@playwright/test";
import { headersFor } from "../../build/headers";
import { expect, test, watch } from "../../fixtures";
import { startHost } from "../../running/static-host";
import { answer, choice, question, typefaces } from "../../steps/assessment";
import { hold } from "../../steps/hold";

const holdScript = (page: Page) => hold(page, /\/assets\/index-[^/]*\.js$/);

test("the start page is there before the script, and what was chosen on it then is kept", async ({
  page,
}) => {
  const come = await holdScript(page);
  await page.goto("/", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Does a request meet Note 170?");
  await expect(page.getByRole("heading", { name: "Resume a request" })).toBeVisible();
  const group = await question(page, "service").elementHandle();
  await choice(page, "service", "maintenance").check();
  await expect(page).toHaveURL(/\/$/);
  come();
  await expect(question(page, "m-complications")).toBeVisible();
  await expect(page).toHaveURL(/#\/maintenance$/);
  await expect(choice(page, "service", "maintenance")).toBeChecked();
  expect(await group?.evaluate((each) => each.isConnected), "nothing was rendered again").toBe(
    true,
  );
  await page.goBack();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(page).toHaveTitle("Note 170");
});

/** Puts each text of the start page into an element of its own and changes it, as a browser that translates does. */
async function translateAll(page: Page): Promise<void> {
  await page.locator("#app").evaluate((app) => {
    const all = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (all.nextNode()) texts.push(all.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement("font");
      font.textContent = text.data.toUpperCase();
      text.replaceWith(font);
    }
  });
}

test("what was chosen before the script is kept where the page was translated by then", async ({
  page,
}) => {
  const come = await holdScript(page);
  await page.goto("/", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { name: "Resume a request" })).toBeVisible();
  await translateAll(page);
  await page.locator('input[name="service"][value="maintenance"]').check();
  come();
  await expect(question(page, "m-complications")).toBeVisible();
  await expect(page).toHaveURL(/#\/maintenance$/);
  await expect(choice(page, "service", "maintenance")).toBeChecked();
});

for (const { width, height, end } of [
  { width: 390, height: 500, end: 120 },
  // As far down as it goes: the page must not grow shorter meanwhile.
  { width: 1024, height: 730, end: 10_000 },
])
  test(`choosing what is requested moves nothing on a page ${width} pixels wide that was scrolled`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const come = await hold(page, /\/assets\/Documentation-[^/]*\.js$/);
    await page.goto("/");
    await expect(page.getByText("Type a code from a printed summary")).toBeVisible();
    await typefaces(page);
    const input = choice(page, "service", "maintenance");
    const top = () => input.evaluate((element) => element.getBoundingClientRect().top);
    const before = await input.evaluate((element: HTMLElement, down) => {
      window.scrollTo(0, down);
      element.click();
      return element.getBoundingClientRect().top;
    }, end);
    await expect(page).toHaveURL(/#\/maintenance$/);
    await expect(page.getByRole("complementary", { name: "Result and criteria" })).toBeAttached();
    expect(Math.abs((await top()) - before), "before the rest has come").toBeLessThan(1);
    come();
    await expect(page.getByRole("heading", { name: "Supporting documentation" })).toBeVisible();
    expect(Math.abs((await top()) - before)).toBeLessThan(1);
  });

test("of services that are chosen in quick succession, the last one stands", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("Type a code from a printed summary")).toBeVisible();
  await page.evaluate(async () => {
    const inputs = document.querySelectorAll<HTMLInputElement>('input[name="service"]');
    for (const input of inputs) {
      input.click();
      await new Promise((drawn) => requestAnimationFrame(drawn));
      await new Promise((drawn) => requestAnimationFrame(drawn));
      await new Promise((later) => setTimeout(later));
    }
  });
  await expect(page).toHaveURL(/#\/trial$/);
  await expect(choice(page, "service", "trial")).toBeChecked();
  await expect(question(page, "trial-purpose")).toBeVisible();
});

test("a link that is followed before the script is there leads to its page", async ({ page }) => {
  const come = await holdScript(page);
  await page.goto("/", { waitUntil: "commit" });
  await page.getByRole("link", { name: "About" }).click();
  come();
  await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeVisible();
});

/** A browser's report of what moved without a person's doing. Not among TypeScript's own types. */
interface Shift extends PerformanceEntry {
  readonly sources: readonly { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
}

/**
 * What moves up or down by itself, from now on. Letters of another width move the words after them by a few pixels
 * along their line, and a pixel is lost where heights are rounded.
 */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const moved: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as Shift[])
        for (const { node, previousRect, currentRect } of sources)
          if (Math.abs(previousRect.y - currentRect.y) > 1)
            moved.push(`${node?.textContent} from ${previousRect.y} to ${currentRect.y}`);
      document.documentElement.dataset.moved = JSON.stringify(moved);
    });
    observer.observe({ type: "layout-shift" });
  });
  return async () => {
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((drawn) => requestAnimationFrame(drawn));
      await new Promise((drawn) => requestAnimationFrame(drawn));
    });
    return JSON.parse((await page.locator("html").getAttribute("data-moved")) ?? "[]");
  };
}

const TYPEFACES = /\.woff2$/;

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const)
  test(`no line moves on the start page as the script and the typefaces come, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const script = await holdScript(page);
    const typefaces = await hold(page, TYPEFACES);
    await page.goto("/", { waitUntil: "commit" });
    await expect(page.getByRole("heading", { name: "Resume a request" })).toBeVisible();
    const shifts = await watchShifts(page);
    script();
    await expect(page.getByText("Type a code from a printed summary")).toBeVisible();
    typefaces();
    expect(await shifts()).toEqual([]);
  });

test("no line moves on the questions as the typefaces come", async ({ page }) => {
  const typefaces = await hold(page, TYPEFACES);
  await page.goto("/", { waitUntil: "commit" });
  await answer(page, ["service", "implantation"]);
  await answer(page, ["indication", "baclofen-spasticity"]);
  await expect(page.getByRole("heading", { name: "Supporting documentation" })).toBeVisible();
  const shifts = await watchShifts(page);
  typefaces();
  expect(await shifts()).toEqual([]);
});

/** Opens an address with the script held back: nothing of the start page is to be seen. */
async function expectNoStart(page: Page, address: string): Promise<void> {
  const come = await holdScript(page);
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("noscript").waitFor({ state: "attached" });
  await expect(page.locator("h1")).toHaveCount(0);
  come();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.unrouteAll();
}

test("a tab that shows something else never shows the start page first", async ({ page }) => {
  await test.step("at another address", () => expectNoStart(page, "/#/note"));
  await page.goto("/");
  await choice(page, "service", "trial").check();
  await expect(question(page, "trial-purpose")).toBeVisible();
  await expect(page).toHaveURL(/#\/trial$/);
  await test.step("where the tab kept answers", () => expectNoStart(page, "/"));
});

test("under a host's older header, which refuses the style in the page, its sheet styles it", async ({
  browser,
}) => {
  const host = await startHost();
  const page = await browser.newPage();
  const policy = headersFor("/")["content-security-policy"]?.replaceAll(/ 'sha256-[^']+'/g, "");
  await page.route(host.url, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": policy ?? "" };
    await route.fulfill({ response, headers });
  });
  const { problems } = await watch(page);
  await page.goto(host.url);
  const option = page.getByText("New implantation");
  await expect(option).toHaveCSS("cursor", "pointer");
  await choice(page, "service", "implantation").check();
  await expect(question(page, "indication")).toBeVisible();
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems)
    expect(problem).toMatch(/Content Security Policy|policy violated/);
  await page.close();
  await host.stop();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs, and shows the note's questions as text", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Note 170 needs JavaScript");
    await expect(page.getByRole("radio")).toHaveCount(0);
    await expect(page.getByRole("listitem")).toContainText(["What will the system be used for?"]);
    await expect(page.getByRole("heading", { level: 2 })).toHaveCount(4);
  });
});
