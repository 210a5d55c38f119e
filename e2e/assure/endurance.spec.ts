import type { CDPSession, Page } from "@playwright/test";
import { answer, assess, choice } from "../assessment";
import { A_MET } from "../cases";
import { detailsOn } from "../documenting";
import { expect, test } from "../fixtures";

const EDITS = 10_000;
/** After so many, everything that is made once has been made. */
const WARM_UP = 1_000;
const MOST_GROWTH = { megabytes: 4, nodes: 500 };

/** What a page holds, once what it no longer needs is swept up. */
async function held(session: CDPSession) {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { megabytes: of("JSHeapUsedSize") / 1e6, nodes: of("Nodes") };
}

/** Chooses, unticks and clears answers at random, and now and then another service or page. */
function editAtRandom(page: Page, edits: number, seed: number): Promise<number> {
  return page.evaluate(
    async ([count, first]) => {
      let state = first;
      const below = (most: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * most);
      };
      const turn = () =>
        new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(undefined);
        });
      const pick = <Each extends Element>(selector: string): Each | undefined => {
        const all = document.querySelectorAll<Each>(selector);
        return all[below(all.length)];
      };
      let done = 0;
      while (done < count) {
        const kind = below(20);
        if (kind === 0) pick<HTMLInputElement>('[data-question="service"] input')?.click();
        else if (kind < 3)
          [...document.querySelectorAll("button")]
            .filter(({ textContent }) => textContent?.startsWith("Clear answer"))
            .at(-1 - below(2))
            ?.click();
        else pick<HTMLInputElement>("[data-question] input")?.click();
        done += 1;
        await turn();
      }
      return document.querySelectorAll("[data-question]").length;
    },
    [edits, seed] as const,
  );
}

test(`${EDITS.toLocaleString("en")} edits at random leave the page as light as it was`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  await assess(page, "implantation", []);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await editAtRandom(page, WARM_UP, 170);
  const before = await held(session);
  expect(await editAtRandom(page, EDITS, 654)).toBeGreaterThan(0);
  const after = await held(session);
  const grown = {
    megabytes: after.megabytes - before.megabytes,
    nodes: after.nodes - before.nodes,
  };
  process.stdout.write(
    `${EDITS} edits: heap ${before.megabytes.toFixed(1)} to ${after.megabytes.toFixed(1)} MB, ` +
      `nodes ${before.nodes} to ${after.nodes}\n`,
  );
  expect(grown.megabytes).toBeLessThan(MOST_GROWTH.megabytes);
  expect(grown.nodes).toBeLessThan(MOST_GROWTH.nodes);
});

const ROWS = 200;
const CHARACTERS = 10_000;

test(`${ROWS} methods tried, and ${CHARACTERS.toLocaleString("en")} characters in a field, stay at hand`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  await assess(page, "implantation", A_MET.answers);
  const details = await detailsOn(page, "Adequate trial of non-invasive methods");
  const add = details.getByRole("button", { name: "Add method tried", exact: true });
  for (let row = 0; row < ROWS; row += 1) await add.click();
  const last = details.getByRole("group", { name: `Method tried ${ROWS}`, exact: true });
  await last.getByLabel("Name", { exact: true }).fill("x".repeat(CHARACTERS));
  await details.getByLabel("Note", { exact: true }).fill("word ".repeat(CHARACTERS / 5));

  const took = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>(
      '[data-question="a3-response"] input[value="unfavorable"]',
    );
    const start = performance.now();
    field?.click();
    await new Promise(requestAnimationFrame);
    await new Promise((painted) => setTimeout(painted));
    return performance.now() - start;
  });
  process.stdout.write(`${ROWS} rows: an answer takes ${took.toFixed(0)} ms to the next frame\n`);
  await expect(choice(page, "a3-response", "unfavorable")).toBeChecked();
  await answer(page, ["a3-response", "favorable"]);
  await expect(page.locator("[data-result]")).toHaveAttribute("data-result", "met");
});
