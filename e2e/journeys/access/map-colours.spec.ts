import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { contrast } from "../../looking/pixels";
import { printFigure } from "../../running/figure";
import { assess } from "../../steps/assessment";

/** The colors of the map: of each word and each mark, with the ground of its box, and of each box's edge. */
async function coloursOf(page: Page) {
  return page.evaluate(() => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const page = numbers(getComputedStyle(document.body).backgroundColor);
    const boxes = [...document.querySelectorAll("main svg :is(a, g):has(> rect)")];
    return boxes.flatMap((box) => {
      const frame = box.querySelector("rect");
      if (!frame) return [];
      const { fill, stroke } = getComputedStyle(frame);
      const ground = fill === "none" ? page : numbers(fill);
      const ofWords = [...box.querySelectorAll("text, tspan")].map((each) => ({
        what: each.textContent,
        colour: numbers(getComputedStyle(each).fill),
        ground,
        least: 4.5,
      }));
      const ofMarks = [...box.querySelectorAll("svg[data-shape]")].flatMap((mark) => {
        const [disc, sign] = ["circle", "path"].map((each) => {
          const part = mark.querySelector(each);
          return part ? getComputedStyle(part) : { fill: "", stroke: "" };
        });
        const isFilled = disc?.fill !== "none";
        return [
          { what: "disc", colour: numbers(disc?.stroke ?? ""), ground, least: 3 },
          {
            what: `sign of ${mark.getAttribute("data-shape")}`,
            colour: numbers(sign?.stroke ?? ""),
            ground: isFilled ? numbers(disc?.fill ?? "") : ground,
            least: 3,
          },
        ];
      });
      return [
        ...ofWords,
        ...ofMarks,
        { what: "edge", colour: numbers(stroke), ground: page, least: 3 },
      ];
    });
  });
}

test("each word of the map stands out by 4.5 to 1 from its box, each mark and edge by 3 to 1, light and dark", {
  tag: "@long",
}, async ({ page }) => {
  await assess(page, "implantation", [
    ["indication", "baclofen-spasticity", "cancer-pain"],
    ["a1-trial", "no"],
  ]);
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Map");
  for (const status of ["met", "not-met", "undetermined", "not-needed"])
    await expect(page.locator(`main svg [data-status="${status}"]`).first()).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const all = await coloursOf(page);
    expect(all.length).toBeGreaterThan(150);
    const weakest = Math.min(...all.map(({ colour, ground }) => contrast(colour, ground)));
    printFigure(weakest, `to 1 at least, ${all.length} colors of the map, ${colorScheme}`);
    const faint = all.filter(({ colour, ground, least }) => contrast(colour, ground) < least);
    expect(faint, colorScheme).toEqual([]);
  }
});
