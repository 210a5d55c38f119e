import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures";
import { expectNoViolation } from "../../looking/axe";
import { alike, controlsOn } from "../../looking/controls";
import { hardToHit, lost, still, tooWide } from "../../looking/layout";
import { sentencesOn, writeDown, writeDownAnnouncements } from "../../looking/sentences";
import { counted, due } from "../../running/counting";
import { SCREENS } from "../../screens";
import { typefaces } from "../../steps/assessment";
import { NOT_USED } from "../../words-not-used";

/** As far apart as WCAG 1.4.12 asks a page to bear. */
const WIDER = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`;

/** Rows out of sight are laid out too: what is not is missing in the accessibility tree. */
const LAID_OUT = "* { content-visibility: visible !important; }";

/** Adds a style to the page, or takes it out. The content security policy refuses a style element. */
async function style(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Makes the pointer a finger, or a mouse again. */
async function touch(page: Page, enabled: boolean): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setTouchEmulationEnabled", { enabled });
  const coarse = await page.evaluate(() => matchMedia("(pointer: coarse)").matches);
  expect(coarse, "whether the pointer is coarse").toBe(enabled);
}

/** What moves longer than a moment, though a person asked for stillness. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((each) =>
        [undefined, "::before", "::after"].some((pseudo) => {
          const { transitionDuration, animationDuration } = getComputedStyle(each, pseudo);
          return [transitionDuration, animationDuration].some((all) =>
            all.split(",").some((one) => Number.parseFloat(one) > 0.01),
          );
        }),
      )
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}

/** The status marks that do not stand out from the page in the colors a person has chosen. */
async function faintMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("p"));
    probe.style.color = "CanvasText";
    const ink = getComputedStyle(probe).color;
    probe.remove();
    const shapes = document.querySelectorAll("svg[data-shape] :is(path, circle)");
    return [...shapes]
      .filter((each) => each.checkVisibility() && getComputedStyle(each).stroke !== ink)
      .map((each) => each.outerHTML.slice(0, 120));
  });
}

const LOOKED_AT = "screens for every way of reading and pointing";

for (const { name, reach, provokes = [] } of SCREENS) {
  const annotation = due(1, LOOKED_AT);
  const title = `${name}: for every way of reading and pointing`;
  test(title, { annotation }, async ({ page, watched }, { annotations }) => {
    watched.provoked.push(...provokes);
    await writeDownAnnouncements(page);
    await reach(page);
    await typefaces(page);

    await test.step("it uses one word for one thing", async () => {
      const sentences = await sentencesOn(page);
      const unmet = writeDown(test.info().project.outputDir, name, sentences);
      annotations.push(counted(unmet, "sentences that a person can meet, in sentences.txt"));
      expect(sentences.length, "sentences").toBeGreaterThan(5);
      const notUsed = sentences.filter((each) => NOT_USED.some(({ word }) => word.test(each)));
      expect(notUsed).toEqual([]);
    });

    await test.step("axe finds no violation, light and dark", () => expectNoViolation(page));

    await test.step("each control has a name, and none can be mistaken for another", async () => {
      await style(page, LAID_OUT);
      const controls = await controlsOn(page);
      await style(page, "");
      expect(controls.length, "controls in the tree").toBeGreaterThan(1);
      annotations.push(counted(controls.length, "controls on these screens, each with its name"));
      expect(controls.filter((control) => control.name === "")).toEqual([]);
      expect(controls.filter((control) => control.part === "")).toEqual([]);
      expect(alike(controls)).toEqual([]);
    });

    await test.step("each can be hit on 44 pixels, in lists of criteria by a mouse on 28", async () => {
      expect(await hardToHit(page, { any: 44, inLists: 28 })).toEqual([]);
      await touch(page, true);
      expect(await hardToHit(page, { any: 44, inLists: 44 })).toEqual([]);
      await touch(page, false);
    });

    await test.step("at no width does anything stick out of the page, and none is cut off or covered", async () => {
      for (const width of [390, 768, 1024, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await tooWide(page), `${width}`).toEqual([]);
        expect(await lost(page), `${width}`).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 720 });
    });

    await test.step("with wider text nothing is cut off or covered, wide and narrow", async () => {
      await style(page, WIDER);
      expect(await lost(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await lost(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      await style(page, "");
    });

    await test.step("at 320 pixels axe finds no violation, light and dark", async () => {
      // So tall that the bar lies over nothing: axe takes what it covers for too small, though it scrolls from under it.
      await page.setViewportSize({ width: 320, height: 20_000 });
      await still(page);
      await expectNoViolation(page);
    });

    await test.step("at 400 %, nothing scrolls in two directions or is cut off", async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await tooWide(page)).toEqual([]);
      expect(await lost(page)).toEqual([]);
    });

    await test.step("nothing moves for those who asked for stillness", async () => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      expect(await moving(page)).toEqual([]);
    });

    await test.step("in forced colors the marks take the ink, light and dark", async () => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ forcedColors: "active", colorScheme });
        expect(await faintMarks(page), colorScheme).toEqual([]);
      }
    });
    annotations.push(counted(1, LOOKED_AT));
  });
}
