import type { Browser, Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { printFigure } from "../../running/figure";
import { type Answer, type AnswersTo, choice } from "../../steps/assessment";

/** What an answer may have the browser do, of the 700 elements that the page has at its fullest. */
const MOST = { restyled: 68, laidOut: 130 };

interface TraceEvent {
  readonly name: string;
  /** In microseconds. */
  readonly ts: number;
  readonly args?: { elementCount?: number; beginData?: { dirtyObjects?: number } };
}

/** Gives an answer, and counts what the browser restyles and lays out until that is painted. */
async function costOf(browser: Browser, page: Page, [id, value]: Answer) {
  const input = choice(page, id, value as AnswersTo<typeof id>);
  await input.scrollIntoViewIfNeeded();
  await browser.startTracing(page, { categories: ["devtools.timeline", "blink.user_timing"] });
  await input.evaluate(async (element: HTMLElement) => {
    performance.mark("answered");
    element.click();
    await new Promise((drawn) => requestAnimationFrame(drawn));
    // The most urgent task posted from within a frame runs as soon as that frame is painted.
    await scheduler.postTask(() => {}, { priority: "user-blocking" });
    performance.mark("painted");
  });
  const trace = await browser.stopTracing();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const at = (mark: string) => traceEvents.find(({ name }) => name === mark)?.ts ?? Number.NaN;
  const [from, to] = [at("answered"), at("painted")];
  const within = traceEvents.filter(({ ts }) => ts >= from && ts <= to);
  const sum = (count: (args: NonNullable<TraceEvent["args"]>) => number | undefined) =>
    within.reduce((total, { args = {} }) => total + (count(args) ?? 0), 0);
  return {
    restyled: sum(({ elementCount }) => elementCount),
    laidOut: sum(({ beginData }) => beginData?.dirtyObjects),
  };
}

test("an answer has the browser restyle and lay out few elements", async ({ browser, page }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  for (const answer of [["service", "implantation"] as const, ...A_MET.answers]) {
    const { restyled, laidOut } = await costOf(browser, page, answer);
    printFigure(restyled, `elements restyled, ${laidOut} laid out: ${answer.join(" ")}`);
    expect(restyled).toBeGreaterThan(10);
    expect(restyled).toBeLessThanOrEqual(MOST.restyled);
    expect(laidOut).toBeLessThanOrEqual(MOST.laidOut);
    // What comes after the first question only is there before the next answer.
    await expect(page.getByRole("heading", { name: "Supporting documentation" })).toBeVisible();
    await expect(page.locator("[data-gaps]")).toBeVisible();
    await expect(page.getByRole("button", { name: "Save to a file" })).toBeEnabled();
  }
});
