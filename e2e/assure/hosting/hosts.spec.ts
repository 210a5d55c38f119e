import { existsSync, readFileSync } from "node:fs";
import { get } from "node:https";
import { extname, join } from "node:path";
import type { Browser, BrowserContext } from "@playwright/test";
import { everyFile, headersFor, TYPES } from "../../build/headers";
import { A_MET } from "../../cases/cases";
import { outlivesHost } from "../../engines/abilities";
import { CHROMIUM } from "../../engines/chromium";
import type { Driver } from "../../engines/driver";
import { assess, expectHeading, expectResult, openSummary } from "../../engines/page";
import { playwrightDriver } from "../../engines/playwright";
import { ROWS } from "../../engines/rows";
import { test as base, expect } from "../../fixtures";
import { expectInOrder, shownInPrint } from "../../looking/printing";
import { browserHere } from "../../running/browser-here";
import { DIST, SITE } from "../../running/site";
import { DOCUMENTED_A, documentA } from "../../steps/documenting";
import { startApache } from "./apache";
import { frameElsewhere } from "./framing";
import { startNginx } from "./nginx";
import type { Server } from "./server";

// The shell has no page to show in place of one that may not be framed.
base.use({ launchOptions: browserHere() });

const HOSTS = { nginx: startNginx, Apache: () => startApache({ compressed: true }) };

const test = base.extend<{ host: keyof typeof HOSTS; server: Server }>({
  host: ["nginx", { option: true }],
  server: async ({ host }, use) => {
    const server = await HOSTS[host]();
    await use(server);
    await server.stop();
  },
});

/** The journeys of docs/engines.md that go through all parts of the app, and through none but its own host. */
const JOURNEYS = [
  "Category A is met",
  "Maintenance is not met",
  "Save to a file, and open it",
  "Download the PDF, and open it",
  "Type the printed code",
  "Keep a draft, and continue it",
  "Copy as text",
  "Print to PDF",
  "Asks for its own files only",
] as const;

/** Goes on a journey in a browser that knows nothing yet, in which nothing may go wrong. */
async function drive(
  browser: Browser,
  journey: (driver: Driver, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  const driver = await playwrightDriver(context, CHROMIUM);
  await journey(driver, context);
  expect(await driver.problems()).toEqual([]);
  await driver.close();
}

/** Documents a request by category A, and looks at all that can be made of it. */
async function documentAll(driver: Driver, context: BrowserContext, url: string): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error("the browser has no page");
  await assess(driver, url, "implantation", A_MET.answers);
  await documentA(page);
  await expectResult(driver, A_MET);
  await openSummary(driver);
  const [shown = ""] = await shownInPrint(page, "main");
  expectInOrder(shown, DOCUMENTED_A);
  for (const [link, heading] of [
    ["Missing documentation", "Missing documentation: New implantation"],
    ["Map", "Map: New implantation"],
    ["About", "About"],
  ] as const) {
    await driver.press("link", link);
    await expectHeading(driver, heading);
  }
  await page.goto(`${url}#/worksheet`);
  await expectHeading(driver, "Blank worksheet");
}

/** The kind of file that is sent; of the two names for scripts the one in use now. */
function kindOf(type: string | null | undefined): string | undefined {
  return type?.split(";")[0]?.replace("application/javascript", "text/javascript");
}

for (const host of ["nginx", "Apache"] as const)
  test.describe(`${host}, by the settings that the build writes`, () => {
    test.use({ host });

    test("sends every file as what it is, with the headers of the build", async ({ server }) => {
      const paths = ["/", ...everyFile()];
      for (const path of paths) {
        const response = await fetch(new URL(path, server.url));
        await response.arrayBuffer();
        expect(response.status, path).toBe(200);
        expect(Object.fromEntries(response.headers), path).toMatchObject(headersFor(path));
        const type = kindOf(TYPES[extname(path) || ".html"]);
        expect(kindOf(response.headers.get("content-type")), path).toBe(type);
      }
      process.stdout.write(`${host}: ${paths.length} files with their types and headers\n`);
    });

    test("sends what the build compressed, and the file itself to who cannot read that", async ({
      server,
    }) => {
      const encoding = { nginx: "gzip", Apache: "br" }[host];
      const texts = everyFile().filter((path) => existsSync(join(DIST, `${path}.br`)));
      expect(texts).toContain("/index.html");
      for (const path of texts) {
        const asked = path.replace(/^\/index\.html$/, "/");
        const content = readFileSync(join(DIST, path), "utf8");
        for (const accepted of ["gzip, deflate, br", "identity"]) {
          const response = await fetch(new URL(asked, server.url), {
            headers: { "accept-encoding": accepted },
          });
          expect(await response.text(), path).toBe(content);
          expect(response.headers.get("content-encoding"), path).toBe(
            accepted === "identity" ? null : encoding,
          );
          expect(response.headers.get("content-language"), path).toBeNull();
          expect(response.headers.get("vary"), path).toBe("Accept-Encoding");
          expect(Object.fromEntries(response.headers), path).toMatchObject(headersFor(asked));
          expect(kindOf(response.headers.get("content-type")), path).toBe(
            kindOf(TYPES[extname(path)]),
          );
        }
      }
      process.stdout.write(`${host}: ${texts.length} files in ${encoding}\n`);
    });

    test("takes details, and shows the paper, the map and the worksheet of them", async ({
      browser,
      server,
    }) => {
      await drive(browser, (driver, context) => documentAll(driver, context, server.url));
    });

    test("is not needed again after one visit, for the PDF neither", async ({
      browser,
      server,
    }) => {
      await drive(browser, async (driver) => {
        await outlivesHost(driver, server);
        await openSummary(driver);
        expect((await driver.save("Download PDF")).name).toMatch(/\.pdf$/);
      });
    });

    test("lets no other site frame the page, or show its files", async ({ browser, server }) => {
      const framed = await frameElsewhere(browser, server.url);
      expect(framed).toMatchObject({ heading: "127.0.0.1 is blocked", pictureWidth: 0 });
      expect(framed.told).toContain("frame-ancestors 'none'");
    });
  });

test("a host without these headers lets any site frame the page", async ({ browser }) => {
  const framed = await frameElsewhere(browser, SITE.url);
  expect(framed).toMatchObject({ heading: expect.stringContaining("Note 170"), pictureWidth: 192 });
});

test.describe("under nginx", () => {
  for (const name of JOURNEYS)
    test(`the app takes this journey: ${name}`, async ({ browser, server }) => {
      await drive(browser, async (driver) => {
        expect(await ROWS[name]?.attempt(driver, server.url, "served")).not.toBe(false);
      });
    });
});

test("nginx has browsers stay with HTTPS, and sends on who comes without it", async () => {
  const { secure, sendsOn, stop } = await startNginx();
  const headers = await new Promise((got, failed) => {
    get(secure.url, { ca: secure.certificate }, (response) => {
      response.resume();
      got({ status: response.statusCode, ...response.headers });
    }).on("error", failed);
  });
  expect(headers).toMatchObject({ status: 200, ...headersFor("/") });
  const sent = await fetch(new URL("/icons/icon-192.png", sendsOn), { redirect: "manual" });
  expect(sent.status).toBe(301);
  expect(sent.headers.get("location")).toBe("https://127.0.0.1/icons/icon-192.png");
  await stop();
});

test("nginx keeps to itself what only other hosts read", async () => {
  const { url, stop } = await startNginx();
  expect((await fetch(new URL("/_headers", url))).status).toBe(404);
  await stop();
});

test("Apache sends the page by the settings as they stand", async () => {
  const { url, stop } = await startApache();
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject(headersFor("/"));
  await stop();
});

test("Apache without mod_headers sends nothing, rather than a page without headers", async () => {
  const { url, stop } = await startApache({ withHeaders: false });
  for (const path of ["/", "/index.html", "/sw.js"])
    expect((await fetch(new URL(path, url))).status).toBe(500);
  await stop();
});
