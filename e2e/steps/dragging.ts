import { expect, type JSHandle, type Locator, type Page } from "@playwright/test";
import { shown } from "../looking/shown";

/** A text file from outside. */
export interface Text {
  readonly name: string;
  readonly text: string;
}

interface Dragged {
  readonly files?: readonly Text[];
  readonly text?: string;
}

function invitation(page: Page): Locator {
  return shown(page).getByText("Drop to open saved files, PDFs or a folder");
}

/** Tells of a drag again and again, as a browser does, for what answers is loaded after the page. */
export async function untilInvited(page: Page, tell: () => Promise<unknown>): Promise<void> {
  await expect(async () => {
    await tell();
    await expect(invitation(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** Drags something in from outside over an element, as the browser would tell of it. */
export async function drag(
  page: Page,
  { files = [], text }: Dragged,
  over = "h1",
): Promise<JSHandle<DataTransfer>> {
  const transfer = await page.evaluateHandle(
    ([all, words]) => {
      const data = new DataTransfer();
      for (const file of all) data.items.add(new File([file.text], file.name));
      if (words) data.setData("text/plain", words);
      return data;
    },
    [files, text] as const,
  );
  const tell = () => page.dispatchEvent(over, "dragover", { dataTransfer: transfer });
  if (files.length > 0) await untilInvited(page, tell);
  else {
    await tell();
    await expect(invitation(page)).toBeHidden();
  }
  return transfer;
}

/** Drags something in from outside, and drops it there. */
export async function drop(page: Page, dragged: Dragged, on = "h1"): Promise<void> {
  await page.dispatchEvent(on, "drop", { dataTransfer: await drag(page, dragged, on) });
  await expect(invitation(page)).toBeHidden();
}
