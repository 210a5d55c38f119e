import { expect, test } from "@playwright/test";
import { assess, result } from "./assessment";
import { browserHere } from "./browser-here";
import { A_MET } from "./cases";

/** Playwright turns the cache for Back and Forward off; here it stays on, as people have it. */
test.use({
  launchOptions: {
    ...browserHere(),
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

test("a page that Back brings back whole holds none of the typed details", async ({ page }) => {
  await page.addInitScript(() => {
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) document.documentElement.dataset.broughtBack = "whole";
    });
  });
  await assess(page, "implantation", A_MET.answers);
  await page.getByRole("link", { name: "Open summary" }).first().click();
  const patient = page.getByRole("textbox", { name: "Patient (name or initials)" });
  await patient.fill("Zebulon Quill");
  await expect(page.getByRole("article")).toContainText("Zebulon Quill");
  await expect(page.getByRole("region", { name: "What is kept" })).toBeVisible();
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto("data:text/html,<h1>Elsewhere</h1>");
  await page.goBack({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-brought-back", "whole");
  await expect(patient).toHaveValue("");
  await expect(page.getByRole("main")).not.toContainText("Zebulon Quill");
  await expect(result(page)).toHaveAttribute("data-result", "met");
});
