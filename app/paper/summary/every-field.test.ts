import { describe, expect, test } from "vitest";
import type { EvidenceRow, QuestionEvidence } from "../../assessment/evidence/evidence";
import type { EvidenceSubject } from "../../assessment/evidence/evidence-words";
import { EVERY_SERVICE, serviceOf } from "../../assessment/laws/states/provisions";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { REQUEST_DETAILS } from "../../assessment/request/request-details";
import { questionsOf } from "../../criteria/criterion";
import type { Field } from "../../guidelines/evidence-field";
import { ENCLOSURE_FIELDS, EVIDENCE_FORMS } from "../../guidelines/evidence-forms";
import { writeFile } from "../../keeping/file/file";
import { readFile } from "../../keeping/file/file-reader";
import { makePdf } from "../pdf/make-pdf";
import { paperWords } from "../testing/paper-words";
import { readBack, squeezed, wordsOf } from "../testing/read-back";
import { PREPARED_AT, sample } from "../testing/samples";
import { withoutTypesetting } from "../text/full-text";
import { toPlainTexts } from "../text/plain-text";
import { titleBlock } from "./blocks";
import type { SummaryDocument } from "./document";

/*
 * Every field that the tables of evidence, enclosures and request details have is filled, beside every
 * question that offers it, and each option is chosen. Nothing is listed here: a field that is new is in.
 */

/** A field filled: what is typed or chosen, and how that is printed. */
interface Filled {
  readonly typed: string | string[];
  readonly printed: string;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Gives out values that no other field has. */
function values() {
  let given = 0;
  return {
    /** Letters that occur in no word. */
    text: (): Filled => {
      const typed = `zq${String(given++).padStart(3, "0")}xj`;
      return { typed, printed: typed };
    },
    number: (): Filled => {
      const typed = `${given++ + 1}.07`;
      return { typed, printed: typed };
    },
    /** Typed otherwise than it is printed. */
    date: (): Filled => {
      const [year, month, day] = [2010 + (given % 12), given % 11, 10 + (given % 17)];
      given++;
      return {
        typed: `${day} ${MONTHS[month]} ${year}`,
        printed: `${String(month + 1).padStart(2, "0")}/${day}/${year}`,
      };
    },
  };
}

type Values = ReturnType<typeof values>;
type Filling = Pick<Field, "options"> & { readonly kind: string };

/** Fills a field; in each row another of its options. */
function filled({ kind, options = [] }: Filling, row: number, next: Values): Filled {
  if (kind === "choices") {
    const printed = options.map(({ label }) => label).join(" and ");
    return { typed: options.map(({ value }) => value), printed };
  }
  const option = options[row % options.length];
  if (option) return { typed: option.value, printed: option.label };
  if (kind.startsWith("date")) return next.date();
  return kind === "number" ? next.number() : next.text();
}

/** An assessment with all of it filled, and how all that is in it is printed. */
interface FilledAssessment {
  readonly assessment: Assessment;
  readonly printed: string[];
}

/** The details of a question: its note, a citation, and of each form as many rows as it takes for every option. */
function detailsOf(subject: EvidenceSubject, at: number, next: Values, printed: string[]) {
  const note = next.text();
  const pages = next.text();
  printed.push(note.printed, `Encl. ${at + 1}, ${pages.printed}`);
  const forms = EVIDENCE_FORMS.filter(({ id }) => subject.evidence?.includes(id)).map(
    ({ id, fields, several }) => {
      const most = Math.max(1, ...fields.map(({ options = [] }) => options.length));
      const rows = Array.from({ length: several ? most : 1 }, (_, row): EvidenceRow => {
        const each = fields.map((field) => [field.id, filled(field, row, next)] as const);
        printed.push(...each.map(([, { printed: words }]) => words));
        return Object.fromEntries(each.map(([field, { typed }]) => [field, typed]));
      });
      return [id, rows] as const;
    },
  );
  return {
    note: String(note.typed),
    citations: [{ document: `document-${at}`, pages: String(pages.typed) }],
    forms: Object.fromEntries(forms),
  } satisfies QuestionEvidence;
}

/** One field as text: what is typed, its printing noted. */
function textOf(field: Filling, row: number, next: Values, printed: string[]): string {
  const { typed, printed: words } = filled(field, row, next);
  printed.push(words);
  return String(typed);
}

function filledFor(id: (typeof EVERY_SERVICE)[number]): FilledAssessment {
  const service = serviceOf(id);
  const row = EVERY_SERVICE.indexOf(id);
  const next = values();
  const printed: string[] = [];
  const text = (field: Filling) => textOf(field, row, next, printed);
  const questions = questionsOf(service.provision.criteria);
  const subjects: EvidenceSubject[] = [{ ...service, id: "service" }, ...questions];
  const codes = ["62362", "G80.0"];
  printed.push(...codes);
  const assessment: Assessment = {
    ...emptyAssessment(),
    service: id,
    // Not documented, none of them ends the questions.
    answers: Object.fromEntries(
      questions.map((question) => [
        question.id,
        question.claims ? ["baclofen-spasticity", "cancer-pain"] : ["unknown"],
      ]),
    ),
    details: {
      ...emptyAssessment().details,
      ...Object.fromEntries(REQUEST_DETAILS.map((detail) => [detail.id, text(detail)])),
    },
    codes,
    evidence: {
      documents: subjects.map((_, at) => {
        const fields = ENCLOSURE_FIELDS.map((field) => [field.id, text(field)] as const);
        const blank = { kind: "", author: "", date: "", pages: "" };
        return { ...blank, ...Object.fromEntries(fields), id: `document-${at}` };
      }),
      questions: Object.fromEntries(
        subjects.map((subject, at) => [subject.id, detailsOf(subject, at, next, printed)]),
      ),
    },
  };
  return { assessment, printed };
}

function summaryOf({ service: _, answers, details, codes, evidence }: Assessment, id: string) {
  const service = EVERY_SERVICE.find((each) => each === id) ?? "implantation";
  return sample(service, answers, details, { codes, evidence });
}

/** As words are compared: no output breaks lines or writes capitals like another. */
function compared(text: string): string {
  return squeezed(withoutTypesetting(text)).toLowerCase();
}

type Output = (summary: SummaryDocument) => string | Promise<string>;

function textBy(length: "full" | "portal"): Output {
  return (summary) =>
    toPlainTexts(summary, { length, details: true })
      .map((part) => part.replace(/^Part \d+ of \d+ - .*\n/, ""))
      .join("\n");
}

const OUTPUTS: Readonly<Record<string, Output>> = {
  // The stamps stand in the head of the page, above the article.
  "the summary on screen and as it is printed": (summary) =>
    [...titleBlock(summary).stamps, paperWords(summary)].join(" "),
  "the PDF": async (summary) =>
    wordsOf(await readBack(await makePdf(summary, { paper: "letter", made: PREPARED_AT }))),
  "the full text": textBy("full"),
  "the text for portals": textBy("portal"),
};

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** The values that an output holds less often than they were entered, beyond what it holds anyway. */
function missing(printed: readonly string[], output: string, without: string): string[] {
  const [said, bare, entered] = [output, without, printed.join(" | ")].map(compared);
  return printed.filter((value) => {
    const words = compared(value);
    return count(said ?? "", words) - count(bare ?? "", words) < count(entered ?? "", words);
  });
}

/** The same answers with nothing typed; of the priority, which left blank names each, the other one. */
function unfilled({ answers, details }: Assessment): Assessment {
  const blank = emptyAssessment();
  const urgency = details.urgency === "urgent" ? "standard" : "urgent";
  return { ...blank, answers, details: { ...blank.details, urgency } };
}

/** All but the first way to ask for a device, which offers nothing that the others do not. */
const SERVICES = EVERY_SERVICE.filter((id) => id !== "implantation");

describe.each(SERVICES)("every field of a request for %s", (id) => {
  const { assessment, printed } = filledFor(id);
  const summary = summaryOf(assessment, id);
  const bare = summaryOf(unfilled(assessment), id);

  test.each(Object.entries(OUTPUTS))(
    "is in %s",
    async (_, output) => {
      expect(missing(printed, await output(summary), await output(bare))).toEqual([]);
    },
    60_000,
  );

  test("is in the saved file as it was typed", () => {
    const text = writeFile(assessment, { version: "1.2.3", now: PREPARED_AT });
    const read = readFile(text, "1.2.3");
    expect(read).toMatchObject({ kind: "opened", assessment });
  });
});

test("every form is offered beside a question or a service, and every question is asked", () => {
  const services = SERVICES.map((id) => serviceOf(id));
  const questions = services.flatMap(({ provision }) => questionsOf(provision.criteria));
  const offered = [...services, ...questions].flatMap(({ evidence = [] }) => evidence);
  expect([...new Set(offered)].sort()).toEqual(EVIDENCE_FORMS.map(({ id }) => id).sort());
});
