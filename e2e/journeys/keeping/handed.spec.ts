import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { answer, assess, choice, result } from "../../steps/assessment";
import { drop, type Text } from "../../steps/dragging";
import { standInForLaunches } from "../../steps/pickers";
import { savedFile } from "../../steps/saved-work";

const UNSAVED = "Replace what is on screen?";

test.describe("dropped on the page", () => {
  test("a file opens from any page, and asks over work that is not saved", async ({ page }) => {
    const saved = await savedFile(page);
    const file = { name: saved.name, text: saved.buffer.toString() };
    await answer(page, ["a3-response", "unknown"]);
    await page.getByRole("link", { name: "About" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await drop(page, { files: [file] });
    await expect(page.getByRole("dialog", { name: UNSAVED })).toBeVisible();
    await page.getByRole("button", { name: "Replace it" }).click();
    await expect(page).toHaveURL(/#\/implantation$/);
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
  });

  test("what was opened is said until something is changed, or another page is shown", {
    tag: "@long",
  }, async ({ page }) => {
    const saved = await savedFile(page);
    const file = { name: saved.name, text: saved.buffer.toString() };
    const opened = shown(page).getByText(/^Opened: New implantation/);
    await drop(page, { files: [file] });
    await expect(opened).toBeVisible();
    await answer(page, ["a3-response", "unknown"]);
    await expect(opened).toHaveCount(0);
    await answer(page, ["a3-response", "favorable"]);
    await drop(page, { files: [file] });
    await expect(opened).toBeVisible();
    await page.getByRole("link", { name: "About" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^About/);
    await expect(opened).toHaveCount(0);
    await page.getByRole("link", { name: "Request", exact: true }).click();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expect(opened).toHaveCount(0);
  });

  test("text, or a file that is no request, says what to do, and changes nothing", {
    tag: "@long",
  }, async ({ page }) => {
    await assess(page, "implantation", [["indication", "cancer-pain"]]);
    const alert = page.getByRole("region", { name: "Not opened" });
    await drop(page, { text: "https://example.org/" });
    await expect(alert.filter({ hasText: "not a file. Drop saved files" })).toBeVisible();
    await drop(page, { files: [{ name: "a.json", text: "{}" }] });
    await expect(alert.filter({ hasText: "not a request that this app saved" })).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.getByRole("button", { name: "Dismiss" })).toHaveCount(0);
    await expect(choice(page, "indication", "cancer-pain")).toBeChecked();
  });
});

test.describe("opened from the operating system, in the installed app", { tag: "@long" }, () => {
  test.beforeEach(({ page }) => standInForLaunches(page));

  /** Hands files over as the browser does; a text of undefined cannot be read. */
  async function launch(page: Page, files: readonly Partial<Text>[]): Promise<void> {
    await page.waitForFunction(() => "handOver" in window);
    await page.evaluate((all) => {
      const { handOver } = window as unknown as { handOver: (launch: object) => void };
      const getFile = async ({ name = "", text }: Partial<Text>) => {
        if (text === undefined) throw new DOMException("gone", "NotFoundError");
        return new File([text], name);
      };
      const handles = all.map((file) => ({ name: file.name, getFile: () => getFile(file) }));
      handOver({ files: handles });
    }, files);
  }

  test("a saved file is opened, and asks over work that is not saved", async ({ page }) => {
    const saved = await savedFile(page);
    const file = { name: saved.name, text: saved.buffer.toString() };
    await answer(page, ["a3-response", "unknown"]);
    await launch(page, [file]);
    await page.getByRole("button", { name: "Replace it" }).click();
    await expect(shown(page).getByText(/^Opened: New implantation/)).toBeVisible();
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });

  test("several files open as a list", async ({ page }) => {
    const saved = await savedFile(page);
    const text = saved.buffer.toString();
    await launch(page, [
      { name: "a.json", text },
      { name: "b.json", text },
    ]);
    await expect(page.getByRole("heading", { level: 1, name: /^List/ })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Open \d/ })).toHaveCount(2);
  });

  test("no file changes nothing; one that is gone says what to do", async ({ page }) => {
    await assess(page, "implantation", [["indication", "cancer-pain"]]);
    const alert = page.getByRole("region", { name: "Not opened" });
    const some = { name: "a.json", text: "{}" };
    await launch(page, []);
    await launch(page, [{ name: "gone.json" }]);
    await expect(alert.filter({ hasText: "could not be read. It may have been" })).toBeVisible();
    await launch(page, [some]);
    await expect(alert.filter({ hasText: "not a request that this app saved" })).toBeVisible();
    await expect(choice(page, "indication", "cancer-pain")).toBeChecked();
  });
});
