import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { HELD_OF_SESSION } from "../../looking/storage";
import { assess, choice, result, stored } from "../../steps/assessment";
import { detailsOn } from "../../steps/documenting";
import { clearEverything, workState } from "../../steps/drafts";
import { BROKEN, breakSummary, NOT_LOADED, refuseStorage, withoutPart } from "../../steps/failing";
import { download } from "../../steps/saved-work";

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
    await expect(page.getByRole("main")).toContainText("broken on purpose");

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
      await expect(shown(page).getByText("It loses what you typed")).toBeVisible();
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
      expect((await stored(page)).session).toEqual(HELD_OF_SESSION);
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

test("where saving could not be loaded, each place of it asks for it again by itself", async ({
  page,
  watched,
}) => {
  watched.provoked.push(NOT_LOADED);
  await withoutPart(page, "Save");
  await assess(page, "implantation", A_MET.answers);
  const panel = page.getByRole("complementary", { name: "Result and criteria" });
  const again = panel.getByRole("button", { name: "Saving could not be loaded: try again" });
  const refused = page.waitForEvent("requestfailed");
  await again.click();
  await refused;
  await expect(again).toBeFocused();
  await page.unrouteAll();
  await again.click();
  await expect(again).toHaveCount(0);
  expect((await download(panel, "Save to a file")).buffer.toString()).toContain("a3-response");
});

test("a page whose watch over what is entered cannot be loaded says so, and works on", async ({
  page,
  watched,
}) => {
  watched.provoked.push(NOT_LOADED);
  await withoutPart(page, "Retention");
  await assess(page, "implantation", A_MET.answers);
  const notice = page.getByRole("region", { name: "Notice" });
  await expect(notice).toContainText("cannot warn before closing or clear itself");
  expect((await download(notice, "Save to a file")).buffer.toString()).toContain("a3-response");
  await expect(result(page)).toHaveAttribute("data-result", "met");
  await expect(notice).toContainText("“Clear everything” do not work either");
  await page.unrouteAll();
  await notice.getByRole("button", { name: "Reload" }).click();
  await expect(workState(page)).toBeVisible();
  await expect(notice).toHaveCount(0);
  await clearEverything(page);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("answers that contradict each other stand at the result, on screen and on paper, until one is changed", async ({
  page,
}) => {
  const both =
    /“Never used”; B\(1\) Intolerable side effects of non-invasive systemic pain control: “Yes”: these contradict/;
  await assess(page, "implantation", [
    ["indication", "cancer-pain"],
    ["b-severe-pain", "yes"],
    ["b-active-cancer", "yes"],
    ["b1-responsive", "not-tried"],
    ["b1-side-effects", "yes"],
    ["b2-response", "favorable"],
  ]);
  const panel = page.getByRole("complementary", { name: "Result and criteria" });
  await expect(panel).toContainText(both);
  await expect(result(page)).toHaveAttribute("data-result", "met");
  const inPanel = panel.getByRole("list", { name: "1 entry to check" });
  await expect(inPanel.getByRole("listitem")).toHaveText(both);
  await inPanel.getByRole("button").click();
  await expect(choice(page, "b1-responsive", "not-tried")).toBeFocused();
  await page.getByRole("link", { name: "Open summary" }).first().click();
  await page.getByRole("textbox", { name: "Requesting clinician’s NPI" }).fill("12");
  const paper = page.getByRole("article");
  await expect(paper).toContainText(both);
  await expect(paper).toContainText("2 entries to check.");
  await expect(result(page)).toHaveAttribute("data-result", "met");
  await page.getByRole("button", { name: "Check entries" }).click();
  const list = page.getByRole("region", { name: "Check these entries" });
  await list.getByRole("link", { name: /^B\(1\) Response/ }).click();
  await expect(choice(page, "b1-responsive", "not-tried")).toBeFocused();
  await choice(page, "b1-responsive", "no").check();
  await expect(panel).not.toContainText("contradict");
  await expect(inPanel.getByRole("listitem")).toHaveText(/NPI/);
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

test("a part of a page that could not be loaded is asked for again, and offers to save and a reload", async ({
  page,
  watched,
}) => {
  watched.provoked.push(NOT_LOADED);
  await withoutPart(page, "DocumentsEditor");
  await assess(page, "implantation", A_MET.answers);
  const details = await detailsOn(page, "What the system is for");
  await details.getByLabel("Note", { exact: true }).fill("Typed, and saved nowhere.");
  await page.getByRole("button", { name: /^Enclosed documents/ }).click();
  const failed = shown(page).getByText(/^This part could not be loaded/);
  await expect(failed).toHaveCount(1);
  const again = page.getByRole("button", { name: "Try again" });
  await again.click();
  await expect(again).toBeFocused();
  await expect(failed).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Reload" })).toBeVisible();
  const part = failed.locator("..");
  expect((await download(part, "Save to a file")).buffer.toString()).toContain("saved nowhere");
  await page.unrouteAll();
  await again.click();
  await expect(failed).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add enclosure" })).toBeVisible();
  await expect(details.getByLabel("Note", { exact: true })).toHaveValue(/saved nowhere/);
});
