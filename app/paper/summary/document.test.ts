import { describe, expect, it } from "vitest";
import { determine } from "../../assessment/determination";
import type { RequestDetails } from "../../assessment/record";
import { answerWords } from "../../assessment/wording";
import { type Answers, allCriteria, chosen, questionsOf, UNKNOWN } from "../../criteria/criterion";
import { pivotalQuestions } from "../../criteria/flow";
import { GUIDELINE } from "../../guidelines/current";
import { obtainFor, type Service } from "../../guidelines/guideline";
import { paperWords } from "../testing/paper-words";
import { MET_BY_A, MET_BY_B, sample } from "../testing/samples";
import { detailsWith, interviews, summaryOf } from "../testing/summary-of";
import { toPlainTexts } from "../text/plain-text";
import type { SummaryDocument } from "./document";
import { resultBlocks } from "./result-blocks";

/** Every criterion that some words of the table are of. */
function hooksOf({ rows }: SummaryDocument) {
  return rows.flatMap(({ id, status, claim, lines }) => [
    { criterion: id, status },
    ...(claim ? [claim] : []),
    ...lines.flatMap(({ spans }) => spans.flatMap(({ hooks }) => hooks ?? [])),
  ]);
}

/** What the table says beside the guideline text. */
function wordsOf({ rows }: SummaryDocument): string {
  return rows
    .flatMap(({ lines }) => lines.map(({ spans }) => spans.map(({ text }) => text).join("")))
    .join(" ");
}

/** The words that are the payer's to say. */
const PAYERS_WORDS = /approved|denied|covered|eligible|medically necessary/i;

function service(id: string): Service {
  const found = GUIDELINE.services.find((each) => each.id === id);
  if (!found) throw new Error(`no service ${id}`);
  return found;
}

const A_MET = {
  indication: ["baclofen-spasticity"],
  "a1-trial": ["yes"],
  "a1-control": ["no"],
  "a2-difficulties": ["posture-function", "self-care"],
  "a3-response": ["favorable"],
};

describe.each(GUIDELINE.services)("the summary of $id, over its interviews", (each) => {
  const states = [...interviews(each)].map((determination) => ({
    determination,
    summary: summaryOf(determination),
  }));

  it("is plain data", () => {
    for (const { summary } of states)
      expect(JSON.parse(JSON.stringify(summary))).toStrictEqual(summary);
  });

  it("holds every criterion of the provision once, on words, with the status that was determined", () => {
    const ids = allCriteria(each.provision.criteria).map(({ id }) => id);
    for (const { determination, summary } of states) {
      const held = hooksOf(summary);
      expect(held.map(({ criterion }) => criterion).toSorted()).toEqual(ids.toSorted());
      for (const { criterion, status } of held)
        expect(status).toBe(determination.statuses.get(criterion));
    }
  });

  it("has one row a clause: no two are cited alike", () => {
    for (const { summary } of states) {
      const labels = summary.rows.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it("shows each question that was asked, with its answer", () => {
    for (const { determination, summary } of states) {
      const said = wordsOf(summary);
      for (const question of determination.asked) {
        const values = chosen(determination.relevant, question.id);
        const whole = `${question.name}: ${answerWords(question, values)}.`;
        const ticked = question.options.filter(({ value }) => values.includes(value)).length;
        const each = said.split(": Yes.").length - 1 >= ticked;
        expect(said.includes(whole) || each, `${whole} in ${said}`).toBe(true);
      }
    }
  });

  it("never says that anything is not met within a part that is not claimed", () => {
    for (const { summary } of states)
      for (const { sign, lines } of summary.rows)
        if (sign.word === "Not claimed") expect(JSON.stringify(lines)).not.toMatch(/not met"/i);
  });

  it("puts what is claimed before what is not", () => {
    for (const { summary } of states) {
      const claims = summary.rows.map(({ sign }) => sign.word !== "Not claimed");
      expect(claims).toEqual(claims.toSorted((one, other) => Number(other) - Number(one)));
    }
  });

  it("says of the result only what the note's data say", () => {
    const { met, "not-met": notMet, recordLost } = each.provision.consequences;
    const sentences = [met, notMet, recordLost].map((consequence) => consequence?.sentence);
    for (const { determination, summary } of states) {
      expect([...sentences, "Cannot be determined yet"]).toContain(summary.result.sentence);
      expect(summary.result.lines).toBe(determination.consequence.lines);
    }
  });

  it("never speaks for the payer, but in sourced notices", () => {
    for (const { summary } of states) {
      const { beyond: _, notices: __, ...own } = summary;
      expect(JSON.stringify(own)).not.toMatch(PAYERS_WORDS);
    }
  });

  it("is a draft exactly while the result is open", () => {
    for (const { determination, summary } of states)
      expect(summary.draft).toBe(determination.consequence.result === "undetermined");
  });

  it("asks for what can still change the result and nothing else", () => {
    for (const { determination, summary } of states) {
      const pivotal = pivotalQuestions(each.provision.criteria, determination.relevant);
      expect(new Set(summary.open.needed.map(({ id }) => id))).toEqual(pivotal);
      expect(summary.draft).toBe(summary.open.needed.length > 0);
    }
  });

  it("asks for documentation in the words for the service", () => {
    const questions = questionsOf(each.provision.criteria);
    const words = new Map(questions.map((one) => [one.id, obtainFor(one, each)]));
    for (const { summary } of states)
      for (const { id, obtain } of [
        ...summary.open.needed,
        ...summary.open.besides,
        ...(summary.result.furtherLine?.settledBy ?? []),
      ])
        expect(obtain).toBe(words.get(id));
  });

  it("tells an unanswered question from one that is not documented", () => {
    for (const { determination, summary } of states)
      for (const { id, word } of [...summary.open.needed, ...summary.open.besides])
        expect(word).toBe(
          chosen(determination.relevant, id).includes(UNKNOWN)
            ? questionsOf(each.provision.criteria)
                .find((question) => question.id === id)
                ?.options.at(-1)?.label
            : "Not answered",
        );
  });

  it("counts as missing exactly the answers that it names as open and needed", () => {
    for (const { summary } of states) {
      const { unanswered, notDocumented } = summary.counts;
      const words = summary.open.needed.map(({ word }) => word);
      expect(words.filter((word) => word === "Not answered")).toHaveLength(unanswered);
      expect(words).toHaveLength(unanswered + notDocumented);
    }
  });

  it("states each reading once", () => {
    for (const { summary } of states) {
      const ids = summary.readings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("carries the caution wherever it was determined to stand", () => {
    for (const { determination, summary } of states)
      expect(summary.result.caution).toBe(determination.caution);
  });

  it("speaks of a further line only as the note's data say", () => {
    for (const { determination, summary } of states) {
      expect(summary.result.furtherLine?.named).toBe(determination.lineFinding?.named);
      if (determination.lineFinding?.named === "no")
        expect(summary.result.furtherLine).not.toHaveProperty("sentence");
    }
  });
});

describe("the summary of a request", () => {
  it("is the same with answers that were set aside as without them", () => {
    const stale = { ...A_MET, "b2-response": ["unfavorable"], "m-benefit": ["no"] };
    const implantation = service("implantation");
    expect(summaryOf(determine(implantation, stale))).toStrictEqual(
      summaryOf(determine(implantation, A_MET)),
    );
  });

  it("prints a trial that was not done as that", () => {
    const answers = { ...A_MET, "a3-response": ["not-done"] };
    const { rows } = summaryOf(determine(service("implantation"), answers));
    const row = rows.find(({ id }) => id === "a3");
    expect(row?.status).toBe("not-met");
    expect(JSON.stringify(row)).toContain("No trial intrathecal dose given.");
  });

  it("says at the result, once and in every form, which answers contradict each other", () => {
    const answers = {
      indication: ["cancer-pain"],
      "b-severe-pain": ["yes"],
      "b-active-cancer": ["yes"],
      "b1-responsive": ["not-tried"],
      "b1-side-effects": ["yes"],
      "b2-response": ["favorable"],
    };
    const summary = summaryOf(determine(service("implantation"), answers));
    expect(summary.result.result).toBe("met");
    const [{ message: text = "" } = {}] = summary.findings;
    expect(JSON.stringify(resultBlocks(summary)[0])).toContain("1 entry to check.");
    const letters = (words: string) => words.replace(/[^a-z]+/gi, "");
    for (const words of [
      paperWords(summary),
      ...toPlainTexts(summary, { length: "portal", details: true }),
      ...toPlainTexts(summary, { length: "full", details: true }),
    ])
      expect(letters(words).split(letters(text))).toHaveLength(2);
  });

  it("counts answers that contradict each other and what was typed in one list, in every form", () => {
    const answers = {
      indication: ["cancer-pain"],
      "b-severe-pain": ["yes"],
      "b-active-cancer": ["yes"],
      "b1-responsive": ["not-tried"],
      "b1-side-effects": ["yes"],
    };
    const typed = { npi: "12", callback: "555" };
    const summary = summaryOf(determine(service("implantation"), answers), typed);
    for (const words of [
      paperWords(summary),
      ...toPlainTexts(summary, { length: "portal", details: true }),
      ...toPlainTexts(summary, { length: "full", details: true }),
    ]) {
      expect(words.match(/\w+ entr\w+ to check/gi)).toEqual(["3 entries to check"]);
      expect(words).toMatch(/Phone: ["“]555["”]\s+is not/);
      expect(words).not.toContain("Phone: Phone:");
    }
  });

  it("tells what was not asked from what was not chosen", () => {
    const said = wordsOf(summaryOf(determine(service("implantation"), A_MET)));
    expect(said).toMatch(/ide effects[^.]*: not asked\./);
    expect(said).toContain("(b) Balance or locomotion: not chosen.");
    expect(said).toContain("(a) Posture or function: Yes.");
  });

  it("shows every use that was chosen, though it is neither category's", () => {
    const summary = summaryOf(determine(service("revision"), { indication: ["other"] }));
    expect(wordsOf(summary)).toContain("Another use.");
    expect(summary.rows.map(({ sign }) => sign.word)).toEqual([
      "Not met",
      "Not claimed",
      "Not claimed",
    ]);
  });

  it("says that a claimed category is not met, though the other one is", () => {
    const both = {
      ...A_MET,
      "a3-response": ["unfavorable"],
      indication: ["baclofen-spasticity", "cancer-pain"],
      "b-severe-pain": ["yes"],
      "b-active-cancer": ["yes"],
      "b1-responsive": ["no"],
      "b2-response": ["favorable"],
    };
    const { rows, result } = summaryOf(determine(service("implantation"), both));
    const signs = new Map(rows.map(({ label, sign }) => [label, sign.word]));
    expect(result.result).toBe("met");
    expect(signs.get("A")).toBe("Not met");
    expect(signs.get("A(3)")).toBe("Not met");
    expect(signs.get("B")).toBe("Met");
  });

  it("names what would settle a line that is not yet known", () => {
    const { result } = summaryOf(
      determine(service("implantation"), {
        indication: ["baclofen-spasticity", "cancer-pain"],
        "a1-trial": ["no"],
        "b-severe-pain": [UNKNOWN],
        "b2-response": ["not-done"],
      }),
    );
    expect(result.furtherLine?.sentence).toMatch(/not yet known/);
    expect(result.furtherLine?.settledBy.length).toBeGreaterThan(0);
  });
});

describe("request details", () => {
  const determination = determine(service("implantation"), A_MET);

  it("stand in the order of a prior-authorization form, blank where nothing was typed", () => {
    const { request, priority } = summaryOf(determination);
    const blank = request.filter(({ label }) => !label.startsWith("Prepared (local"));
    expect(blank.every(({ value }) => value === "")).toBe(true);
    expect(priority).toBe("[  ] Standard  [  ] Expedited (urgent)");
    expect(request[4]?.label).toBe("Requesting clinician · NPI");
  });

  it("are all printed, each NPI with its owner", () => {
    const typed = Object.fromEntries(
      Object.keys(detailsWith()).map((id) => [id, id === "urgency" ? "urgent" : `XY ${id}`]),
    );
    const { request, priority } = summaryOf(determination, typed);
    const said = JSON.stringify(request);
    for (const [id, value] of Object.entries(typed))
      if (id !== "urgency") expect(said).toContain(value);
    expect(priority).toBe("EXPEDITED (URGENT)");
    const performing = request.find(({ label }) => label.startsWith("Performing"));
    expect(performing?.value).toContain("XY performingNpi");
  });

  it("are printed as typed, less what would not print or would reorder the text", () => {
    const patient = `  <b>"O'Neil"</b>\u202E\n\u0007 é  `;
    const { request } = summaryOf(determination, { patient });
    expect(request[0]?.value).toBe(`<b>"O'Neil"</b>  é`);
  });

  it("never become part of what was requested", () => {
    const { title, result, rows } = summaryOf(determination, { patient: "XYZZY", plan: "XYZZY" });
    expect(JSON.stringify([title, result, rows])).not.toContain("XYZZY");
  });

  it("bring a notice forward from the day on which it applies to the service", () => {
    const notices = (dateOfService: string) =>
      summaryOf(determination, { dateOfService }).notices.map(({ id }) => id);
    expect(notices("")).toEqual([]);
    expect(notices("2026-12-31")).toEqual([]);
    expect(notices("2027-01-01")).toEqual(["list-ends"]);
    for (const typed of ["01/05/27", "Jan 5, 2027", "5 January 2027", "1-5-2027", "01.05.2027."])
      expect(notices(typed), typed).toEqual(["list-ends"]);
    expect(notices("Dec 31, 2026")).toEqual([]);
  });

  it("say that a notice could not be checked, where the date of service cannot be read", () => {
    for (const dateOfService of ["soon", "13/05/2027", "02/30/2027", "1/27"]) {
      const summary = summaryOf(determination, { dateOfService });
      expect(summary.notices.map(({ id, bears }) => [id, bears])).toEqual([
        [
          "list-ends",
          "The date of service could not be read, so the app could not check whether the notice on services from January 1, 2027 applies.",
        ],
      ]);
      for (const length of ["portal", "full"] as const)
        expect(toPlainTexts(summary, { length, details: true }).join("\n")).toContain(
          "could not check",
        );
    }
  });

  it("are printed by the date that was read, or as typed where none was", () => {
    const value = (wanted: string, details: Partial<RequestDetails>) =>
      summaryOf(determination, details).request.find(({ label }) => label === wanted)?.value;
    expect(value("Date of service", { dateOfService: "5 Jan 27" })).toBe("01/05/2027");
    expect(value("Date of birth", { dateOfBirth: "5 Jan 27" })).toBe("01/05/1927");
    expect(value("Date of service", { dateOfService: "13/05/2027" })).toBe("13/05/2027 [to check]");
  });
});

const FAILS_A = { ...A_MET, "a3-response": ["unfavorable"] };

/** What a sheet says that its result rests on. */
const REASONS: readonly {
  readonly what: string;
  readonly service: Parameters<typeof sample>[0];
  readonly answers: Answers;
  readonly says: readonly string[];
}[] = [
  { what: "nothing is answered", service: "implantation", answers: {}, says: [] },
  {
    what: "a category that is claimed is open",
    service: "implantation",
    answers: { ...A_MET, "a3-response": [] },
    says: [],
  },
  {
    what: "A fails",
    service: "implantation",
    answers: FAILS_A,
    says: [
      "Category A not met: A(3) Response to an intrathecal trial dose of the antispasmodic before implantation: Not favorable.",
      "Category B not claimed.",
    ],
  },
  {
    what: "neither is claimed",
    service: "implantation",
    answers: { indication: ["other"] },
    says: ["Category A not claimed.", "Category B not claimed."],
  },
  {
    what: "both fail",
    service: "implantation",
    answers: {
      ...FAILS_A,
      indication: ["baclofen-spasticity", "cancer-pain"],
      "b-severe-pain": ["yes"],
      "b-active-cancer": ["no"],
    },
    says: [
      "Category A not met: A(3) Response to an intrathecal trial dose of the antispasmodic before implantation: Not favorable.",
      "Category B not met: B Pain due to active and life-limiting cancer: No.",
    ],
  },
  {
    what: "nothing is to be answered",
    service: "trial",
    answers: {},
    says: [],
  },
  {
    what: "maintenance is met",
    service: "maintenance",
    answers: { "m-complications": ["no"], "m-benefit": ["yes"] },
    says: ["Maint. A met.", "Maint. B met."],
  },
  {
    what: "maintenance has complications",
    service: "maintenance",
    answers: { "m-complications": ["yes"] },
    says: [
      "Maint. A not met: Maint. A Significant complications of regimen or delivery system: Yes.",
    ],
  },
];

it.each(REASONS)("where $what, the result rests on just that", ({ service: id, answers, says }) => {
  expect(sample(id, answers).result.reason).toEqual(says);
});

it("says of a category that is met which clauses are, the conditions of its heading among them", () => {
  const reasons = [MET_BY_A, MET_BY_B].map(
    (answers) => sample("implantation", answers).result.reason,
  );
  expect(reasons.flat()).toEqual([
    "Category A met: A(1), A(2)(c), A(3).",
    "Category B met: its heading, B(1), B(2).",
  ]);
});
