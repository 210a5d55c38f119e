import { type Dialog, expect, type Page } from "@playwright/test";
import { A_MET } from "../cases/cases";
import { assess } from "./assessment";

export const PATIENT = "Zebulon Quill";
export const MINUTE = 60_000;

export function patient(page: Page) {
  return page.getByRole("textbox", { name: "Patient (name or initials)" });
}

/** Says how the work stands, and opens saving and keeping. It comes a moment after the first screen. */
export function workState(page: Page) {
  return page.getByRole("banner").getByRole("button", { name: /Save and keep$/ });
}

/** What is kept, as the header has it: open or not. */
export function kept(page: Page) {
  return page.getByRole("region", { name: "What is kept", includeHidden: true });
}

/** Opens saving and keeping, if they are not, and gives what is kept. */
export async function openKeeping(page: Page) {
  if ((await workState(page).getAttribute("aria-expanded")) !== "true")
    await workState(page).click();
  return kept(page);
}

/** Erases everything, once that is confirmed. */
export async function clearEverything(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Clear everything" }).click();
  const dialog = page.getByRole("dialog", { name: "Clear everything?" });
  await dialog.getByRole("button", { name: "Clear everything", exact: true }).click();
}

/** Starts a new request in place of one that is not saved. */
export async function startWithoutSaving(page: Page): Promise<void> {
  await page.getByRole("button", { name: "New request" }).click();
  const dialog = page.getByRole("dialog", { name: "Start a new request?" });
  await dialog.getByRole("button", { name: "Start without saving" }).click();
}

export function notice(page: Page) {
  return page.getByRole("region", { name: "Kept and cleared" });
}

export function warning(page: Page) {
  return page.getByRole("alertdialog", { name: "Are you still there?" });
}

/** From now on the page's clock goes on only as it is told to. The page was used right then. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(Date.now() + MINUTE);
  await page.mouse.move(60, 60);
  await page.mouse.move(60, 61);
}

/** Answers until the criteria are met, and types whom it is for on the summary. */
export async function enterAll(page: Page): Promise<void> {
  await assess(page, "implantation", A_MET.answers);
  await expect(workState(page)).toBeVisible();
  await page.getByRole("link", { name: "Open summary" }).first().click();
  await patient(page).fill(PATIENT);
  await expect(page.getByRole("article")).toContainText(PATIENT);
}

/** Erases the draft that is offered, of this name, once that is confirmed. */
export async function eraseOffered(page: Page, name: RegExp): Promise<void> {
  await notice(page).getByRole("button", { name: "Erase it" }).click();
  const dialog = page.getByRole("dialog", { name: "Erase the kept draft?" });
  await expect(dialog).toContainText(name);
  await dialog.getByRole("button", { name: "Erase the draft" }).click();
}

export async function keepDraft(page: Page): Promise<void> {
  const keeping = await openKeeping(page);
  await keeping.getByRole("button", { name: "Keep the draft in this browser" }).click();
  await page.getByRole("button", { name: "Keep it in this browser" }).click();
  await expect(keeping).toContainText("Last written");
  await workState(page).click();
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

/** Puts the tab in front, or another one before it. */
export async function setInSight(page: Page, inSight: boolean): Promise<void> {
  await page.evaluate(
    (value) => {
      Object.defineProperty(document, "visibilityState", { value, configurable: true });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    },
    inSight ? "visible" : "hidden",
  );
}

/** As in a browser where tabs cannot tell each other anything. */
export async function withoutBroadcast(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "BroadcastChannel");
  });
}

/** Has this tab hold the kept draft up, so that it can be erased only once the tab is closed. */
export async function holdUp(page: Page): Promise<void> {
  await page.goto("/#/about");
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("note-170");
        opening.onsuccess = () => resolve();
      }),
  );
}
