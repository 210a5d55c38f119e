/** @module-tag long */
import { isDeepStrictEqual } from "node:util";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printFigure } from "../../../e2e/running/figure";
import { ASSESSMENTS } from "../../assessment/testing/assessments";
import { cases, drawn } from "../../assessment/testing/random";
import { saidBy } from "../../assessment/testing/said-by";
import { findStreams } from "../../keeping/attachment/streams";
import { writeAttachment } from "../../keeping/file/file";
import { readDocument } from "../../keeping/opening/read-document";
import { DAMAGES } from "../../keeping/testing/damage";
import { type Damage, damage, PLACE } from "../../keeping/testing/damage-inside";
import { makePdf } from "../../paper/pdf/make-pdf";
import { MET_BY_A, PREPARED_AT, sample } from "../../paper/testing/samples";

const WRITING = { version: "1.0.0", now: new Date("2026-11-22T18:00:00.000Z") };
/** Of each kind of damage; fewer where each makes megabytes. */
const VARIANTS = 220;
const LARGE = ["a text of megabytes"];
const LARGE_VARIANTS = 20;

const SOUND = drawn(ASSESSMENTS, 40).map((each) => writeAttachment(each, WRITING));
/** One of them, by its number, by which a case that fails is told. */
const ANY = fc.constantFrom(...SOUND.keys());

/** A PDF as the app makes it, up to the packed attachment and from there on. */
let before = "";
let after = "";
let tried = 0;

beforeAll(async () => {
  const attachment = { name: "note-170-implantation-2026-11-22.json", text: SOUND[0] ?? "" };
  const summary = sample("implantation", MET_BY_A);
  const made = await makePdf(summary, { paper: "letter", made: PREPARED_AT, attachment });
  const text = Buffer.from(made).toString("latin1");
  const [file] = findStreams(text, "EmbeddedFile");
  if (!file) throw new Error("The PDF carries nothing.");
  before = text.slice(0, file.start);
  after = text.slice(file.end);
});

afterAll(() => printFigure(tried, "damaged PDFs refused or opened faithfully"));

/** With another number behind the last of this key. */
function stating(head: string, key: string, number: number): string {
  const at = head.lastIndexOf(key);
  return head.slice(0, at) + head.slice(at).replace(/\d+/, String(number));
}

/** The PDF with this in place of its attachment, packed and measured as it should be. */
function carrying(text: string): Buffer {
  const content = Buffer.from(text);
  const packed = deflateSync(content, { level: 1 });
  const head = stating(stating(before, "/Length ", packed.length), "/Size ", content.length);
  return Buffer.concat([Buffer.from(head, "latin1"), packed, Buffer.from(after, "latin1")]);
}

/** Opens it as a person would; fails where it takes long. */
async function open(bytes: Uint8Array<ArrayBuffer>) {
  const began = performance.now();
  const read = await readDocument(new File([bytes], "summary.pdf"));
  expect(performance.now() - began).toBeLessThan(5_000);
  if (read.kind === "refused") expect(read.reason).toMatch(/[a-z].*\.$/);
  return read;
}

function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toStrictEqual(other);
}

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const NAMES = PROTOTYPES.map((each) => Object.getOwnPropertyNames(each).join());

function expectUnharmed(): void {
  expect(PROTOTYPES.map((each) => Object.getOwnPropertyNames(each).join())).toEqual(NAMES);
  expect("polluted" in {} || "ran" in globalThis).toBe(false);
}

test("a PDF gives back what it carries, whatever that is", async () => {
  for (const text of SOUND) {
    const read = await open(new Uint8Array(carrying(text)));
    if (read.kind === "refused") throw new Error(read.reason);
    expectSame(read.assessment, saidBy(text));
  }
});

describe("a PDF whose attachment is damaged", () => {
  test.each(Object.entries(DAMAGES).filter(([name]) => name !== "none"))(
    "with %s opens faithfully or is refused",
    async (name, damage) => {
      const faithful = fc.asyncProperty(ANY, damage, async (at, damaged) => {
        const bytes = Buffer.from(damaged(SOUND[at] ?? ""));
        const read = await open(new Uint8Array(carrying(bytes.toString())));
        if (read.kind === "opened") expectSame(read.assessment, saidBy(bytes.toString()));
        tried += 1;
      });
      await fc.assert(faithful, cases(LARGE.includes(name) ? LARGE_VARIANTS : VARIANTS));
      expectUnharmed();
    },
  );
});

/** Two places in the PDF, close to the attachment every other time. */
const PLACES = fc.record({ isNear: fc.boolean(), from: PLACE, length: PLACE });

function placesIn(
  pdf: Buffer,
  { isNear, from: first, length }: { isNear: boolean; from: number; length: number },
): [number, number] {
  const start = Math.max(0, before.length - 300);
  const from = isNear ? start + (first % 600) : first % pdf.length;
  const to = isNear ? from + (length % 300) : length % pdf.length;
  return [Math.min(from, to), Math.min(Math.max(from, to), pdf.length)];
}

const TO_THE_PDF: Readonly<Record<string, Damage<Buffer>>> = {
  "cut short": damage(PLACE, (pdf, place) => pdf.subarray(0, place % pdf.length)),
  "its beginning gone": damage(PLACE, (pdf, place) => pdf.subarray(place % pdf.length)),
  "a bit flipped": damage(fc.tuple(PLACES, fc.nat(7)), (pdf, [places, bit]) => {
    const [at] = placesIn(pdf, places);
    pdf[at] = (pdf[at] ?? 0) ^ (1 << bit);
    return pdf;
  }),
  "a piece gone": damage(PLACES, (pdf, places) => {
    const [from, to] = placesIn(pdf, places);
    return Buffer.concat([pdf.subarray(0, from), pdf.subarray(to)]);
  }),
  "two pieces in each other's place": damage(PLACES, (pdf, places) => {
    const [from, to] = placesIn(pdf, places);
    const middle = Math.floor((from + to) / 2);
    return Buffer.concat(
      [pdf.subarray(0, from), pdf.subarray(middle, to), pdf.subarray(from, middle)].concat(
        pdf.subarray(to),
      ),
    );
  }),
  "a piece overwritten with a script": damage(PLACES, (pdf, places) => {
    const [from] = placesIn(pdf, places);
    pdf.write("<script>globalThis.ran = true</script>", from, "latin1");
    return pdf;
  }),
  "another measure stated": damage(
    fc.tuple(
      fc.constantFrom("/Length", "/Size"),
      fc.constantFrom("0", "1", "99999999999999999999", "-7", "1.5", "9 0 R", "null"),
    ),
    (pdf, [measure, stated]) => {
      const at = pdf.lastIndexOf(measure, before.length);
      const head = pdf.subarray(0, at).toString("latin1");
      const rest = pdf.subarray(at).toString("latin1").replace(/\d+/, stated);
      return Buffer.from(head + rest, "latin1");
    },
  ),
};

describe("a damaged PDF that carries an assessment", () => {
  test.each(Object.entries(TO_THE_PDF))(
    "with %s opens with all of it or is refused",
    async (_, damage) => {
      const faithful = fc.asyncProperty(ANY, damage, async (at, damaged) => {
        const text = SOUND[at] ?? "";
        const read = await open(new Uint8Array(damaged(carrying(text))));
        if (read.kind === "opened") expectSame(read.assessment, saidBy(text));
        tried += 1;
      });
      await fc.assert(faithful, cases(VARIANTS));
      expectUnharmed();
    },
  );
});

test("at least 5,000 are tried", () => {
  expect(tried).toBeGreaterThanOrEqual(5_000);
});
