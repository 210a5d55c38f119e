import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { browserHere } from "../../running/browser-here";
import { startHost } from "../../running/static-host";
import { result } from "../../steps/assessment";
import { savedFile } from "../../steps/saved-work";

test("a saved file opens in the installed app, without a network", async ({ page }) => {
  const saved = await savedFile(page);
  const folder = mkdtempSync(join(tmpdir(), "note-170-installed-"));
  const file = join(folder, saved.name);
  writeFileSync(file, saved.buffer);

  const host = await startHost();
  const profile = join(folder, "profile");
  const installed = await chromium.launchPersistentContext(profile, browserHere());
  const [first] = installed.pages();
  if (!first) throw new Error("the browser has no page");
  await first.goto(host.url);
  await first.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const browser = await installed.newCDPSession(first);
  await browser.send("PWA.install", { manifestId: host.url });
  await host.stop();

  const opened = installed.waitForEvent("page");
  await browser.send("PWA.launchFilesInApp", { manifestId: host.url, files: [file] });
  const app = await opened;
  await expect(shown(app).getByText(/^Opened: New implantation/)).toBeVisible();
  await expect(result(app)).toHaveAttribute("data-result", "met");
  await installed.close();
  rmSync(folder, { recursive: true });
});
