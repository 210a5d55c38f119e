/** @module-tag long */
import { afterAll, describe, expect, test } from "vitest";
import { printFigure } from "../../../e2e/running/figure";
import { missingInWords } from "../../assessment/gaps";
import { holdInterviews } from "../../assessment/laws/interviews";
import { EVERY_SERVICE, serviceOf } from "../../assessment/laws/states/provisions";
import { everyAnswer, placesByFlow } from "../../assessment/laws/states/states";
import type { Assessment } from "../../assessment/record";
import { type Answers, UNKNOWN } from "../../criteria/criterion";
import { makePdf } from "../pdf/make-pdf";
import { paperWords } from "../testing/paper-words";
import { readBack, squeezed, wordsOf } from "../testing/read-back";
import { CODES, PREPARED_AT, PROOF_OF_A, sample, TYPED } from "../testing/samples";
import { TO_SIGN } from "../text/full-text";
import { toPlainTexts } from "../text/plain-text";
import { PORTAL_ROOM, roomOf } from "../text/portal-room";
import type { ClauseLine } from "./clause-rows";
import type { SummaryDocument } from "./document";

/*
 * Printed page, PDF and plain text say the same. Every interview of the small provisions is taken, and
 * of a device service's thousands a spread, for the three differ in wording only.
 */
const SPREAD = 80;
/** How many of a service's interviews are also made into a PDF. */
const PDFS = 4;

/** The answers of every interview: each question not documented, or answered each way that counts. */
function interviewsOf(id: (typeof EVERY_SERVICE)[number]): Answers[] {
  const ended: Answers[] = [];
  const ways = placesByFlow(serviceOf(id).provision.criteria).map(({ question, kinds }) => ({
    question,
    kinds: [everyAnswer(question).filter((each) => each.includes(UNKNOWN)), ...kinds.slice(1)],
  }));
  holdInterviews(
    id,
    ways,
    () => {},
    ({ answers }) => ended.push(answers),
  );
  return ended;
}

function spread<Each>(all: readonly Each[], count: number): Each[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0);
}

/** Details as they are typed: by turns before and after the day from which a notice applies. */
function typed(index: number) {
  return index % 2 === 0 ? TYPED : { ...TYPED, dateOfService: "2027-02-03" };
}

/** Whatever else is entered, by turns: nothing, or documentation with something wrong and codes. */
function entered(index: number): Partial<Assessment> {
  if (index % 3 === 0) return {};
  const [first, ...others] = PROOF_OF_A.documents;
  const documents = first ? [{ ...first, date: "13/45/2025" }, ...others] : [];
  return { evidence: { ...PROOF_OF_A, documents }, codes: [...CODES, "62322", "Z45.49", "spine"] };
}

/** Letters and digits only: what is said, however it is set. */
function said(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function titleWords({ title, priority, draft, guideline }: SummaryDocument): string {
  const { name, title: about, edition } = guideline;
  return `${title} ${priority} ${draft ? "DRAFT" : ""} ${name}, ${about} (${edition})`;
}

/** What the text for a portal must not leave out: result, answers, documentation, typed details. */
function factsOf(summary: SummaryDocument): string[] {
  const { result, open, request, counts, rows, enclosures, findings, code } = summary;
  const { sentence, reason, remark, furtherLine, caution } = result;
  const facts = [
    ...[sentence, ...reason, remark, furtherLine?.sentence, caution?.text, code],
    ...(furtherLine?.settledBy ?? []).map(({ label, name }) => `${label} ${name}`),
    ...open.needed.map(({ label, name, word }) => `${label} ${name} (${word}`),
    ...request.map(({ value }) => value),
    ...missingInWords(counts),
    ...rows.flatMap(({ label, sign, lines }) => [
      ...(lines.length > 0 ? [`${label} ${sign.word}`] : []),
      ...(sign.word === "Not claimed" ? [] : lines.flatMap(lineFacts)),
    ]),
    ...enclosures.flatMap(({ described, pages }) => [described, pages]),
    ...findings.map(({ path: [part], label, message }) =>
      part === "answers" ? message : `${label} ${message}`,
    ),
  ];
  return facts.filter((fact) => fact !== undefined);
}

function lineFacts({ spans, source = [] }: ClauseLine): string[] {
  return [spans.map(({ text }) => text).join(""), ...source];
}

/** The parts as one text. */
function joined(parts: readonly string[]): string {
  return said(parts.map((part) => part.replace(/^Part \d+ of \d+ - .*\n/, "")).join("\n"));
}

const done = { texts: 0, pdfs: 0, longest: 0 };

describe.each(EVERY_SERVICE)("of every interview for %s", (id) => {
  const interviews = interviewsOf(id);

  test("the whole text says what the printed page says, in its order", () => {
    for (const [index, answers] of spread(interviews, SPREAD).entries()) {
      const summary = sample(id, answers, typed(index), entered(index));
      const page = `Summary ${titleWords(summary)} ${paperWords(summary)}`;
      const [text = ""] = toPlainTexts(summary, { length: "full", details: true });
      expect(said(text.replace(TO_SIGN, ""))).toBe(said(page));
      done.texts++;
    }
  });

  test("the text for a portal keeps every fact, in two parts at most where nothing is typed", () => {
    for (const answers of spread(interviews, 5 * SPREAD)) {
      const summary = sample(id, answers);
      const parts = toPlainTexts(summary, { length: "portal", details: true });
      expect(parts.length).toBeLessThanOrEqual(2);
      for (const fact of factsOf(summary)) expect(joined(parts)).toContain(said(fact));
      expect(parts[0]?.includes("DRAFT")).toBe(summary.draft);
      done.longest = Math.max(done.longest, roomOf(parts[0] ?? ""));
    }
  });

  test("the text for a portal keeps every fact of what is typed, in parts that each fit", () => {
    for (const [index, answers] of spread(interviews, SPREAD).entries()) {
      const summary = sample(id, answers, typed(index), entered(index));
      const parts = toPlainTexts(summary, { length: "portal", details: true });
      for (const part of parts) expect(roomOf(part)).toBeLessThanOrEqual(PORTAL_ROOM);
      for (const fact of factsOf(summary)) expect(joined(parts)).toContain(said(fact));
    }
  });

  test("the PDF says what the printed page says, in its order", async () => {
    for (const [index, answers] of spread(interviews, PDFS).entries()) {
      const summary = sample(id, answers, typed(index), entered(index));
      const bytes = await makePdf(summary, { paper: "letter", made: PREPARED_AT });
      const words = wordsOf(await readBack(bytes));
      expect(words).toBe(squeezed(titleWords(summary) + paperWords(summary)));
      done.pdfs++;
    }
  });
});

afterAll(() => {
  const { texts, pdfs, longest } = done;
  printFigure(texts, `summaries that say the same as page and as text, ${pdfs} of them as PDF`);
  printFigure(longest, "characters in the longest short text");
});
