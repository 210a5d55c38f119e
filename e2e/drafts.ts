import { type Dialog, expect, type Page } from "@playwright/test";
import { assess } from "./assessment";
import { A_MET } from "./cases";

export const PATIENT = "Zebulon Quill";
export const MINUTE = 60_000;

export function patient(page: Page) {
  return page.getByRole("textbox", { name: "Patient (name or initials)" });
}

export function kept(page: Page) {
  return page.getByRole("region", { name: "What is kept" });
}

export function notice(page: Page) {
  return page.getByRole("region", { name: "Kept and emptied" });
}

export function warning(page: Page) {
  return page.getByRole("alertdialog", { name: "Are you still there?" });
}

/** Answers until the criteria are met, and types whom it is for on the summary. */
export async function enterAll(page: Page): Promise<void> {
  await assess(page, "implantation", A_MET.answers);
  await expect(kept(page)).toBeVisible();
  await page.getByRole("link", { name: "Open summary" }).first().click();
  await patient(page).fill(PATIENT);
  await expect(page.getByRole("article")).toContainText(PATIENT);
}

export async function keepDraft(page: Page): Promise<void> {
  await kept(page).getByRole("button", { name: "Keep the draft in this browser" }).click();
  await page.getByRole("button", { name: "Keep it in this browser" }).click();
  await expect(kept(page)).toContainText("Last written");
}

/** Leaves for another page of this browser, saying yes where the browser asks; says whether it asked. */
export async function leave(page: Page): Promise<boolean> {
  const asked: string[] = [];
  const accept = (dialog: Dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  };
  page.on("dialog", accept);
  await page.goto("about:blank");
  page.off("dialog", accept);
  return asked.includes("beforeunload");
}

/** Puts another text where the draft is kept. */
export async function writeOver(page: Page, draft: string): Promise<void> {
  await page.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("note-170");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("draft", "readwrite");
          writing.objectStore("draft").put(text, "draft");
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    draft,
  );
}
