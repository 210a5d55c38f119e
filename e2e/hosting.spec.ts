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

/** The build below a path, as a static host serves it that reads the build's headers. */
function serveBelow(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "").replace(folder, "/");
    const file = path === "/" ? "/index.html" : path;
    response.writeHead(200, { "content-type": TYPES[extname(file)], ...headersFor(path) });
    response.end(readFileSync(join(DIST, file)));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

for (const folder of ["/", "/tools/note-170/"])
  test(`the page works at ${folder} of a host that sends its headers`, async ({ browser }) => {
    const server = await serveBelow(folder);
    const page = await browser.newPage();
    const { problems } = await watch(page);
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}${folder}`);
    await page.getByRole("link", { name: "About" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "About" })).toBeVisible();
    expect(problems).toEqual([]);
    await page.close();
    server.close();
  });
