import type { Page } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { assess, openSummary, result } from "../../steps/assessment";
import { documentA } from "../../steps/documenting";
import { withoutHost } from "../../steps/kept";
import { chooseFile, download, printedCode, typeCode } from "../../steps/saved-work";

/** Answers by category A at an address, at a time that stands still. */
async function answerAt(page: Page, url: string): Promise<void> {
  await page.clock.setFixedTime(new Date("2026-11-22 10:42"));
  await assess(page, "implantation", A_MET.answers, url);
  await expect(result(page)).toHaveAttribute("data-result", "met");
}

test.describe("without a network, after one visit", () => {
  test("details are typed, and the summary has its QR code and becomes a PDF, a file and a text", {
    tag: "@long",
  }, async ({ browser }) => {
    const { page, problems, url, close } = await withoutHost(browser);
    await answerAt(page, url);
    await documentA(page);
    await openSummary(page);
    const paper = page.getByRole("article");
    await expect(paper.getByRole("img", { name: "QR code of the re-entry code" })).toBeVisible();
    await expect(paper).toContainText("Spastic quadriplegic cerebral palsy.");
    for (const [button, kind] of [
      ["Download PDF", /\.pdf$/],
      ["Save to a file", /\.json$/],
    ] as const)
      expect((await download(page, button)).name).toMatch(kind);
    await page.getByRole("button", { name: "Copy as text" }).click();
    await expect(shown(page).getByText(/^Copied: |did not let the app copy/)).toBeVisible();
    expect(problems).toEqual([]);
    await close();
  });

  test("what was saved, downloaded and printed restores the work", async ({ browser }) => {
    const { page, problems, url, close } = await withoutHost(browser);
    await answerAt(page, url);
    await openSummary(page);
    const files = [await download(page, "Save to a file"), await download(page, "Download PDF")];
    const code = await printedCode(page);
    for (const file of files) {
      const next = await page.context().newPage();
      await next.goto(url);
      await chooseFile(next, file);
      await expect(result(next)).toHaveAttribute("data-result", "met");
      await expect(shown(next).getByText(/^Opened: New implantation/)).toBeVisible();
    }
    const next = await page.context().newPage();
    await next.goto(url);
    await typeCode(next, code);
    await expect(result(next)).toHaveAttribute("data-result", "met");
    expect(problems).toEqual([]);
    await close();
  });
});

test("the app can be installed: a manifest with names, icons and the files that it opens", async ({
  page,
}) => {
  await page.goto("/");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const response = await page.request.get(address ?? "");
  const manifest = await response.json();
  expect(manifest).toMatchObject({ name: "Note 170", display: "standalone", start_url: "./" });
  expect(Object.keys(manifest.file_handlers[0].accept)).toEqual([
    "application/json",
    "application/pdf",
  ]);
  for (const { src, type } of manifest.icons) {
    const icon = await page.request.get(src);
    expect(icon.headers()["content-type"]).toBe(type);
  }
});
