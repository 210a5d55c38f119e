import { afterAll, describe, expect, test } from "vitest";
import { printFigure } from "../../e2e/figure";
import { holdInterviews } from "../assessment/laws/interviews";
import { EVERY_SERVICE, serviceOf } from "../assessment/laws/provisions";
import { everyAnswer, placesByFlow } from "../assessment/laws/states";
import type { Assessment } from "../assessment/record";
import { type Answers, UNKNOWN } from "../criteria/criterion";
import type { CriterionRow } from "./criterion-rows";
import type { SummaryDocument } from "./document";
import { makePdf } from "./pdf/make-pdf";
import { paperWords } from "./testing/paper-words";
import { readBack, squeezed, wordsOf } from "./testing/read-back";
import { CODES, PREPARED_AT, PROOF_OF_A, sample, TYPED } from "./testing/samples";
import { FIELD_ROOM } from "./text/brevity";
import { toPlainText } from "./text/plain-text";

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

/** Details as they are typed: by turns before and after the day from which a notice is pressing. */
function typed(index: number) {
  return index % 2 === 0 ? TYPED : { ...TYPED, dateOfService: "2027-02-03" };
}

/** Whatever else is entered, by turns: nothing, or proof with something wrong and codes. */
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

function titleWords({ title, draft, guideline }: SummaryDocument): string {
  const { name, title: about, edition } = guideline;
  return `Summary: ${title} ${draft ? "DRAFT" : ""} ${name}, ${about} (${edition})`;
}

/** Where the page has the table's heads, the text has its caption. */
function withCaption(page: string): string {
  const heads = /Clause\s+The note’s words\s+Status\s+Question and answer/;
  expect(page).toMatch(heads);
  return page.replace(heads, "Criteria, in the note’s order");
}

/** Every fact that was typed beside the answers. */
function documented({ rows, requestSupport, enclosures, codes, toCheck, open }: SummaryDocument) {
  const supports = [requestSupport, ...rows.map(({ support }) => support)];
  return [
    ...supports.flatMap((each) => (each ? [...each.rows, ...each.note, ...each.citations] : [])),
    ...enclosures.flatMap(({ described, pages, citedFor }) => [described, pages, ...citedFor]),
    ...codes.flatMap(({ code, label, remark }) => [code, label ?? "", remark?.text ?? ""]),
    ...toCheck.map(({ label, message }) => `${label} ${message}`),
    ...open.unproven.map(({ label, name }) => `${label} ${name}`),
  ];
}

/** What the shortest text must not leave out. */
function factsOf(summary: SummaryDocument): string[] {
  const { result, open, request, counts, beyond, guideline, code } = summary;
  const { sentence, remark, furtherLine, caution } = result;
  return [
    ...[sentence, remark, furtherLine?.sentence, caution?.text, guideline.fingerprint],
    ...(furtherLine?.settledBy ?? []).map(({ label, name }) => `${label} ${name}`),
    ...[...open.needed, ...open.besides].map(
      ({ label, name, word }) => `${label} ${name} (${word}`,
    ),
    ...request.map(({ value }) => value),
    ...[`${counts.answered} of ${counts.of}`, `not documented ${counts.notDocumented}`],
    ...beyond.map(({ source }) => source),
    code,
    ...documented(summary),
  ].filter((fact) => fact !== undefined);
}

/** A question and its answer, as it was put or by what it is about; or that it is open. */
function tells(text: string, { label, sign, asked, about, answer }: CriterionRow): boolean {
  const told = said(text);
  const ways = [asked, about?.name].map((words) => `${label} ${sign.word}: ${words} ${answer}`);
  return [...ways, `${about?.name} (${answer}`].some((way) => told.includes(said(way)));
}

const done = { texts: 0, pdfs: 0, longest: 0 };

describe.each(EVERY_SERVICE)("of every interview for %s", (id) => {
  const interviews = interviewsOf(id);

  test("the whole text says what the printed page says, in its order", () => {
    for (const [index, answers] of spread(interviews, SPREAD).entries()) {
      const summary = sample(id, answers, typed(index), entered(index));
      const page = titleWords(summary) + withCaption(paperWords(summary));
      expect(said(toPlainText(summary, { compact: false }))).toBe(said(page));
      done.texts++;
    }
  }, 60_000);

  test("the short text keeps every fact, and fits a portal's field where nothing is typed", () => {
    for (const answers of spread(interviews, 5 * SPREAD)) {
      const summary = sample(id, answers);
      const text = toPlainText(summary, { compact: true });
      for (const fact of factsOf(summary)) expect(said(text)).toContain(said(fact));
      for (const row of summary.rows.filter(({ asked }) => asked))
        expect(tells(text, row), `${row.id} in ${text}`).toBe(true);
      expect(text.includes("DRAFT")).toBe(summary.draft);
      expect(text.length).toBeLessThanOrEqual(FIELD_ROOM);
      done.longest = Math.max(done.longest, text.length);
    }
  }, 60_000);

  test("the short text keeps every fact of what is typed, however long it becomes", () => {
    for (const [index, answers] of spread(interviews, SPREAD).entries()) {
      const summary = sample(id, answers, typed(index), entered(index));
      const text = said(toPlainText(summary, { compact: true }));
      for (const fact of factsOf(summary)) expect(text).toContain(said(fact));
    }
  }, 60_000);

  test("the PDF says what the printed page says, in its order", async () => {
    for (const [index, answers] of spread(interviews, PDFS).entries()) {
      const summary = sample(id, answers, typed(index), entered(index));
      const bytes = await makePdf(summary, { paper: "letter", made: PREPARED_AT });
      const words = wordsOf(await readBack(bytes)).replaceAll("•", "");
      expect(words).toBe(squeezed(titleWords(summary) + paperWords(summary)));
      done.pdfs++;
    }
  }, 120_000);
});

afterAll(() => {
  const { texts, pdfs, longest } = done;
  printFigure(texts, `summaries that say the same as page and as text, ${pdfs} of them as PDF`);
  printFigure(longest, "characters in the longest short text");
});
