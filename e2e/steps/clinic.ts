import { expect, type Page } from "@playwright/test";
import { MAINTENANCE_MET } from "../cases/cases";
import { assess, openSummary } from "./assessment";

/** Of what a clinic types for every patient, a part, by the labels of the form. */
export const CLINIC = {
  "Requesting clinician": "Dr. Ada Vesper",
  "Requesting clinician’s NPI": "1234567893",
  Facility: "Harbor Clinic",
  Phone: "503-555-0142",
  Fax: "541-555-0186",
} as const;

export type ClinicLabel = keyof typeof CLINIC;

export const CLINIC_LABELS = Object.keys(CLINIC) as readonly ClinicLabel[];

export function detail(page: Page, label: string) {
  return page.getByRole("textbox", { name: label, exact: true });
}

/** What says whether the clinic's details are remembered, with what can be done. */
export function clinic(page: Page) {
  return page.getByRole("region", { name: "Clinic details" });
}

/** What is said of them. */
export function stand(page: Page) {
  return clinic(page).getByRole("paragraph").first();
}

/** The summary of a request with answers and nothing else. */
export async function reachForm(page: Page): Promise<void> {
  await assess(page, "maintenance", MAINTENANCE_MET.answers);
  await openSummary(page);
  await expect(stand(page)).not.toBeEmpty();
}

export async function typeClinic(page: Page): Promise<void> {
  for (const label of CLINIC_LABELS) await detail(page, label).fill(CLINIC[label]);
}

/** Remembers what the form holds, and confirms it. */
export async function remember(page: Page): Promise<void> {
  await clinic(page)
    .getByRole("button", { name: "Remember clinic details on this computer" })
    .click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "Remember them", exact: true })
    .click();
}

/** The text that is remembered on this computer. */
export function rememberedText(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem("note-170.clinic"));
}

/** Puts a text where the clinic's details are remembered. */
export async function plant(page: Page, text: string): Promise<void> {
  await page.goto("/");
  await page.evaluate((entry) => localStorage.setItem("note-170.clinic", entry), text);
}

/** The details of this clinic as they are remembered. */
export const ENTRY = JSON.stringify({
  format: 1,
  details: {
    requestingClinician: CLINIC["Requesting clinician"],
    npi: CLINIC["Requesting clinician’s NPI"],
    facility: CLINIC.Facility,
    callback: CLINIC.Phone,
    fax: CLINIC.Fax,
  },
});

/** The summary of a request, where the clinic's details are remembered. */
export async function reachNextForm(page: Page): Promise<void> {
  await plant(page, ENTRY);
  await reachForm(page);
}

/** Every clinic detail in the form that is marked as filled in. */
export async function marked(page: Page): Promise<readonly string[]> {
  const all = await Promise.all(
    CLINIC_LABELS.map(async (label) => {
      const by = await detail(page, label).getAttribute("aria-describedby");
      return by?.includes("-mark") ? [label] : [];
    }),
  );
  return all.flat();
}
