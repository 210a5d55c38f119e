import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../fixtures";
import { DIST } from "../running/site";
import { startNginx } from "./nginx";

const ASSETS = readdirSync(join(DIST, "assets")).map((name) => `/assets/${name}`);

function sizeOf(path: string): number {
  return statSync(join(DIST, path)).size;
}

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
