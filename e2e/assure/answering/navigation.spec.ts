import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import {
  answer,
  asked,
  assess,
  choice,
  expectSummary,
  openSummary,
  question,
  result,
} from "../../steps/assessment";
import { hold } from "../../steps/hold";

test.describe("Back, reload and links", () => {
  test("a reload keeps every coded answer", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await page.reload();
    await expect(choice(page, "a2-difficulties", "self-care")).toBeChecked();
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });

  test("Back leads from the summary to the questions, and Forward to the summary", async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    await expect(page).toHaveURL(/#\/implantation\/summary$/);
    await page.goBack();
    await expect(page).toHaveURL(/#\/implantation$/);
    await expect(choice(page, "a3-response", "favorable")).toBeChecked();
    await page.goForward();
    await expectSummary(page);
    await expect(page).toHaveURL(/#\/implantation\/summary$/);
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });

  test("Back leads from any service to the start page, whose assessment can be continued", async ({
    page,
  }) => {
    await assess(page, "implantation", [["indication", "cancer-pain"]]);
    await answer(page, ["service", "revision"]);
    await page.goBack();
    await expect(page).toHaveURL(/\/(#\/)?$/);
    await page.getByRole("link", { name: "Continue" }).click();
    await expect(choice(page, "indication", "cancer-pain")).toBeChecked();
  });

  test("Back right after another service is chosen stays at the start page", async ({ page }) => {
    await assess(page, "implantation", [["indication", "cancer-pain"]]);
    await expect(page).toHaveURL(/#\/implantation$/);
    // In one task, before anything is painted.
    await choice(page, "service", "revision").evaluate((radio: HTMLInputElement) => {
      radio.click();
      history.back();
    });
    await page.getByRole("link", { name: "Continue" }).click();
    await expect(choice(page, "indication", "cancer-pain")).toBeChecked();
  });

  test("Back while the questions for a service are on their way leads to the start page", async ({
    page,
  }) => {
    await page.goto("/");
    await expect(page.getByText("Type a code from a printed summary")).toBeVisible();
    await page.evaluate(() => {
      const push = history.pushState.bind(history);
      history.pushState = (...entry) => {
        push(...entry);
        document.documentElement.dataset.pushed = "";
        history.back();
      };
    });
    await choice(page, "service", "revision").click();
    await expect(page.locator("html[data-pushed]")).toBeAttached();
    await expect(page).toHaveURL(/\/(#\/)?$/);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Does a request meet Note 170?",
    );
  });

  test("a page opened right after a service is chosen stays, however late its code comes", async ({
    page,
  }) => {
    const come = await hold(page, /\/assets\/Summary-[\w-]+\.js/);
    await page.goto("/");
    await expect(page.getByText("Type a code from a printed summary")).toBeVisible();
    // In one task, before anything is painted.
    await choice(page, "service", "implantation").evaluate((radio: HTMLInputElement) => {
      radio.click();
      location.hash = "#/implantation/summary";
    });
    // What comes after the paint has come.
    await expect(question(page, "indication")).toBeVisible();
    await expect(page.getByRole("complementary", { name: "Result and criteria" })).toBeVisible();
    come();
    await expectSummary(page);
    await expect(page).toHaveURL(/#\/implantation\/summary$/);
  });

  test("a service that is chosen while another page is on its way is let go by going back", async ({
    page,
  }) => {
    const about = /\/assets\/About-[\w-]+\.js/;
    const come = await hold(page, about);
    await page.goto("/");
    await expect(page.getByText("Type a code from a printed summary")).toBeVisible();
    await page.getByRole("link", { name: "About" }).click();
    await expect(page).toHaveURL(/#\/about$/);
    // In one task, before anything is painted.
    await choice(page, "service", "revision").evaluate((radio: HTMLInputElement) => {
      radio.click();
      history.back();
    });
    const expectStart = async () => {
      await expect(page).toHaveURL(/\/(#\/)?$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Does a request meet Note 170?",
      );
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    };
    await expectStart();
    const came = page.waitForResponse(about);
    come();
    await came;
    await expectStart();
  });

  test("a link to a service opens its questions", async ({ page }) => {
    await page.goto("/#/maintenance");
    await expect(choice(page, "service", "maintenance")).toBeChecked();
    await expect.poll(() => asked(page)).toEqual(["m-complications"]);
  });

  test("a link to a summary opens it, with nothing answered and nothing assumed", async ({
    page,
  }) => {
    await page.goto("/#/implantation/summary");
    await expect(page.getByRole("heading", { level: 1, name: /summary/i })).toBeVisible();
    await expect(result(page)).toHaveAttribute("data-result", "undetermined");
    await page.reload();
    await expect(result(page)).toHaveAttribute("data-result", "undetermined");
  });

  test("each page has a title of its own", async ({ page }) => {
    const pages: [string, RegExp][] = [
      ["", /Does a request meet Note 170/],
      ["implantation", /New implantation/],
      ["maintenance", /Maintenance/],
      ["implantation/summary", /Summary: New implantation/],
      ["note", /The note/],
      ["map", /[Mm]ap/],
      ["worksheet", /Blank worksheet/],
      ["worksheet/removal", /Blank worksheet/],
      ["about", /About/],
    ];
    const titles: string[] = [];
    for (const [route, heading] of pages) {
      await page.goto(`/#/${route}`);
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      // Two worksheets are headed alike: the title tells when the next has come.
      await expect.poll(() => page.title()).not.toBe(titles.at(-1));
      titles.push(await page.title());
    }
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toContain("Note 170");
  });

  test("arriving at another page moves the focus to its heading", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.getByRole("link", { name: "The note" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /note/i })).toBeFocused();
  });

  test("the skip link leads past the header to the first question", async ({ page }) => {
    await page.goto("/");
    await expect(question(page, "service")).toBeVisible();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("button", { name: "Skip to main content" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(question(page, "service").getByRole("radio").first()).toBeFocused();
  });
});
