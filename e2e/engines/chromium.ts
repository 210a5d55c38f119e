import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserHere } from "../running/browser-here";
import { newFolder } from "./downloads";
import type { Engine } from "./driver";
import { type Differences, playwrightDriver } from "./playwright";

/** What is special about it, for Playwright. */
export const CHROMIUM: Differences = {
  take: async (page, press) => {
    const waiting = page.waitForEvent("download");
    await press();
    const download = await waiting;
    const name = download.suggestedFilename();
    const path = join(newFolder(), name);
    await download.saveAs(path);
    return { name, path };
  },
  print: (page) => page.pdf({ format: "Letter", tagged: true }),
};

/** Chrome, Chromium or Edge, by Playwright. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch(browserHere());
  return {
    start: async ({ dark = false } = {}) => {
      const context = await browser.newContext({ colorScheme: dark ? "dark" : "light" });
      return playwrightDriver(context, CHROMIUM);
    },
    stop: () => browser.close(),
  };
}
