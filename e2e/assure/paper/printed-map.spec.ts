import type { Page } from "@playwright/test";
import { UNMET, USUAL } from "../../cases/usual";
import { expect, test } from "../../fixtures";
import { printedSizes, readPdf } from "../../looking/pdf";
import { PAPERS } from "../../looking/printing";
import { printFigure } from "../../running/figure";
import {
  type Answer,
  assess,
  openSummary,
  SERVICES,
  type Service,
  typefaces,
} from "../../steps/assessment";

/** In points, less what the rounding of a print driver takes. */
const SMALLEST = 8 - 0.01;

interface Assessed {
  readonly name: string;
  readonly service: Service;
  readonly answers: readonly Answer[];
}

/** Both categories claimed, and hardly a thing documented: the most that a map says. */
const FULLEST: readonly Answer[] = [
  ["a1-trial", "yes"],
  ["a1-control", "unknown"],
  ["a1-side-effects", "unknown"],
  ["a2-difficulties", "posture-function", "balance-locomotion", "self-care"],
  ["a3-response", "unknown"],
  ["b-severe-pain", "yes"],
  ["b-active-cancer", "unknown"],
  ["b1-responsive", "unknown"],
  ["b1-side-effects", "unknown"],
  ["b2-response", "unknown"],
];

const BOTH: Answer = ["indication", "baclofen-spasticity", "cancer-pain"];
const ALL_THREE: Answer = ["indication", "baclofen-spasticity", "cancer-pain", "other"];

const CASES: readonly Assessed[] = [
  ...USUAL,
  ...UNMET,
  ...SERVICES.map((service) => ({ name: `${service}, not answered`, service, answers: [] })),
  { name: "both categories", service: "replacement", answers: [BOTH, ...FULLEST] },
  { name: "both and another use", service: "revision", answers: [ALL_THREE, ...FULLEST] },
];

/** As long as a label may be. */
const LABEL = "Replacement for Zebulon Quill, Cascade Health Alliance, second request of 11/2026";

/** The boxes of which a word or a mark stands outside. */
function loose(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<SVGGraphicsElement>("main svg :is(a, g):has(> rect)"),
    ];
    const shown = boxes.filter((box) => box.getBoundingClientRect().width > 0);
    if (shown.length === 0) return ["no box is shown"];
    return shown.flatMap((box) => {
      const frame = box.querySelector("rect")?.getBoundingClientRect();
      if (!frame) return ["a box without a frame"];
      const words = [...box.querySelectorAll("text"), ...box.querySelectorAll("svg[data-shape]")];
      const rows = words.flatMap((each) => {
        const lines = [...each.querySelectorAll("tspan")];
        return (lines.length > 0 ? lines : [each]).map((line) => line.getBoundingClientRect());
      });
      const outside = rows.filter(
        ({ left, right, top, bottom }) =>
          left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom,
      );
      return outside.map(() => box.textContent ?? "");
    });
  });
}

/** Prints the map on both papers; how many pieces of text it has, all as large as they must be. */
async function printed(page: Page, of: string): Promise<number> {
  await typefaces(page);
  await page.emulateMedia({ media: "print" });
  expect(await loose(page), of).toEqual([]);
  await page.emulateMedia({ media: null });
  let count = 0;
  for (const { format } of PAPERS) {
    const bytes = await page.pdf({ format, tagged: true });
    const all = await printedSizes(bytes);
    expect(
      all.filter(({ size }) => size < SMALLEST),
      `${of}, ${format}`,
    ).toEqual([]);
    const { sheets } = await readPdf(bytes);
    expect(
      sheets.map(({ margins }) => /Page \d of \d/.exec(margins)?.[0]),
      `${of}, ${format}`,
    ).toEqual(["Page 1 of 1"]);
    count += all.length;
  }
  return count;
}

test("the map of every service prints on one numbered page, its words in their boxes and none smaller than 8 points", async ({
  context,
}) => {
  test.setTimeout(240_000);
  let count = 0;
  for (const { name, service, answers } of CASES)
    await test.step(name, async () => {
      const page = await context.newPage();
      await assess(page, service, answers);
      await openSummary(page);
      await page.getByRole("textbox", { name: "Request label" }).fill(LABEL.slice(0, 80));
      await page.getByRole("link", { name: "Map", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: /^Map: / })).toBeVisible();
      await expect(page.locator("main svg [data-status]").first()).toBeVisible();
      count += await printed(page, name);
      await page.close();
    });
  printFigure(count, "pieces of text of assessed maps, none smaller than 8 points");
});

test("so does the map of each part of the note without an assessment", async ({ page }) => {
  await page.goto("/#/map");
  const parts = page.getByRole("group", { name: "Part of the note" }).getByRole("button");
  await expect(parts).not.toHaveCount(0);
  let count = 0;
  for (const part of await parts.all()) {
    await part.click();
    count += await printed(page, `the map of ${await part.textContent()}`);
  }
  printFigure(count, "pieces of text of blank maps, none smaller than 8 points");
});
