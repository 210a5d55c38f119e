import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { assess, openSummary, result } from "../../steps/assessment";
import { printedCode, startAfresh, typeCode } from "../../steps/saved-work";

test.describe("a re-entry code", () => {
  test("is read in lower case, with spaces, and with look-alikes", async ({ page }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    const code = await printedCode(page);
    const typed = [
      code.toLowerCase(),
      code.replaceAll("-", " "),
      code.replaceAll("-", "").replaceAll("0", "o").replaceAll("1", "l"),
    ];
    for (const each of typed) {
      await startAfresh(page);
      await typeCode(page, each);
      await expect(result(page)).toHaveAttribute("data-result", "met");
    }
  });

  test("with a wrong character points at it, and keeps what was typed", { tag: "@long" }, async ({
    page,
  }) => {
    await assess(page, "implantation", A_MET.answers);
    await openSummary(page);
    const code = await printedCode(page);
    const wrong = `${code.slice(0, 5)}${code[5] === "7" ? "8" : "7"}${code.slice(6)}`;
    await startAfresh(page);
    await typeCode(page, wrong);
    await expect(page.getByRole("main").getByText("Character 5 looks wrong")).toBeVisible();
    const field = page.getByLabel("Re-entry code");
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(wrong);
    const selected = await field.evaluate((input: HTMLInputElement) => [
      input.selectionStart,
      input.selectionEnd,
    ]);
    expect(selected).toEqual([5, 6]);

    // Said as it came; of the field, once that was left.
    await page.keyboard.press("Tab");
    await expect(field).toHaveAccessibleDescription(/Character 5 looks wrong/);
    await field.evaluate((input: HTMLInputElement) => {
      input.focus();
      input.setSelectionRange(5, 6);
    });
    await page.keyboard.type(code[5] ?? "");
    await page.keyboard.press("Enter");
    await expect(result(page)).toHaveAttribute("data-result", "met");
  });
});
