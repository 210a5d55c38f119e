import type { Locator, Page } from "@playwright/test";
import { answer, assess, choice, question } from "./assessment";
import { A_MET, MAINTENANCE_MET, OPEN_A } from "./cases";
import { addRow, detailsOn, enclose } from "./documenting";
import { expect, test } from "./fixtures";
import { backToQuestions, chooseFile, download, openSummary, typeCode } from "./sittings";

const MANY = 400;

interface Stop {
  /** Its place among all elements of the page. */
  readonly at: number;
  readonly what: string;
  readonly top: number;
  readonly bottom: number;
  /** Whether it stays in view while the page moves. */
  readonly pinned: boolean;
  /** Whether something of it can be seen. */
  readonly seen: boolean;
}

/** Where the focus is; nothing once it has left the page. */
async function stopAt(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const shown = focused.closest("label") ?? focused;
    const { top, bottom, left, right } = shown.getBoundingClientRect();
    const pins = (each: Element | null): boolean =>
      each !== null &&
      (/sticky|fixed/.test(getComputedStyle(each).position) || pins(each.parentElement));
    const corners = [0.1, 0.5, 0.9].flatMap((along) =>
      [0.1, 0.5, 0.9].map((down) => ({
        x: left + along * (right - left),
        y: top + down * (bottom - top),
      })),
    );
    const seen = corners.some(({ x, y }) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (shown.contains(there) || there.contains(shown));
    });
    return {
      at: [...document.body.querySelectorAll("*")].indexOf(focused),
      what: focused.outerHTML.slice(0, 120),
      top: top + window.scrollY,
      bottom: bottom + window.scrollY,
      pinned: pins(shown),
      seen,
    };
  });
}

/** All stops from the page's beginning to its end, or from its end to the beginning. */
async function walk(page: Page, key: "Tab" | "Shift+Tab"): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < MANY; presses += 1) {
    await page.keyboard.press(key);
    const stop = await stopAt(page);
    const [first] = stops;
    if (!stop || stop.at === first?.at) return stops;
    stops.push(stop);
  }
  throw new Error(`the focus is still on the page after ${MANY} presses: a trap`);
}

/** The stops that stand above the one before them. */
function upwards(stops: readonly Stop[]): string[] {
  const moving = stops.filter(({ pinned }) => !pinned);
  return moving
    .filter(({ bottom }, index) => bottom <= (moving[index - 1]?.top ?? 0))
    .map(({ what }) => what);
}

/** A page, the way to it, and its heading, to which a change of page moves the focus. */
const WALKS: readonly [string, (page: Page) => Promise<unknown>, RegExp?][] = [
  ["the first question", async () => undefined],
  [
    "the questions, with details open",
    async (page) => {
      await assess(page, "implantation", OPEN_A.answers);
      const details = await detailsOn(page, "Adequate trial of non-invasive methods");
      await addRow(details, "Method tried", 1, { Name: "baclofen" });
    },
  ],
  [
    "the summary",
    async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await openSummary(page);
    },
    /^Summary:/,
  ],
  [
    "the to-do sheet",
    async (page) => {
      await assess(page, "implantation", OPEN_A.answers);
      await openSummary(page);
      await page.getByRole("link", { name: "To-do sheet" }).click();
    },
    /^To obtain:/,
  ],
  [
    "the map",
    async (page) => {
      await assess(page, "implantation", OPEN_A.answers);
      await page.getByRole("link", { name: "Map" }).click();
    },
    /^Map/,
  ],
  ["the note", (page) => page.getByRole("link", { name: "The note" }).click(), /^The note/],
  [
    "a worksheet",
    (page) => page.getByRole("link", { name: "Print a blank worksheet" }).click(),
    /^Blank worksheet/,
  ],
  ["about", (page) => page.getByRole("link", { name: "About" }).click(), /^About/],
];

for (const [name, reach, heading] of WALKS)
  test(`${name}: Tab goes down the page as one reads, is seen at each stop, and gets out at both ends`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    await page.goto("/");
    await expect(question(page, "service")).toBeVisible();
    await reach(page);
    if (heading) await expect(page.getByRole("heading", { level: 1, name: heading })).toBeFocused();
    await expect(page.getByRole("region", { name: "What is kept" })).toBeVisible();
    await page.getByRole("link", { name: /^Note 170/ }).focus();
    await page.keyboard.press("Shift+Tab");
    await expect(page.getByRole("button", { name: "Skip to main content" })).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    const there = await walk(page, "Tab");
    expect(there.length).toBeGreaterThanOrEqual(8);
    expect(there[0]?.what).toContain("Skip to main content");
    expect(upwards(there), "stops above the one before").toEqual([]);
    expect(there.filter(({ seen }) => !seen).map(({ what }) => what)).toEqual([]);
    const last = there.at(-1)?.at ?? 0;
    await page.evaluate((at) => {
      const element = document.body.querySelectorAll("*").item(at);
      if (element instanceof HTMLElement) element.focus();
    }, last);
    const back = await walk(page, "Shift+Tab");
    expect(back.length, "stops on the way back").toBe(there.length - 1);
  });

/** Presses Enter on a control, as a person at the keyboard does. */
async function enter(control: Locator): Promise<void> {
  await control.focus();
  await control.press("Enter");
}

function heading(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}

test.describe("focus", () => {
  test("stays on the answer that is chosen, and comes back to the question that is cleared", async ({
    page,
  }) => {
    await assess(page, "implantation", [["indication", "baclofen-spasticity"]]);
    await choice(page, "a1-trial", "yes").focus();
    await page.keyboard.press("Space");
    await expect(question(page, "a1-control")).toBeVisible();
    await expect(choice(page, "a1-trial", "yes")).toBeFocused();
    const clear = page.getByRole("button", {
      name: "Clear answer to Adequate trial of non-invasive methods",
    });
    await enter(clear);
    await expect(clear).toHaveCount(0);
    await expect(choice(page, "a1-trial", "yes")).toBeFocused();
  });

  test("goes to the question that is chosen in “still to document”", async ({ page }) => {
    await assess(page, "implantation", [["indication", "baclofen-spasticity"]]);
    await enter(page.getByRole("button", { name: /^A\(3\)/ }));
    await expect(choice(page, "a3-response", "favorable")).toBeFocused();
  });

  test("stays on what opens and closes details", async ({ page }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    const button = page.getByRole("button", { name: /details on Complications/i });
    await enter(button);
    await expect(page.getByRole("group", { name: /^Details on Complications/ })).toBeVisible();
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await expect(button).toBeFocused();
  });

  test("goes into a row that is added, near one that is removed, and into it when it is back", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    const details = await detailsOn(page, "Adequate trial of non-invasive methods");
    await enter(details.getByRole("button", { name: "Add method tried", exact: true }));
    const first = details.getByRole("group", { name: "Method tried 1" });
    await expect(first.getByLabel("Kind")).toBeFocused();
    await first.getByLabel("Name").fill("baclofen");
    await enter(details.getByRole("button", { name: "Add method tried", exact: true }));
    await expect(
      details.getByRole("group", { name: "Method tried 2" }).getByLabel("Kind"),
    ).toBeFocused();
    await enter(details.getByRole("button", { name: "Remove method tried 1" }));
    await expect(first).toBeFocused();
    await enter(details.getByRole("button", { name: "Undo" }));
    await expect(first.getByLabel("Kind")).toBeFocused();
    await expect(first.getByLabel("Name")).toHaveValue("baclofen");
    await enter(details.getByRole("button", { name: "Remove method tried 2" }));
    await enter(details.getByRole("button", { name: "Remove method tried 1" }));
    await expect(
      details.getByRole("button", { name: "Add method tried", exact: true }),
    ).toBeFocused();
  });

  test("stays with an enclosure that is moved", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await enclose(page);
    const list = page.getByRole("group", { name: "Enclosed documents" });
    await enter(list.getByRole("button", { name: /down enclosure 1$/i }));
    const focused = page.locator(":focus");
    await expect(focused).toHaveText(/down enclosure 2$/i);
    await enter(list.getByRole("button", { name: /down enclosure 2$/i }));
    await expect(focused).toHaveText(/down enclosure 3$/i);
    await expect(
      list.getByRole("group", { name: "Enclosure 3" }).getByLabel("Kind of document"),
    ).toHaveValue("Medication history");
  });

  test("goes to the list of entries to check, and from it into the entry", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await enclose(page);
    const date = page
      .getByRole("group", { name: "Enclosure 1" })
      .getByLabel("Date", { exact: true });
    await date.fill("32 June");
    await page.keyboard.press("Tab");
    await expect(date).toHaveAttribute("aria-invalid", "true");
    await expect(date).toHaveAccessibleDescription(/./);
    await enter(page.getByRole("button", { name: /entr.*to check/i }).first());
    await expect(page.getByRole("heading", { name: "Check these entries" })).toBeFocused();
    const faults = page.getByRole("region", { name: "Check these entries" });
    await enter(faults.getByRole("button").first());
    await expect(date).toBeFocused();
  });

  test("goes to the heading after a file is opened, and after its notice is dismissed", async ({
    page,
  }) => {
    await assess(page, "maintenance", MAINTENANCE_MET.answers);
    const saved = await download(page, "Save to a file");
    await page.getByRole("link", { name: /^Note 170/ }).click();
    await chooseFile(page, saved);
    await expect(page.getByRole("region", { name: "Opened" })).toBeVisible();
    await expect(heading(page)).toHaveText(/refill/);
    await expect(heading(page)).toBeFocused();
    await enter(page.getByRole("button", { name: "Dismiss" }));
    await expect(page.getByRole("region", { name: "Opened" })).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
  });

  test("stays in a code that is refused, with what is wrong as its description", async ({
    page,
  }) => {
    await page.goto("/");
    await typeCode(page, "0000-0000");
    const field = page.getByLabel("Re-entry code");
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/are missing/);
    await expect(field).toHaveAttribute("aria-invalid", "true");
  });

  for (const [trigger, title, keep] of [
    ["Clear everything now", "Clear everything now?", "Keep it"],
    ["Keep the draft in this browser", "Keep the draft in this browser?", "Do not keep it"],
    ["Start over", "Start over?", "Keep my answers"],
  ] as const)
    test(`goes into the dialog “${title}”, stays within it, and returns to what opened it`, async ({
      page,
    }) => {
      await assess(page, "maintenance", [["m-complications", "yes"]]);
      const button = page.getByRole("button", { name: trigger, exact: true });
      await expect(button).toHaveAttribute("aria-haspopup", "dialog");
      await enter(button);
      const dialog = page.getByRole("dialog", { name: title });
      await expect(dialog.getByRole("button", { name: keep })).toBeFocused();
      for (let presses = 0; presses < 6; presses += 1) {
        await page.keyboard.press("Tab");
        const outside = await page.evaluate(
          () =>
            document.activeElement !== document.body &&
            !document.activeElement?.closest("dialog[open]"),
        );
        expect(outside, "focus on what the dialog covers").toBe(false);
      }
      await page.keyboard.press("Escape");
      await expect(button).toBeFocused();
    });

  test("goes to the heading of each page, and Back returns it to the link that led there", async ({
    page,
  }) => {
    await assess(page, "implantation", OPEN_A.answers);
    const nav = page.getByRole("navigation", { name: "Main" });
    for (const [link, title] of [
      ["The note", /./],
      ["Map", /^Map/],
      ["About", /^About/],
    ] as const) {
      await enter(nav.getByRole("link", { name: link }));
      await expect(page).toHaveTitle(/· Note 170$/);
      await expect(heading(page)).toHaveText(title);
      await expect(heading(page)).toBeFocused();
    }
    await page.goBack();
    await expect(heading(page)).toHaveText(/^Map/);
    await expect(nav.getByRole("link", { name: "About" })).toBeFocused();
    await enter(nav.getByRole("link", { name: "Assessment" }));
    await expect(question(page, "service")).toBeVisible();
    await openSummary(page);
    await backToQuestions(page);
    await expect(heading(page)).toBeFocused();
  });

  test("skips to the content of a page", async ({ page }) => {
    await page.goto("/#/about");
    await expect(heading(page)).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Skip to main content" })).toBeFocused();
    await expect(page.getByRole("button", { name: "Skip to main content" })).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("main").locator(":focus")).toBeVisible();
  });
});

test.describe("printing by keyboard", () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = window.location.hash;
      };
    }),
  );

  for (const route of [
    "implantation/summary",
    "implantation/to-obtain",
    "map",
    "worksheet",
    "worksheet/trial",
  ])
    test(`Enter on the Print button of #/${route} opens the print preview`, async ({ page }) => {
      await page.goto("/");
      await answer(page, ["service", "implantation"]);
      await page.goto(`/#/${route}`);
      await enter(page.getByRole("main").getByRole("button", { name: /^Print/ }));
      await expect(page.locator("html")).toHaveAttribute("data-printed", `#/${route}`);
    });
});
