import { describe, expect, it, test } from "vitest";
import { judge } from "../../e2e/oracle/oracle";
import { type Answers, chosen, questionsOf } from "../criteria/criterion";
import { evaluate } from "../criteria/evaluate";
import { determine, findService } from "./determination";
import type { Evidence, QuestionEvidence } from "./evidence/evidence";
import { countGaps, decides, type Gaps, gaps, gapsInWords } from "./gaps";
import { emptyAssessment } from "./record";

const BLANK: QuestionEvidence = { note: "", citations: [], forms: {} };
const MET: Answers = {
  indication: ["baclofen-spasticity"],
  "a1-trial": ["yes"],
  "a1-control": ["no"],
  "a2-difficulties": ["self-care"],
  "a3-response": ["favorable"],
};

const { evidence: NO_EVIDENCE } = emptyAssessment();
const FINDING = { path: ["codes", 0], label: "Code 1", message: "Code 1 is no code." };

function determined(answers: Answers, service = "implantation", askRemaining = false) {
  const found = findService(service);
  if (!found) throw new Error("no such service");
  return determine(found, answers, { askRemaining });
}

function missing(answers: Answers, evidence: Evidence = NO_EVIDENCE, service?: string): Gaps {
  return gaps(determined(answers, service), evidence, []);
}

function answersIn({ answers }: Gaps): string[] {
  return answers.map(({ question, kind }) => `${question.id}: ${kind}`);
}

function sourcesIn({ sources }: Gaps): string[] {
  return sources.map(({ question }) => question.id);
}

/** One enclosure that is described, one of which nothing is typed, and some citations of them. */
function enclosing(...cited: readonly (keyof typeof MET)[]): Evidence {
  const blank = { author: "", date: "", pages: "" };
  const citations = [{ document: "x", pages: "" }];
  return {
    documents: [
      { id: "bare", kind: " ", ...blank },
      { id: "x", kind: "Clinic note", ...blank },
    ],
    questions: Object.fromEntries(cited.map((id) => [id, { ...BLANK, citations }])),
  };
}

function withDetails(details: Partial<QuestionEvidence>): Evidence {
  return { ...enclosing(), questions: { "a1-trial": { ...BLANK, ...details } } };
}

describe("the missing answers", () => {
  it("are those that can still change the result, in the note's order, each with its silence", () => {
    const answers = { indication: ["baclofen-spasticity"], "a1-trial": ["unknown"] };
    expect(answersIn(missing(answers))).toEqual([
      "a1-trial: not-documented",
      "a1-control: unanswered",
      "a1-side-effects: unanswered",
      "a2-difficulties: unanswered",
      "a3-response: unanswered",
    ]);
  });

  it("are none once the result is certain, though more is asked and not documented", () => {
    const certain = { indication: ["baclofen-spasticity"], "a1-trial": ["no"] };
    expect(answersIn(missing(certain))).toEqual([]);
    const more = { ...certain, "a3-response": ["unknown"] };
    const determination = determined(more, "implantation", true);
    expect(determination.relevant).toHaveProperty("a3-response");
    expect(answersIn(gaps(determination, NO_EVIDENCE, []))).toEqual([]);
  });

  it("are not filled by details", () => {
    const evidence = withDetails({ note: "Two years of tizanidine" });
    expect(answersIn(missing({ ...MET, "a1-trial": ["unknown"] }, evidence))).toContain(
      "a1-trial: not-documented",
    );
  });
});

describe("the missing sources", () => {
  it("are of the answers that are given and count, never of what is not documented or set aside", () => {
    const answers = { ...MET, "a3-response": ["unknown"], "b-severe-pain": ["yes"] };
    const found = missing(answers);
    expect(sourcesIn(found)).toEqual(["indication", "a1-trial", "a1-control", "a2-difficulties"]);
    expect(found.given).toBe(4);
  });

  it("are fewer by each answer that cites an enclosure", () => {
    const found = missing(MET, enclosing("a1-trial", "a3-response"));
    expect(sourcesIn(found)).toEqual(["indication", "a1-control", "a2-difficulties"]);
    expect(found.given).toBe(5);
    expect(sourcesIn(missing(MET, enclosing(...Object.keys(MET))))).toEqual([]);
  });

  it.each<[string, Partial<QuestionEvidence>]>([
    ["a note", { note: "Seen in the chart" }],
    ["a row of details", { forms: { methods: [{ name: "baclofen" }] } }],
    ["pages of no document", { citations: [{ document: "", pages: "3" }] }],
    ["a document that is not enclosed", { citations: [{ document: "gone", pages: "3" }] }],
    ["an enclosure of which nothing is typed", { citations: [{ document: "bare", pages: "3" }] }],
  ])("are not fewer by %s", (_, details) => {
    expect(sourcesIn(missing(MET, withDetails(details)))).toEqual(Object.keys(MET));
  });

  it("count where one of several citations is of an enclosure that is described", () => {
    const citations = ["", "bare", "x"].map((document) => ({ document, pages: "" }));
    expect(sourcesIn(missing(MET, withDetails({ citations })))).not.toContain("a1-trial");
  });

  it.each<[string, Partial<QuestionEvidence>, string]>([
    ["the list of citations", {}, "evidence.questions.a1-trial.citations"],
    [
      "the document of a citation without one",
      { citations: [{ document: "", pages: "3" }] },
      "evidence.questions.a1-trial.citations.0.document",
    ],
    [
      "the enclosure of which nothing is typed",
      { citations: [{ document: "bare", pages: "3" }] },
      "evidence.documents.0.kind",
    ],
  ])("lead to %s", (_, details, entry) => {
    const { sources } = missing(MET, withDetails(details));
    expect(sources.find(({ question }) => question.id === "a1-trial")?.entry).toBe(entry);
  });
});

test("where nothing is documented of a question, its source is missing where sources are listed", () => {
  const { sources } = missing(MET);
  expect(sources.map(({ entry }) => entry)).toEqual(
    Object.keys(MET).map((id) => `evidence.questions.${id}.citations`),
  );
});

describe("the counts", () => {
  const said = (answers: Answers, evidence = NO_EVIDENCE, count = 0) => {
    const findings = Array.from({ length: count }, () => FINDING);
    return gapsInWords(countGaps(gaps(determined(answers), evidence, findings)));
  };

  it("are said in the same words everywhere", () => {
    const { "a3-response": _, ...unfinished } = MET;
    expect(said({ ...unfinished, "a2-difficulties": ["unknown"] })).toEqual([
      "Answers: 2 missing (1 unanswered, 1 not documented)",
      "Sources: 3 of 3 missing",
    ]);
    expect(said(unfinished, NO_EVIDENCE, 1)).toEqual([
      "Answers: 1 missing (1 unanswered)",
      "Sources: 4 of 4 missing",
      "1 entry to check",
    ]);
    expect(said({ ...MET, "a3-response": ["unknown"] })).toEqual([
      "Answers: 1 missing (1 not documented)",
      "Sources: 4 of 4 missing",
    ]);
    expect(said(MET, enclosing(...Object.keys(MET)))).toEqual([
      "Answers: none missing",
      "Sources: none of 5 missing",
    ]);
  });

  it("say nothing of sources where no answer is given", () => {
    expect(said({})).toEqual(["Answers: 11 missing (11 unanswered)"]);
    expect(said({ indication: ["unknown"] })).toEqual([
      "Answers: 11 missing (10 unanswered, 1 not documented)",
    ]);
  });
});

describe("what a missing answer decides", () => {
  const said = (answers: Answers, service?: string) => {
    const determination = determined(answers, service);
    return gaps(determination, NO_EVIDENCE, []).answers.map(
      ({ question }) => `${question.id} ${decides(question, determination)}`,
    );
  };

  it("is named by its clause, which it decides alone or with others", () => {
    expect(said({ indication: ["baclofen-spasticity"] })).toEqual([
      "a1-trial Helps decide A(1)",
      "a1-control Helps decide A(1)",
      "a1-side-effects Helps decide A(1)",
      "a2-difficulties Decides A(2)",
      "a3-response Decides A(3)",
    ]);
    expect(said({})[0]).toBe("indication Decides which criteria apply");
    expect(said({}, "removal")).toEqual(["removal-indication Decides the result"]);
    expect(said({}, "trial")).toEqual(["trial-purpose Decides the result"]);
    expect(said({}, "maintenance")).toEqual([
      "m-complications Decides Maint. A",
      "m-benefit Decides Maint. B",
    ]);
  });

  it("is decided by it for certain, whatever is answered, where it says so", () => {
    const answers = { ...MET, "a1-control": ["unknown"], "a1-side-effects": ["no"] };
    const determination = determined(answers);
    expect(said(answers)).toEqual(["a1-control Decides A(1)"]);
    const { criteria } = determination.service.provision;
    for (const value of ["yes", "no"]) {
      const status = evaluate(criteria, { ...answers, "a1-control": [value] });
      expect(status).not.toBe("undetermined");
    }
  });
});

test.each(["implantation", "maintenance", "removal", "trial"] as const)(
  "for %s the missing answers are those that the oracle finds pivotal",
  (service) => {
    const { criteria } = determined({}, service).service.provision;
    for (const question of questionsOf(criteria))
      for (const { value } of question.options) {
        const found = missing({ [question.id]: [value] }, NO_EVIDENCE, service);
        const { relevant } = determined({ [question.id]: [value] }, service);
        expect(found.answers.map(({ question: { id } }) => id)).toEqual(
          judge(service, relevant).pivotal,
        );
        for (const { question: asked, kind } of found.answers)
          expect(chosen(relevant, asked.id)).toEqual(kind === "unanswered" ? [] : ["unknown"]);
      }
  },
);
