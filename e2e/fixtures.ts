import { test as base, expect, type Page, type Request } from "@playwright/test";
import { watchLooseText } from "./looking/loose-text";
import { counted } from "./running/counting";
import { SITE } from "./running/site";

export { expect };

/** What went wrong in a page, and everything it asked a server for. */
export interface Watch {
  /** Page errors, console errors and warnings, and reports of the content security policy. */
  readonly problems: string[];
  readonly requests: Request[];
  /** Problems that this test provokes on purpose. Each must occur; all others fail the test. */
  readonly provoked: RegExp[];
}

/** Files whose names carry a hash of their content, as the build makes them. */
const FINGERPRINTED = /^\/assets\/[\w.-]+-[\w-]{8}\.(js|css|woff2|svg)$/;

/** What a page may ask for: itself, without query, and the app's own fingerprinted files. */
function isOwn(request: Request): boolean {
  const { origin, pathname, search } = new URL(request.url());
  const known = request.isNavigationRequest() ? pathname === "/" : FINGERPRINTED.test(pathname);
  return (
    known &&
    `${origin}/` === SITE.url &&
    search === "" &&
    request.method() === "GET" &&
    request.postData() === null
  );
}

/** The requests that the app has no business to make. */
function foreignRequests(requests: readonly Request[]): string[] {
  return requests
    .filter((request) => !isOwn(request))
    .map((request) => `${request.method()} ${request.url()}`);
}

/** Starts watching a page; its problems are added to those of others that are given. */
export async function watch(page: Page, problems: string[] = []): Promise<Watch> {
  const requests: Request[] = [];
  page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("request", (request) => requests.push(request));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      throw new Error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`);
    });
  });
  await watchLooseText(page);
  return { problems, requests, provoked: [] };
}

/**
 * As a browser without service workers, so that no test is served by what another one kept. Those about
 * working offline open pages of their own.
 */
async function withoutServiceWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  });
}

async function expectProvokedOnly({ problems, provoked }: Watch): Promise<void> {
  const missing = () => provoked.filter((kind) => !problems.some((problem) => kind.test(problem)));
  await expect.poll(missing, "problems that were to be provoked").toEqual([]);
  const others = problems.filter((problem) => !provoked.some((kind) => kind.test(problem)));
  expect(others, "problems in the page").toEqual([]);
}

/** Every test watches its page, and fails on any problem in it and on any request beyond the app. */
export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ page }, use, { annotations }) => {
      await withoutServiceWorker(page);
      const watched = await watch(page);
      await use(watched);
      await expectProvokedOnly(watched);
      expect(foreignRequests(watched.requests), "requests beyond the app's own files").toEqual([]);
      annotations.push(
        counted(1, "tests in which every request was watched"),
        counted(watched.requests.length, "requests, each by GET for a file of the app's own"),
      );
    },
    { auto: true },
  ],
});
