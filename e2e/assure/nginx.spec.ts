import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { headersFor } from "../build/headers";
import { expect, test, watch } from "../fixtures";
import { DIST } from "../site";
import { startNginx } from "./nginx";

const ASSETS = readdirSync(join(DIST, "assets")).map((name) => `/assets/${name}`);

function sizeOf(path: string): number {
  return statSync(join(DIST, path)).size;
}

test("nginx sends each file with the headers of the build, by the settings in docs/hosting", async () => {
  const { url, stop } = await startNginx();
  for (const path of ["/", "/index.html", ...ASSETS]) {
    const response = await fetch(new URL(path, url));
    expect(response.status, path).toBe(200);
    expect(Object.fromEntries(response.headers), path).toMatchObject(headersFor(path));
    await response.arrayBuffer();
  }
  expect((await fetch(new URL("/_headers", url))).status).toBe(404);
  await stop();
  process.stdout.write(`nginx: ${ASSETS.length + 2} files with their headers\n`);
});

test("the app runs under nginx with these headers, and keeps what it fetched", async ({
  browser,
}) => {
  const { url, stop } = await startNginx();
  const page = await browser.newPage();
  const { problems } = await watch(page);
  await page.goto(url);
  await page.getByRole("link", { name: "About" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeVisible();
  await page.goto(`${url}#/implantation`);
  await expect(page.locator("[data-result]")).toBeVisible();
  expect(problems).toEqual([]);
  await page.close();
  await stop();
});

test("nginx answers each of many requests for the page and its largest file", async () => {
  const { url, stop } = await startNginx();
  const largest = ASSETS.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0] ?? "/";
  for (const path of ["/", largest]) {
    const told = execFileSync("wrk", [
      ...["-t", "1", "-c", "16", "-d", "5s", "--timeout", "30s", "--latency"],
      ...["-H", "Accept-Encoding: gzip", new URL(path, url).href],
    ]).toString();
    const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(told) ?? [];
    const [, late] = /99%\s+(\S+)/.exec(told) ?? [];
    expect(Number(rate)).toBeGreaterThan(0);
    expect(told).not.toMatch(/Non-2xx|Socket errors/);
    process.stdout.write(`nginx: ${rate} requests/s, 99th percentile ${late}, for ${path}\n`);
  }
  await stop();
});
