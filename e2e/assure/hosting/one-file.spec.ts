import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "../../fixtures";
import { ONE_FILE } from "../../running/site";
import { answer } from "../../steps/assessment";

/** As a policy names a part that it lets through. */
function fingerprints(contents: readonly string[]): string {
  return contents
    .map((content) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`)
    .join(" ");
}

test("the one file's policy is this and no more: its own script and style by their fingerprints", async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve(ONE_FILE)).href);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const stated = await page.evaluate(() => {
    const inside = (tag: string) =>
      [...document.querySelectorAll(tag)].map((part) => part.textContent ?? "");
    return {
      first: document.head.firstElementChild?.getAttribute("http-equiv"),
      policies: [...document.querySelectorAll("meta[http-equiv]")].map(
        (each) => each.getAttribute("content")?.split("; ") ?? [],
      ),
      scripts: inside("script"),
      styles: inside("style"),
      elsewhere: document.querySelectorAll("script[src], link[rel=stylesheet], link[rel=manifest]")
        .length,
    };
  });
  await page.close();
  expect(stated.scripts.length).toBeGreaterThan(0);
  expect(stated.styles.length).toBeGreaterThan(0);
  expect(stated.elsewhere).toBe(0);
  expect(stated.first, "nothing may run before the policy stands").toBe("Content-Security-Policy");
  expect(stated.policies).toEqual([
    [
      "default-src 'none'",
      `script-src ${fingerprints(stated.scripts)}`,
      `style-src ${fingerprints(stated.styles)}`,
      "font-src data:",
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ],
  ]);
});

test("the one file says that it may not reach every other tab, before everything is cleared", async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve(ONE_FILE)).href);
  await answer(page, ["service", "trial"]);
  await answer(page, ["trial-purpose", "other"]);
  await page.getByRole("button", { name: "Clear everything" }).click();
  await expect(page.getByRole("dialog", { name: "Clear everything?" })).toContainText(
    "This page may not reach every other tab",
  );
  await page.close();
});
