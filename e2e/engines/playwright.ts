import type { BrowserContext, Page } from "@playwright/test";
import { expect, watch } from "../fixtures";
import { answer } from "../steps/assessment";
import { type Driver, DriverCannot, type SavedFile } from "./driver";

/** What differs between the engines that Playwright drives. */
export interface Differences {
  /** Takes the file that pressing saves. */
  readonly take: (page: Page, press: () => Promise<void>) => Promise<SavedFile>;
  /** Prints the page on US Letter. */
  readonly print: (page: Page) => Promise<Buffer>;
  readonly closed?: () => Promise<void>;
}

/** Drives a browser by Playwright. */
export async function playwrightDriver(
  context: BrowserContext,
  { take, print, closed }: Differences,
): Promise<Driver> {
  const problems: string[] = [];
  const newPage = async () => {
    const fresh = await context.newPage();
    await watch(fresh, problems);
    return fresh;
  };
  let page = await newPage();
  const press = (role: "button" | "link", name: string) =>
    page.getByRole(role, { name, exact: true }).first().click();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    openAfresh: async (address) => {
      await page.close();
      page = await newPage();
      await page.goto(address);
    },
    answer: (given) => answer(page, given),
    press,
    unfold: (words) => page.getByText(words, { exact: true }).click(),
    // Key by key: what Firefox's driver fills in at once, the page is not told of.
    type: (label, text) =>
      page.getByRole("textbox", { name: label, exact: true }).pressSequentially(text),
    chooseFile: (path) => page.locator('input[type="file"]').setInputFiles(path),
    save: (button) => take(page, () => press("button", button)),
    evaluate: (expression) => page.evaluate(expression),
    print: () => print(page),
    showAsPrinted: async () => {
      await page.emulateMedia({ media: "print" });
      const shown = await page.evaluate(() => matchMedia("print").matches);
      if (!shown) throw new DriverCannot("The page is still shown as on screen.");
    },
    resize: async (width, height) => {
      await page.setViewportSize({ width, height });
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    },
    problems: async () => problems,
    close: async () => {
      await context.close();
      await closed?.();
    },
  };
}
