import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { typefaces } from "../steps/assessment";

/** Where the gallery is written. */
export const GALLERY = "gallery";

const WIDTHS = [390, 768, 1024, 1440, 1920] as const;
const THEMES = ["light", "dark"] as const;

/** A name as part of a file's name. */
function fileName(screen: string): string {
  return screen
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** The file of a picture. */
function fileOf(screen: string, width: number, theme: string): string {
  return `${fileName(screen)}.${width}.${theme}.png`;
}

/** The pictures of a screen: a file for each width and theme. */
export function picturesOf(screen: string): string[] {
  return THEMES.flatMap((theme) => WIDTHS.map((width) => fileOf(screen, width, theme)));
}

/** Lays out all of the page, also what the window does not reach, and begins at its top. */
async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = new CSSStyleSheet();
    all.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets.push(all);
    scrollTo({ top: 0, behavior: "instant" });
  });
}

/** Takes every picture of the screen that the page shows now, each of the whole page. */
export async function picture(page: Page, screen: string): Promise<void> {
  await typefaces(page);
  await layOut(page);
  for (const theme of THEMES)
    for (const width of WIDTHS) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      const path = join(GALLERY, fileOf(screen, width, theme));
      await page.screenshot({ path, fullPage: true });
    }
}

/** Prints the page on US Letter, and pictures each printed page. Needs pdftoppm, of poppler-utils. */
export async function print(page: Page, screen: string): Promise<void> {
  const name = `${fileName(screen)}.printed`;
  mkdirSync(GALLERY, { recursive: true });
  for (const former of printedPagesOf(screen)) rmSync(join(GALLERY, former));
  const path = join(GALLERY, `${name}.pdf`);
  writeFileSync(path, await page.pdf({ format: "Letter", tagged: true }));
  execFileSync("pdftoppm", ["-r", "96", "-png", path, join(GALLERY, name)]);
}

/** The pictures of a screen's printed pages, in their order. */
export function printedPagesOf(screen: string): string[] {
  const begin = `${fileName(screen)}.printed-`;
  return readdirSync(GALLERY)
    .filter((file) => file.startsWith(begin))
    .sort();
}
