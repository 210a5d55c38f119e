import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { headersFor } from "./build/headers";
import { expect, test, watch } from "./fixtures";
import { DIST } from "./site";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/** The build as a static host serves it that reads the build's headers. */
function serveWithHeaders(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const file = path === "/" ? "/index.html" : path;
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      ...headersFor(path),
    });
    response.end(readFileSync(join(DIST, file)));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

test("the page works under the headers that it brings for static hosts", async ({ browser }) => {
  const server = await serveWithHeaders();
  const page = await browser.newPage();
  const { problems } = await watch(page);
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(problems).toEqual([]);
  await page.close();
  server.close();
});
