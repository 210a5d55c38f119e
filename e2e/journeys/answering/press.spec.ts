import { A_MET } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { assess, openSummary } from "../../steps/assessment";

test("a button that is pressed straight from a wrong entry stays under the pointer, and does what it says", {
  tag: "@long",
}, async ({ page }) => {
  await assess(page, "implantation", A_MET.answers);
  await openSummary(page);
  const npi = page.getByRole("textbox", { name: "Requesting clinician’s NPI" });
  await npi.fill("1");
  await page.keyboard.press("Tab");
  await expect(npi).toHaveAttribute("aria-invalid", "true");
  await npi.fill("");
  await expect(npi).not.toHaveAttribute("aria-invalid");
  await expect(shown(page).getByText(/default margins/)).toHaveCount(1);
  await npi.fill("12");

  const button = page.getByRole("button", { name: "Check entries" });
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error("the button is not there");
  await page.mouse.move(box.x + box.width / 2, box.y + 3);
  await page.mouse.down();
  await expect(npi).not.toBeFocused();
  // Many times what it takes to say what is wrong with the field that was left.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
  });
  expect(await button.boundingBox()).toEqual(box);
  await page.mouse.up();
  await expect(page.getByRole("heading", { name: "Check these entries" })).toBeFocused();
  await expect(npi).toHaveAttribute("aria-invalid", "true");
});
