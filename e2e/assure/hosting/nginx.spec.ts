import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Browser } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { type Nginx, startNginx } from "./nginx";

/** The files that a first visit asks the host for, without what the service worker then keeps. */
async function firstVisit(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(url);
  await expect(page.getByText("Type a code from a printed summary")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  await context.close();
  return asked;
}

/** For wrk: asks for each of these files in turn. */
function inTurn(paths: readonly string[]): string {
  return `local paths, at = { ${paths.map((path) => `"${path}"`).join(", ")} }, 0
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
`;
}

/** Asks nginx for as much as it answers in five seconds, and says how much that was. */
function load({ url, busy }: Nginx, script: string): string {
  const before = busy();
  const told = execFileSync("wrk", [
    ...["-t", "1", "-c", "16", "-d", "5s", "--timeout", "30s", "--latency", "-s", script],
    ...["-H", "Accept-Encoding: gzip, br", url],
  ]).toString();
  expect(told).not.toMatch(/Non-2xx|Socket errors/);
  const [, late] = /99%\s+(\S+)/.exec(told) ?? [];
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(told)?.[1]);
  const requests = Number(/(\d+) requests in/.exec(told)?.[1]);
  expect(requests).toBeGreaterThan(0);
  const [perSecond, perBusySecond] = [rate, requests / (busy() - before)].map((each) =>
    Math.round(each).toLocaleString("en"),
  );
  return `${perSecond} requests/s, 99th percentile ${late}; ${perBusySecond} in each second that nginx was at work`;
}

test("nginx answers each of many requests for the page, and for the files of a first visit", async ({
  browser,
}, testInfo) => {
  const nginx = await startNginx();
  const visit = await firstVisit(browser, nginx.url);
  for (const kind of [/^\/$/, /\.js$/, /\.css$/, /\.woff2$/])
    expect(visit).toContainEqual(expect.stringMatching(kind));
  for (const [paths, of] of [
    [["/"], "the page"],
    [visit, `the ${visit.length} files of a first visit in turn`],
  ] as const) {
    const script = testInfo.outputPath("paths.lua");
    writeFileSync(script, inTurn(paths));
    process.stdout.write(
      `figure: nginx, on a machine with other work: ${load(nginx, script)}, for ${of}\n`,
    );
  }
  await nginx.stop();
});
