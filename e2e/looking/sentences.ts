import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** What live regions said on this page. */
    announced: string[];
  }
}

/** Writes down what live regions say, from the first page on. */
export async function writeDownAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.announced = [];
    new MutationObserver(() => {
      for (const region of document.querySelectorAll("[role=status], [role=alert], [aria-live]"))
        window.announced.push(region.textContent ?? "");
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** The words of the page as it is now, with the names that only a screen reader says. */
async function wordsOn(page: Page): Promise<string[]> {
  const unseen = await page.evaluate(() => {
    const named = [...document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")];
    const names = named.flatMap((each) =>
      ["aria-label", "title", "placeholder", "alt"].map((name) => each.getAttribute(name) ?? ""),
    );
    const texts = [...document.querySelectorAll("textarea")].map(({ value }) => value);
    return [document.title, ...names, ...texts, ...window.announced];
  });
  return [...(await page.locator("body").allInnerTexts()), ...unseen];
}

/** Every line that a person can meet here: on screen, on paper, by name, and as it is announced. */
export async function sentencesOn(page: Page): Promise<string[]> {
  const onScreen = await wordsOn(page);
  await page.emulateMedia({ media: "print" });
  const onPaper = await wordsOn(page);
  await page.emulateMedia({ media: null });
  const lines = [...onScreen, ...onPaper].flatMap((words) => words.split("\n"));
  return lines.map((line) => line.trim().replace(/\s+/g, " ")).filter((line) => /\w \w/.test(line));
}

/** Adds what was not met on an earlier screen to the list that a person reads whole. Yields how many lines that is. */
export function writeDown(folder: string, screen: string, sentences: readonly string[]): number {
  mkdirSync(folder, { recursive: true });
  const list = join(folder, "sentences.txt");
  const met = new Set(existsSync(list) ? readFileSync(list, "utf8").split("\n") : []);
  const unmet = [...new Set(sentences)].filter((each) => !met.has(each));
  appendFileSync(list, `\n# ${screen}\n${unmet.join("\n")}\n`);
  return unmet.length;
}
