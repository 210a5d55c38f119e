import type { Page } from "@playwright/test";
import { A_MET, OPEN_A } from "../../cases/cases";
import { IMPLANTATION_BY_A, openUsual } from "../../cases/usual";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { assess, openSummary, question } from "../../steps/assessment";
import { addRow, detailsOn } from "../../steps/documenting";
import { workState } from "../../steps/drafts";

import { atRest } from "../endurance/touched";

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
  [
    "the first question",
    // What opens a file and reads a code comes late.
    (page) => expect(shown(page).getByText("Type a code from a printed summary")).toBeVisible(),
  ],
  [
    "the questions, with details open",
    async (page) => {
      await assess(page, "implantation", OPEN_A.answers);
      const details = await detailsOn(page, "Adequate trial of non-invasive methods");
      await addRow(details, "Method tried", 1, { Name: "baclofen" });
    },
  ],
  [
    "the questions, documented, with the guideline text of each",
    async (page) => {
      await openUsual(page, IMPLANTATION_BY_A);
      await page.getByRole("link", { name: "Back to the questions" }).first().click();
      const row = page.locator("[data-question]").locator("xpath=..");
      const unfolds = row.getByText(/^Guideline text/);
      await expect(unfolds).toHaveCount(5);
      for (const each of await unfolds.all()) await each.click();
      await expect(
        page.getByRole("button", { name: /^Guideline text/, expanded: true }),
      ).toHaveCount(5);
      await expect(row.getByText(/^Details: 4 methods tried/)).toBeVisible();
    },
  ],
  [
    "the summary",
    async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await openSummary(page);
      // Several of its parts come late.
      await expect(page.getByRole("button", { name: "Save as FHIR" })).toBeVisible();
      await atRest(page);
    },
    /^Summary:/,
  ],
  [
    "the list of missing documentation",
    async (page) => {
      await assess(page, "implantation", OPEN_A.answers);
      await openSummary(page);
      await page.getByRole("link", { name: "Missing documentation" }).click();
    },
    /^Missing documentation:/,
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
    await expect(workState(page)).toBeVisible();
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
