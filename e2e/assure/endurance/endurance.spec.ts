import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { answer, assess, question } from "../../steps/assessment";
import { clearEverything } from "../../steps/drafts";
import { ALL_ASKED, fillAll, openAll, openEntries } from "../../steps/entries";
import { type Done, editAtRandom, undoEdits } from "./random-edits";

/** After so many, everything that is made once has been made. */
const WARM_UP = 1_000;
const EDITS = 5_000;
/**
 * Filled, the form holds the last element of each entry that ever left the page, once for each name, and so
 * the most rows that there ever were, each of some hundred nodes. Cleared, it holds none.
 */
const MOST_GROWTH = {
  filled: { megabytes: 4, nodes: 7_000 },
  empty: { megabytes: 4, nodes: 100 },
};

interface Weight {
  readonly megabytes: number;
  readonly nodes: number;
}

/**
 * Leaves the field that has focus, and lets the page draw and do what it puts off: React remembers the last
 * text field that had focus, and with it all that left the page together with it, until focus moves on.
 */
async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    for (const next of [requestAnimationFrame, requestAnimationFrame, requestIdleCallback])
      await new Promise((done) => next(done));
  });
}

/** What a page holds, once what it no longer needs is swept up: until some sweeps in a row free no node. */
async function held(
  page: Page,
  session: CDPSession,
  last = Number.POSITIVE_INFINITY,
  sweeps = 3,
): Promise<Weight> {
  await comeToRest(page);
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const nodes = of("Nodes");
  if (nodes < last) return held(page, session, nodes);
  if (sweeps > 1) return held(page, session, last, sweeps - 1);
  return { megabytes: of("JSHeapUsedSize") / 1e6, nodes };
}

/** Without clearing: takes the edits of every service back, then fills every entry of one, always alike. */
async function fillAlike(page: Page): Promise<void> {
  for (const [service, answers] of [...ALL_ASKED, ...ALL_ASKED.slice(0, 1)]) {
    await answer(page, ["service", service]);
    await undoEdits(page);
    for (const each of answers) await answer(page, each);
    await openAll(page);
    await undoEdits(page);
  }
  for (const each of ALL_ASKED[0]?.[1] ?? []) await answer(page, each);
  await openEntries(page);
  await fillAll(page, (at) => `entry ${at}`);
}

async function clear(page: Page): Promise<void> {
  await clearEverything(page);
  await expect(question(page, "service")).toBeVisible();
}

/** Edits, and weighs the page filled and then empty. */
async function weighAfter(page: Page, session: CDPSession, edits: number, seed: number) {
  await answer(page, ["service", "implantation"]);
  const done = await editAtRandom(page, edits, seed);
  await fillAlike(page);
  const filled = await held(page, session);
  await clear(page);
  // A small request takes the place of what is remembered of the last one only.
  await answer(page, ["service", "removal"]);
  await answer(page, ["removal-indication", "unlisted"]);
  await clear(page);
  return { done, filled, empty: await held(page, session) };
}

function told(done: Done): string {
  return Object.entries(done)
    .map(([doing, times]) => `${times} ${doing}`)
    .join(", ");
}

test(`${EDITS.toLocaleString("en")} edits at random leave the page as light as ${WARM_UP.toLocaleString("en")} did, filled and empty`, async ({
  page,
}) => {
  test.setTimeout(900_000);
  await assess(page, "implantation", []);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const before = await weighAfter(page, session, WARM_UP, 170);
  const after = await weighAfter(page, session, EDITS, 654);
  process.stdout.write(`${EDITS} edits: ${told(after.done)}\n`);
  for (const state of ["filled", "empty"] as const) {
    const [from, to] = [before[state], after[state]];
    process.stdout.write(
      `${state}, after ${WARM_UP} and after ${EDITS} edits: heap ${from.megabytes.toFixed(1)} and ` +
        `${to.megabytes.toFixed(1)} MB, nodes ${from.nodes} and ${to.nodes}\n`,
    );
    expect(to.megabytes - from.megabytes, state).toBeLessThan(MOST_GROWTH[state].megabytes);
    expect(to.nodes - from.nodes, state).toBeLessThan(MOST_GROWTH[state].nodes);
  }
  const counts = Object.values(after.done);
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(EDITS);
  expect(Object.keys(after.done)).toHaveLength(9);
});
