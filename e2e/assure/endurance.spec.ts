import type { CDPSession, Page } from "@playwright/test";
import { answer, assess, choice } from "../assessment";
import { A_MET } from "../cases";
import { detailsOn } from "../documenting";
import { expect, test } from "../fixtures";
import { QUESTIONS } from "../words";

const EDITS = 10_000;
/** After so many, everything that is made once has been made. */
const WARM_UP = 1_000;
const MOST_GROWTH = { megabytes: 4, nodes: 100 };

/** What a page holds, once what it no longer needs is swept up. */
async function held(session: CDPSession) {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { megabytes: of("JSHeapUsedSize") / 1e6, nodes: of("Nodes") };
}

/**
 * Chooses, unticks and clears answers at random, opens details, types in them, adds and removes rows, and
 * now and then changes the service.
 */
function editAtRandom(page: Page, edits: number, seed: number): Promise<Record<string, number>> {
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
      const pick = <Each>(all: ArrayLike<Each>): Each | undefined => all[below(all.length)];
      const find = <Each extends Element = HTMLElement>(selector: string) =>
        document.querySelectorAll<Each>(`main ${selector}`);
      const buttons = (name: RegExp) =>
        [...find("button")].filter(({ textContent }) => name.test(textContent ?? ""));
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      const type = (field: HTMLInputElement | undefined) => {
        if (!field) return;
        setValue?.call(field, `${"7 ".repeat(below(9))}${below(99)}`);
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
      };
      const doings: Record<string, () => void> = {
        service: () => pick(find('[data-question="service"] input'))?.click(),
        clear: () => pick(buttons(/^Clear answer/))?.click(),
        details: () => pick(buttons(/details? on /i))?.click(),
        add: () => pick(buttons(/^Add (?!details)/))?.click(),
        remove: () => pick(buttons(/^Remove/))?.click(),
        type: () => type(pick(find<HTMLInputElement>("input[type=text], input:not([type])"))),
        answer: () => pick(find("[data-question] input"))?.click(),
      };
      // Rows leave as often as they come, and answers are most of what is done.
      const wheel = [
        ...["service", "clear", "details", "add", "remove", "remove"],
        ...["type", "type", "type", "type"],
        ...Array.from({ length: 10 }, () => "answer"),
      ];
      const done: Record<string, number> = {};
      for (let edit = 0; edit < count; edit += 1) {
        const doing = pick(wheel) ?? "answer";
        doings[doing]?.();
        done[doing] = (done[doing] ?? 0) + 1;
        await turn();
      }
      return done;
    },
    [edits, seed] as const,
  );
}

/** Clears everything, so that what is left over can be weighed. */
async function clearEverything(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Clear everything now" }).click();
  await page.getByRole("button", { name: "Clear everything", exact: true }).click();
  await expect(page.getByRole("group", { name: QUESTIONS.service.asks })).toBeVisible();
}

test(`${EDITS.toLocaleString("en")} edits at random leave the page as light as it was`, async ({
  page,
}) => {
  test.setTimeout(600_000);
  await assess(page, "implantation", []);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await editAtRandom(page, WARM_UP, 170);
  await clearEverything(page);
  const before = await held(session);
  await answer(page, ["service", "implantation"]);
  const done = await editAtRandom(page, EDITS, 654);
  await clearEverything(page);
  const after = await held(session);
  const grown = {
    megabytes: after.megabytes - before.megabytes,
    nodes: after.nodes - before.nodes,
  };
  process.stdout.write(
    `${EDITS} edits (${Object.entries(done)
      .map(([doing, times]) => `${times} ${doing}`)
      .join(", ")}): heap ${before.megabytes.toFixed(1)} to ${after.megabytes.toFixed(1)} MB, ` +
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
  test.setTimeout(600_000);
  await assess(page, "implantation", A_MET.answers);
  const details = await detailsOn(page, "Adequate trial of non-invasive methods");
  const add = details.getByRole("button", { name: "Add method tried", exact: true });
  for (let row = 0; row < ROWS; row += 1) await add.click();
  const last = details.getByRole("group", { name: `Method tried ${ROWS}`, exact: true });
  await last.getByLabel("Name", { exact: true }).fill("x".repeat(CHARACTERS));
  await details.getByLabel("Note", { exact: true }).fill("word ".repeat(CHARACTERS / 5));

  const { took, touched } = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>(
      '[data-question="a3-response"] input[value="unfavorable"]',
    );
    const rows = document.querySelector('[data-question="a1-trial"]')?.parentElement;
    if (!field || !rows || rows.querySelectorAll("fieldset").length < 200)
      throw new Error("the question or its rows are not there");
    const changes = new MutationObserver(() => {});
    changes.observe(rows, { subtree: true, childList: true, attributes: true });
    const start = performance.now();
    field.click();
    await new Promise(requestAnimationFrame);
    await new Promise((painted) => setTimeout(painted));
    return { took: performance.now() - start, touched: changes.takeRecords().length };
  });
  expect(touched, "changes among the rows").toBe(0);
  process.stdout.write(`${ROWS} rows: an answer takes ${took.toFixed(0)} ms to the next frame\n`);
  await expect(choice(page, "a3-response", "unfavorable")).toBeChecked();
  await answer(page, ["a3-response", "favorable"]);
  await expect(page.locator("[data-result]")).toHaveAttribute("data-result", "met");
});
