import type { ElementHandle, Page } from "@playwright/test";
import { A_MET, OPEN_A } from "../../cases/cases";
import { expect, test } from "../../fixtures";
import { type Colour, coloursAt, contrast } from "../../looking/pixels";
import { printFigure } from "../../running/figure";
import { assess, openSummary, typefaces } from "../../steps/assessment";
import { addRow, detailsOn } from "../../steps/documenting";
import { openKeeping } from "../../steps/drafts";

type Control = ElementHandle<HTMLElement | SVGElement>;

/** How far around a control the ring and its neighbors reach, in pixels. */
const REACH = 7;

const WAYS = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colors, light", { colorScheme: "light", forcedColors: "active" }],
  ["forced colors, dark", { colorScheme: "dark", forcedColors: "active" }],
] as const;

const SCREENS: readonly [string, number, (page: Page) => Promise<unknown>][] = [
  [
    "the questions, with details open",
    12,
    async (page) => {
      await assess(page, "implantation", A_MET.answers);
      const details = await detailsOn(page, "Adequate trial of non-invasive methods");
      await addRow(details, "Method tried", 1, { Name: "baclofen", From: "13/2025" });
    },
  ],
  [
    "the summary",
    8,
    async (page) => {
      await assess(page, "implantation", A_MET.answers);
      await openSummary(page);
    },
  ],
  [
    "the map",
    6,
    async (page) => {
      await assess(page, "implantation", OPEN_A.answers);
      await page.getByRole("link", { name: "Map" }).click();
      await expect(page.getByRole("heading", { level: 1, name: /^Map/ })).toBeFocused();
    },
  ],
  [
    "a dialog",
    2,
    async (page) => {
      await page.goto("/");
      await (await openKeeping(page))
        .getByRole("button", { name: "Keep the draft in this browser" })
        .click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  ],
];

/** One control of each look, as its element, its type, its classes and its place in the page make it. */
async function oneOfEachLook(page: Page): Promise<Control[]> {
  const controls = page.locator("a[href], button, input, select, textarea, summary");
  const looks = new Map<string, Control>();
  for (const control of (await controls.elementHandles()) as Control[]) {
    const look = await control.evaluate((element) => {
      const modal = document.querySelector("dialog[open]");
      const reachable = element.checkVisibility({ visibilityProperty: true });
      if (!reachable || (modal && !modal.contains(element))) return "";
      const part = element.closest("header, main, footer, aside, dialog, fieldset")?.tagName;
      return [element.tagName, element.getAttribute("type"), element.className, part].join(" ");
    });
    if (look && !looks.has(look)) looks.set(look, control);
  }
  return [...looks.values()];
}

/** Lines of points from each edge of a control outwards, where the window has room for them. */
async function outwards(page: Page, control: Control): Promise<(readonly [number, number])[][]> {
  const { x, y, endX, endY } = await control.evaluate((element) => {
    const label = element.closest("label");
    const ringed = label && getComputedStyle(label).outlineStyle !== "none" ? label : element;
    ringed.scrollIntoView({ block: "center" });
    const { left, top, right, bottom } = ringed.getBoundingClientRect();
    const [x = 0, y = 0, endX = 0, endY = 0] = [left, top, right, bottom].map(Math.round);
    return { x, y, endX, endY };
  });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const steps = Array.from({ length: REACH }, (_, step) => step);
  const [midX, midY] = [Math.round((x + endX) / 2), Math.round((y + endY) / 2)];
  return [
    steps.map((step) => [midX, y - step] as const),
    steps.map((step) => [midX, endY - 1 + step] as const),
    steps.map((step) => [x - step, midY] as const),
    steps.map((step) => [endX - 1 + step, midY] as const),
  ].filter((side) => side.every(([px, py]) => px >= 0 && py >= 0 && px < width && py < height));
}

/** Of a line outwards, how a point stands out: from what is beyond it, and from itself without focus. */
function standsOut(focused: readonly Colour[], unfocused: readonly Colour[]): number {
  const beyond = focused.at(-1) ?? [];
  const lesser = focused.map((each, at) =>
    Math.min(contrast(each, beyond), contrast(each, unfocused[at] ?? [])),
  );
  return Math.max(...lesser);
}

/** Focuses a control as the keyboard does, and measures its ring on each side. */
async function ringOf(page: Page, control: Control): Promise<number[]> {
  await page.keyboard.press("Shift");
  await control.focus();
  const sides = await outwards(page, control);
  const focused = await coloursAt(page, sides.flat());
  await control.evaluate((element) => element.blur());
  const unfocused = await coloursAt(page, sides.flat());
  const part = (all: readonly Colour[], at: number) => all.slice(at * REACH, (at + 1) * REACH);
  return sides.map((_, at) => standsOut(part(focused, at), part(unfocused, at)));
}

for (const [name, least, reach] of SCREENS)
  for (const [way, media] of WAYS)
    test(`${name}, ${way}: a ring stands out around each kind of control, by 3 to 1`, async ({
      page,
    }) => {
      await page.emulateMedia(media);
      await reach(page);
      await typefaces(page);
      const kinds = await oneOfEachLook(page);
      expect(kinds.length).toBeGreaterThanOrEqual(least);
      let weakest = Number.POSITIVE_INFINITY;
      for (const control of kinds) {
        const what = await control.evaluate((element) => element.outerHTML.slice(0, 160));
        const sides = (await ringOf(page, control)).sort((one, other) => one - other);
        // At one side, another control may stand too near.
        expect.soft(sides[1], `${what}: ${sides.join(" ")}`).toBeGreaterThanOrEqual(3);
        weakest = Math.min(weakest, sides[1] ?? 0);
      }
      const around = `around ${kinds.length} kinds of controls: ${name}, ${way}`;
      printFigure(weakest, `to 1 at least, the focus ring ${around}`);
    });
