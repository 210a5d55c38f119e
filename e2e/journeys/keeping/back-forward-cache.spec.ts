import { expect, type Page, test } from "@playwright/test";
import { A_MET } from "../../cases/cases";
import { browserHere } from "../../running/browser-here";
import { assess, result } from "../../steps/assessment";
import { workState } from "../../steps/drafts";

/** Playwright turns the cache for Back and Forward off; here it stays on, as people have it. */
test.use({
  launchOptions: {
    ...browserHere(),
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

/** Types details, leaves, and comes back to none of them; says whether the page was brought back whole. */
async function comeBackWhole(page: Page): Promise<boolean> {
  const patient = page.getByRole("textbox", { name: "Patient (name or initials)" });
  await patient.fill("Zebulon Quill");
  await expect(page.getByRole("article")).toContainText("Zebulon Quill");
  await expect(workState(page)).toBeVisible();
  await page.goto("data:text/html,<h1>Elsewhere</h1>");
  await page.goBack({ waitUntil: "commit" });
  await expect(patient).toHaveValue("");
  await expect(page.getByRole("main")).not.toContainText("Zebulon Quill");
  await expect(result(page)).toHaveAttribute("data-result", "met");
  return page.evaluate(() => document.documentElement.dataset.broughtBack === "whole");
}

test("a page that Back brings back whole holds none of the typed details", {
  tag: "@long",
}, async ({ page }) => {
  await page.addInitScript(() => {
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) document.documentElement.dataset.broughtBack = "whole";
    });
  });
  page.on("dialog", (dialog) => dialog.accept());
  await assess(page, "implantation", A_MET.answers);
  await page.getByRole("link", { name: "Open summary" }).first().click();
  // Now and then the browser itself cancels that, and loads the page again.
  let isWhole = false;
  for (let times = 0; times < 5 && !isWhole; times += 1) isWhole = await comeBackWhole(page);
  expect(isWhole, "whether it was ever brought back whole").toBe(true);
});
