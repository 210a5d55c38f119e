import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { FullConfig } from "@playwright/test";

/** Before the first test: where the machine has no browser, installs Playwright's own. */
export default function installBrowser({ projects }: FullConfig): void {
  const browser = projects[0]?.use.launchOptions?.executablePath;
  if (browser === undefined || existsSync(browser)) return;
  process.stdout.write("No Chrome, Chromium or Edge found: installing Playwright's Chromium.\n");
  spawnSync("npx playwright install chromium", { shell: true, stdio: "inherit" });
  if (existsSync(browser)) return;
  throw new Error(
    [
      "These tests need a browser, none was found, and one could not be installed.",
      "Do one of these, then run the command again:",
      "  - install Google Chrome, Chromium or Microsoft Edge (on Debian or Ubuntu: sudo apt-get install chromium);",
      "  - set CHROME_PATH to the full path of one that is installed;",
      "  - where the network allows the download: npx playwright install chromium",
    ].join("\n"),
  );
}
