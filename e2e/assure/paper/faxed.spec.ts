import type { Page } from "@playwright/test";
import { DETAIL_NUMBERS, numbersOf, openUsual, UNMET, USUAL, type Usual } from "../../cases/usual";
import { expect, test } from "../../fixtures";
import { textOf } from "../../looking/poppler";
import { printFigure } from "../../running/figure";
import { downloadTo, printedCode } from "../../steps/saved-work";
import { faxed, type Resolution, readByMachine, scannedByMachine } from "./fax";

/** How much of a page comes through, in percent: at least. */
const NUMBERS_AT_FINE = 95;
const WORDS_AT_STANDARD = 98;

function named(...names: readonly string[]): Usual[] {
  return [...USUAL, ...UNMET].filter(({ name }) => names.includes(name));
}

/** Each case in one of the two ways, for they make the same page. */
const PRINTED = named("implantation by A", "maintenance", "revision, open");
const DOWNLOADED = named("implantation by B", "trial", "replacement, not met");

async function toPrint(page: Page, file: string): Promise<void> {
  await page.pdf({ format: "Letter", tagged: true, path: file });
}

async function toDownload(page: Page, file: string): Promise<void> {
  await page.getByRole("combobox", { name: "Paper" }).selectOption("A4");
  await downloadTo(page, "Download PDF", file);
}

/** Text with plain quotation marks, which machines do not tell apart. */
function plain(text: string): string {
  return text.replaceAll(/[“”]/g, '"').replaceAll(/[’‘]/g, "'");
}

/** Each that the text does not hold, one place for each. */
function missing(wanted: readonly string[], text: string): string[] {
  let rest = text.replaceAll(/\s+/g, "");
  return wanted.filter((each) => {
    const without = each.replaceAll(/\s+/g, "");
    const at = rest.indexOf(without);
    if (at >= 0) rest = `${rest.slice(0, at)} ${rest.slice(at + without.length)}`;
    return at < 0;
  });
}

/** The words without digits, less the marks around them. */
function wordsIn(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => !/\d/.test(word))
    .map((word) => word.replaceAll(/[^\p{L}'-]/gu, ""))
    .filter((word) => /\p{L}/u.test(word));
}

function missingWords(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** The statuses in the table, in their order; what explains them below is none. */
function statusesIn(text: string): string[] {
  const [, table = ""] = text.split(/\bClause\b.*\bStatus\b/);
  const [rows = ""] = table.split("Enclosures.");
  const all = rows.matchAll(/\b(Not met|Met|Undetermined|Not needed|Not claimed)\b(?!:)/g);
  return [...all].map(([status]) => status);
}

interface Tally {
  of: number;
  readonly missing: string[];
}

/** The part that came through, in percent. */
function share({ of, missing: lost }: Tally): number {
  return (100 * (of - lost.length)) / of;
}

/** What a machine made of the pages that were sent. */
class Reading {
  readonly numbers: Tally = { of: 0, missing: [] };
  readonly words: Tally = { of: 0, missing: [] };
  statuses = 0;

  constructor(readonly resolution: Resolution) {}

  take(file: string, usual: Usual, code: string): void {
    const texts = textOf(file);
    const painted = plain(texts.join("\n"));
    const pages = faxed(file, this.resolution);
    const coded = pages.filter((_, at) => texts[at]?.includes("Re-entry code:"));
    expect(coded.flatMap(scannedByMachine), `QR code at ${this.resolution}`).toEqual([code]);
    const read = plain(pages.map(readByMachine).join("\n"));

    const lines = /Lines? [\d, and]*\d/.exec(painted) ?? [];
    const numbers = [...DETAIL_NUMBERS, ...numbersOf(usual), ...lines];
    expect(missing(numbers, painted), "printed").toEqual([]);
    this.numbers.of += numbers.length;
    this.numbers.missing.push(...missing(numbers, read));

    const words = wordsIn(painted);
    this.words.of += words.length;
    this.words.missing.push(...missingWords(words, wordsIn(read)));

    const statuses = statusesIn(painted);
    expect(statuses.length).toBeGreaterThan(0);
    expect(statusesIn(read), `statuses at ${this.resolution}`).toEqual(statuses);
    this.statuses += statuses.length;
  }

  print(way: string): void {
    const at = `${way} and faxed at ${this.resolution}`;
    const { numbers, words } = this;
    printFigure(numbers.of - numbers.missing.length, `of ${numbers.of} numbers read, ${at}`);
    printFigure(words.of - words.missing.length, `of ${words.of} words read, ${at}`);
    printFigure(this.statuses, `statuses read, all, ${at}`);
  }
}

for (const [way, made, cases] of [
  ["printed on Letter", toPrint, PRINTED],
  ["downloaded on A4", toDownload, DOWNLOADED],
] as const)
  test(`the page, ${way} and faxed, is read by a machine: numbers, words, every status and the QR code`, async ({
    context,
  }, testInfo) => {
    test.setTimeout(600_000);
    const readings = { fine: new Reading("fine"), standard: new Reading("standard") };
    for (const usual of cases)
      await test.step(usual.name, async () => {
        const file = testInfo.outputPath(`${usual.name}.pdf`);
        const page = await context.newPage();
        await openUsual(page, usual);
        const code = await printedCode(page);
        await made(page, file);
        await page.close();
        readings.fine.take(file, usual, code);
        readings.standard.take(file, usual, code);
      });
    for (const reading of Object.values(readings)) reading.print(way);
    const { fine, standard } = readings;
    expect(share(fine.numbers), fine.numbers.missing.join("; ")).toBeGreaterThanOrEqual(
      NUMBERS_AT_FINE,
    );
    expect(share(standard.words), standard.words.missing.join("; ")).toBeGreaterThanOrEqual(
      WORDS_AT_STANDARD,
    );
  });
