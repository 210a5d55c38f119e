import { assess, choice, result, stored } from "./assessment";
import { A_MET } from "./cases";
import { detailsOn } from "./documenting";
import {
  BROKEN,
  breakSummary,
  NOT_LOADED,
  refuseStorage,
  SESSION_KEY,
  withoutPart,
} from "./failing";
import { expect, test } from "./fixtures";
import { download } from "./sittings";

test("an address that leads nowhere lands on a helpful page, and the answers are kept", async ({
  page,
}) => {
  await assess(page, "implantation", A_MET.answers);
  for (const route of [
    "nonsense",
    "nonsense/summary",
    "implantation/nonsense",
    "__proto__",
    "a/b/c",
  ]) {
    await page.goto(`/#/${route}`);
    await expect(page.getByRole("heading", { level: 1 }), route).toHaveText(
      "There is no such page",
    );
    await page.getByRole("link", { name: "New implantation", exact: true }).click();
    await expect(choice(page, "a3-response", "favorable"), route).toBeChecked();
  }
});

test.describe("a browser that keeps nothing", () => {
  test("by refusing storage altogether works all the same, and says so", async ({ page }) => {
    await refuseStorage(page);
    await assess(page, "implantation", A_MET.answers);
    await expect(page.getByRole("region", { name: "Notice" })).toContainText(
      "does not let the page keep answers",
    );
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });

  test("by refusing to write works all the same, and says so", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await assess(page, "maintenance", [
      ["m-complications", "no"],
      ["m-benefit", "yes"],
    ]);
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await expect(page.getByRole("region", { name: "Notice" })).toContainText(
      "does not let the page keep answers",
    );
  });
});

test.describe("a page that fails", () => {
  test("says what happened, keeps the answers, and tries again", async ({ page, watched }) => {
    watched.provoked.push(BROKEN);
    await breakSummary(page);
    await assess(page, "implantation", A_MET.answers);
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Something went wrong/);
    await expect(page.getByRole("alert")).toContainText("broken on purpose");

    await page.evaluate(() => {
      document.documentElement.dataset.mended = "yes";
    });
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await page.getByRole("link", { name: "Back to the questions" }).click();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
  });

  for (const [file, address] of [
    ["its code", /\/assets\/Summary-[\w-]+\.js/],
    ["its looks", /\/assets\/Summary-[\w-]+\.css/],
  ] as const)
    test(`for want of ${file} tries again, and what is typed is still there`, async ({
      page,
      watched,
    }) => {
      watched.provoked.push(
        /Failed to load/,
        /Failed to fetch|Unable to preload|could not be loaded/,
      );
      await assess(page, "implantation", A_MET.answers);
      const details = await detailsOn(page, "What the system is for");
      await details.getByLabel("Note", { exact: true }).fill("Typed, and saved nowhere.");
      await page.route(address, (route) => route.abort());
      await page.getByRole("link", { name: "Open summary" }).first().click();
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText(/Something went wrong/);
      await expect(page.getByText("What you typed does not")).toBeVisible();
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(heading).toBeFocused();
      await expect(heading).toHaveText(/Something went wrong/);
      const saved = await download(page, "Save to a file");
      expect(saved.buffer.toString()).toContain("Typed, and saved nowhere.");

      await page.unroute(address);
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(heading).toHaveText(/^Summary/);
      await expect(heading).toBeFocused();
      await expect(page.getByRole("article")).toContainText("Typed, and saved nowhere.");
      const styled = await page.evaluate(() =>
        [...document.styleSheets].filter(({ href }) => href?.includes("/Summary-")),
      );
      expect(styled).toHaveLength(1);
      expect((await stored(page)).session).toEqual(["note-170.last-use", SESSION_KEY]);
    });

  test("for good is left by a reload, which keeps the coded answers", async ({ page, watched }) => {
    watched.provoked.push(
      /Failed to load/,
      /Failed to fetch|Unable to preload|could not be loaded/,
    );
    await page.route(/\/assets\/Summary-/, (route) => route.abort());
    await assess(page, "implantation", A_MET.answers);
    await page.getByRole("link", { name: "Open summary" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Something went wrong/);
    await page.unroute(/\/assets\/Summary-/);
    page.on("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(result(page)).toHaveAttribute("data-result", "met");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Summary/);
  });
});

test("a page whose watch over what is entered cannot be loaded says so, and works on", async ({
  page,
  watched,
}) => {
  watched.provoked.push(NOT_LOADED);
  await withoutPart(page, "Retention");
  await assess(page, "implantation", A_MET.answers);
  await expect(page.getByRole("alert")).toContainText("not warn before it is left, nor empty");
  await expect(result(page)).toHaveAttribute("data-result", "met");
  await page.getByRole("button", { name: "Clear everything now" }).click();
  await page.getByRole("button", { name: "Clear everything", exact: true }).click();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs, and where the note can be read", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Note 170 needs JavaScript");
    const list = page.getByRole("link", { name: "Prioritized List of Health Services" });
    await expect(list).toHaveAttribute("href", /^https:\/\/www\.oregon\.gov\/oha\//);
  });
});
