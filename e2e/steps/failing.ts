import { expect, type Page } from "@playwright/test";
import { assess, choice } from "./assessment";

/** Where the tab keeps its session. */
export const SESSION_KEY = "note-170.session";

/** What the browser says of a part of the app that it could not load. */
export const NOT_LOADED = /Failed to load/;

/** What is said of a page that fails on purpose. */
export const BROKEN = /broken on purpose/;

/** What reads the session that a tab had kept. */
export const SESSION_READER = /\/assets\/session-reader-/;

/** Answers a little, so that the tab holds a session, and returns its text. */
export async function makeSession(page: Page): Promise<string> {
  await assess(page, "maintenance", [["m-complications", "no"]]);
  await expect(choice(page, "m-complications", "no")).toBeChecked();
  return page.evaluate((key) => sessionStorage.getItem(key) ?? "", SESSION_KEY);
}

/** Puts text where the session is kept, and loads the page again. */
export async function reloadWith(page: Page, text: string): Promise<void> {
  await page.evaluate(
    ([key = "", value = ""]) => sessionStorage.setItem(key, value),
    [SESSION_KEY, text],
  );
  await page.reload();
}

/** Loads the page again with a session in the tab, and without what reads it. */
export async function reloadWithoutReader(page: Page): Promise<string> {
  const session = await makeSession(page);
  await page.route(SESSION_READER, (route) => route.abort());
  await page.reload();
  return session;
}

/** As where a part of the app cannot be had: from now on, its file is not loaded. */
export async function withoutPart(page: Page, part: string): Promise<void> {
  await page.route(new RegExp(`/assets/${part}-[\\w-]+\\.js`), (route) => route.abort());
}

/** As a browser that refuses storage altogether. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
}

/** As a browser that lets no page write into the clipboard. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new Error("refused"));
  });
}

/** Has the summary fail as it is drawn, until the page says that it is mended. */
export async function breakSummary(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const insertRule = CSSStyleSheet.prototype.insertRule;
    CSSStyleSheet.prototype.insertRule = function (rule, index) {
      if (document.documentElement.dataset.mended) return insertRule.call(this, rule, index);
      throw new Error("broken on purpose");
    };
  });
}

/** Has the frame around every page fail. */
export async function breakFrame(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const listen = document.addEventListener;
    document.addEventListener = (...[type, ...rest]: Parameters<typeof listen>) => {
      if (type === "visibilitychange") throw new Error("broken on purpose");
      listen.call(document, type, ...rest);
    };
  });
}
