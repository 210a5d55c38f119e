import { spawnSync } from "node:child_process";
import { quickBrowserHere } from "./browser-here";

const APT = "apt-get -o Acquire::Retries=3 -q";
const INSTALL = `${APT} install -y --no-install-recommends chromium`;

/** Ways to get a browser, the one that leaves the machine's own packages alone first. */
const WAYS = [
  "npx playwright install chromium",
  ...(process.getuid?.() === 0
    ? [`${APT} update && (${INSTALL} chromium-headless-shell || ${INSTALL})`]
    : []),
];

/** Before the first test: where the machine has no browser, installs one. */
export default function installBrowser(): void {
  for (const command of WAYS) {
    if (quickBrowserHere().executablePath) return;
    process.stdout.write(`No Chrome, Chromium or Edge found. Trying: ${command}\n`);
    spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"] });
  }
  if (quickBrowserHere().executablePath) return;
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
