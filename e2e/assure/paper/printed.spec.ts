import { expect, test } from "../../fixtures";
import {
  checkSyntax,
  factsOf,
  fontsOf,
  type Picture,
  picturesOf,
  readingOrder,
  structureOf,
  textOf,
} from "../../looking/poppler";
import {
  compact,
  expectInOrder,
  PAPERS,
  PRINTS,
  prepare,
  RUNNING,
  shownInPrint,
} from "../../looking/printing";
import { clausesInPrint, expectWholeRows } from "../../looking/whole-rows";

const HEADINGS = ["Clause", "Guideline text", "Status", "Answer and documentation", "Source"].map(
  compact,
);
const PALEST_INK = 200;
/** A fifth of an inch, which printers may not reach. */
const UNPRINTABLE = 10;

/** How much of a picture is ink, in parts; how much of it lies at the edge or has a color. */
function inkOf({ width, height, dots }: Picture) {
  let [ink, atEdge, coloured] = [0, 0, 0];
  for (let at = 0; at < width * height; at += 1) {
    const [red = 255, green = 255, blue = 255] = dots.subarray(3 * at, 3 * at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) coloured += 1;
    if (green > PALEST_INK) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    ink += 1;
    if (Math.min(x, y, width - 1 - x, height - 1 - y) < UNPRINTABLE) atEdge += 1;
  }
  return { ink: ink / (width * height), atEdge, coloured };
}

/** The text with each heading once that stands there for all the pages at once that it heads. */
function once(headings: readonly string[], pages: number, text: string): string {
  return text.replace(headings.map((each) => each.repeat(pages)).join(""), headings.join(""));
}

for (const print of PRINTS)
  test(`${print.name}: sound, tagged, whole and in order, in black and white`, async ({
    page,
  }, testInfo) => {
    await prepare(page, print);
    const rows = await clausesInPrint(page);
    const [head = ""] = await shownInPrint(page, RUNNING);
    const [plainHead = ""] = await shownInPrint(page, RUNNING, ".visually-hidden, strong");
    const shown = await shownInPrint(page, "main", `.visually-hidden, ${RUNNING}`);
    const plain = await shownInPrint(page, "main", `.visually-hidden, strong, ${RUNNING}`);
    for (const { format } of PAPERS)
      await test.step(format, async () => {
        const file = testInfo.outputPath(`${format}.pdf`);
        await page.pdf({ format, tagged: true, path: file });

        expect(checkSyntax(file)).toContain("No syntax or stream encoding errors found");
        const facts = factsOf(file);
        const pages = Number(facts.get("Pages"));
        expect(pages).toBeLessThanOrEqual(print.pages);
        expect(facts.get("Tagged")).toBe("yes");
        expect(facts.get("Page size")).toContain(format === "Letter" ? "letter" : "A4");

        const texts = textOf(file);
        expect(texts.length).toBe(pages);
        texts.forEach((text, index) => {
          expect(text).toContain(`Page ${index + 1} of ${pages}`);
          expect(compact(text)).toContain(head);
          expect(text.includes("DRAFT")).toBe(print.draft);
        });
        expectInOrder(texts.join("\n"), print.says);

        const headed = expectWholeRows(texts, rows);

        const structure = structureOf(file);
        for (const role of ["H1", "H2", "P", "Table", "TR", "TH", "TD"])
          expect(structure).toMatch(new RegExp(`^ *${role}\\b`, "m"));
        // Older Poppler does not know PDF 2.0's Strong, and leaves its text out.
        const read = once(HEADINGS, headed, compact(readingOrder(structure)));
        expect([...shown, ...plain]).toContain(read.replaceAll(head, "").replaceAll(plainHead, ""));

        const fonts = fontsOf(file);
        expect(fonts.length).toBeGreaterThan(1);
        for (const font of fonts) {
          expect(font.name).toContain("IBMPlexSans");
          expect(font.embedded, font.name).toBe(true);
        }
        for (const picture of picturesOf(file, pages)) {
          const { ink, atEdge, coloured } = inkOf(picture);
          expect(ink).toBeGreaterThan(0.005);
          expect(atEdge, "dots at the edge of the paper").toBe(0);
          expect(coloured, "dots with a color").toBe(0);
        }
      });
  });
