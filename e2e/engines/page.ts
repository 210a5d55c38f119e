import type { Case } from "../cases/cases";
import { expect } from "../fixtures";
import type { Answer, Service } from "../steps/assessment";
import type { Driver } from "./driver";

/** Waits until the page says this. */
export async function expectSays(driver: Driver, words: string): Promise<void> {
  await expect.poll(() => driver.evaluate("document.body.innerText")).toContain(words);
}

/** Waits for the page's heading, which says which page it is. */
export async function expectHeading(driver: Driver, begins: string): Promise<void> {
  await expect
    .poll(() => driver.evaluate('document.querySelector("h1")?.innerText'))
    .toContain(begins);
}

/** Waits until the page has gone to the questions for what was opened, and its heading has focus. */
export async function expectArrival(driver: Driver): Promise<void> {
  await expectSays(driver, "Supporting documentation");
  await expect.poll(() => driver.evaluate("document.activeElement?.tagName")).toBe("H1");
}

/** Waits until the page states this result. */
export async function expectResult(
  driver: Driver,
  { result, lines, sentence }: Pick<Case, "result" | "lines" | "sentence">,
): Promise<void> {
  const stated = 'document.querySelector("[data-result]")';
  await expect.poll(() => driver.evaluate(`${stated}?.dataset.result`)).toBe(result);
  expect(await driver.evaluate(`${stated}.dataset.lines`)).toBe(lines);
  expect(await driver.evaluate(`${stated}.innerText`)).toContain(sentence);
}

/** Starts at the first question and answers one after the other. */
export async function assess(
  driver: Driver,
  address: string,
  service: Service,
  answers: readonly Answer[],
): Promise<void> {
  await driver.open(address);
  await driver.answer(["service", service]);
  for (const each of answers) await driver.answer(each);
}

export async function openSummary(driver: Driver): Promise<void> {
  await driver.press("link", "Open summary");
  await expectHeading(driver, "Summary:");
  await driver.evaluate("document.fonts.ready.then(() => true)");
}
