import { expect, test } from "../../fixtures";
import { shown } from "../../looking/shown";
import { held, NOTHING } from "../../looking/storage";
import {
  CLINIC,
  CLINIC_LABELS,
  clinic,
  detail,
  marked,
  reachForm,
  remember,
  rememberedText,
  stand,
  typeClinic,
} from "../../steps/clinic";
import { startAfresh } from "../../steps/saved-work";

test("a clinic's details are typed once: remembered by choice, filled in and marked for the next request, changed only by a press, and erased with everything else", async ({
  page,
}) => {
  await reachForm(page);
  await typeClinic(page);
  await detail(page, "Patient (name or initials)").fill("Zebulon Quill");
  await detail(page, "Member ID").fill("OHP7731904");
  expect(await rememberedText(page)).toBeNull();

  await test.step("they are remembered once that is confirmed, and nothing of the patient", async () => {
    await remember(page);
    await expect(stand(page)).toHaveText(/same as remembered/);
    const text = (await rememberedText(page)) ?? "";
    for (const value of Object.values(CLINIC)) expect(text).toContain(value);
    expect(text).not.toMatch(/Zebulon|OHP7731904/);
  });

  await test.step("the next request has them, each marked until one has looked at it", async () => {
    await startAfresh(page);
    await reachForm(page);
    for (const label of CLINIC_LABELS) {
      await expect(detail(page, label)).toHaveValue(CLINIC[label]);
      await expect(detail(page, label)).toHaveAccessibleDescription(/^Filled in: check/);
    }
    await expect(detail(page, "Patient (name or initials)")).toHaveValue("");
    await expect(page.getByRole("article")).toContainText("Dr. Ada Vesper");
    await detail(page, "Phone").focus();
    await expect(stand(page)).toContainText("4 to check");
    expect(await marked(page)).not.toContain("Phone");
    await clinic(page).getByRole("button", { name: "All filled in is right" }).click();
    await expect.poll(() => marked(page)).toEqual([]);
  });

  await test.step("what is typed otherwise changes what is remembered by a press only", async () => {
    await detail(page, "Phone").fill("503-555-0199");
    await expect(stand(page)).toContainText(
      "Different from what is remembered on this computer: Phone. What is remembered stays as it is until you update it.",
    );
    expect(await rememberedText(page)).toContain("503-555-0142");
    await clinic(page)
      .getByRole("button", { name: "Update the remembered clinic details" })
      .click();
    await expect(stand(page)).toHaveText(/same as remembered/);
    expect(await rememberedText(page)).toContain("503-555-0199");
  });

  await test.step("clearing everything lists them and erases them", async () => {
    await page.getByRole("button", { name: "Clear everything" }).click();
    const dialog = page.getByRole("dialog", { name: "Clear everything?" });
    await expect(dialog).toContainText("clinic details remembered on this computer");
    await expect(dialog).toContainText(CLINIC_LABELS.join(", "));
    await dialog.getByRole("button", { name: "Clear everything", exact: true }).click();
    await expect(
      shown(page).getByText(/^Everything was erased: .* remembered clinic details/),
    ).toBeVisible();
    expect(await held(page)).toEqual(NOTHING);
  });
});
