import { describe, expect, it } from "vitest";
import { determine } from "../assessment/determination";
import { allCriteria, chosen, questionsOf, UNKNOWN } from "../criteria/criterion";
import { pivotalQuestions } from "../criteria/flow";
import { obtainFor, type Service } from "../guidelines/guideline";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import { localTime } from "./document";
import { detailsWith, interviews, summaryOf } from "./testing/interviews";

/** The words that are the payer's to say. */
const PAYERS_WORDS = /approved|denied|covered|eligible|medically necessary/i;

function service(id: string): Service {
  const found = NOTE_170.services.find((each) => each.id === id);
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

describe.each(NOTE_170.services)("the summary of $id, over its interviews", (each) => {
  const states = [...interviews(each)].map((determination) => ({
    determination,
    summary: summaryOf(determination),
  }));

  it("is plain data", () => {
    for (const { summary } of states)
      expect(JSON.parse(JSON.stringify(summary))).toStrictEqual(summary);
  });

  it("has one row for every criterion of the provision, in the note's order", () => {
    const ids = allCriteria(each.provision.criteria).map(({ id }) => id);
    for (const { summary } of states) expect(summary.rows.map(({ id }) => id)).toEqual(ids);
  });

  it("gives each row the status that was determined, with a word and a mark", () => {
    for (const { determination, summary } of states)
      for (const { id, status, sign } of summary.rows) {
        expect(status).toBe(determination.statuses.get(id));
        expect(sign.word && sign.mark).toBeTruthy();
      }
  });

  it("answers every row that stands for a criterion without parts", () => {
    for (const { summary } of states)
      for (const { rule, answer } of summary.rows) if (!rule) expect(answer).toBeTruthy();
  });

  it("shows each question that was asked once, beside what was answered", () => {
    for (const { determination, summary } of states)
      expect(summary.rows.filter(({ asked }) => asked)).toHaveLength(determination.asked.length);
  });

  it("leaves out words of the note only where a row above it holds them", () => {
    for (const { summary } of states)
      for (const [at, { quote, quotedAbove }] of summary.rows.entries())
        if (quotedAbove)
          expect(summary.rows.slice(0, at).some((row) => row.quote.includes(quote))).toBe(true);
  });

  it("says of the result only what the note's data say", () => {
    const sentences = [each.provision.consequences.met, each.provision.consequences["not-met"]].map(
      ({ sentence }) => sentence,
    );
    for (const { determination, summary } of states) {
      expect([...sentences, "Cannot be determined yet"]).toContain(summary.result.sentence);
      expect(summary.result.lines).toBe(determination.consequence.lines);
    }
  });

  it("never speaks for the payer, but in sourced notices", () => {
    for (const { summary } of states) {
      const { beyond: _, pressing: __, ...own } = summary;
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
          chosen(determination.relevant, id).includes(UNKNOWN) ? "Not documented" : "Not answered",
        );
  });

  it("counts no more answers than questions", () => {
    for (const { summary } of states) {
      const { answered, of, notDocumented } = summary.counts;
      expect(answered + notDocumented).toBeLessThanOrEqual(of);
      expect(of - answered).toBeGreaterThanOrEqual(summary.open.needed.length);
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
    expect(rows.find(({ id }) => id === "a3")).toMatchObject({
      status: "not-met",
      answer: "No trial intrathecal dose given",
    });
  });

  it("tells what was not asked from what was denied", () => {
    const { rows } = summaryOf(determine(service("implantation"), A_MET));
    const answer = (id: string) => rows.find((row) => row.id === id)?.answer;
    expect(answer("a1-side-effects")).toBe("Not asked");
    expect(answer("a2-balance-locomotion")).toBe("No (not chosen)");
    expect(answer("a1-control")).toBe("No");
  });

  it("shows every use that was chosen, though it is neither category's", () => {
    const { rows } = summaryOf(determine(service("revision"), { indication: ["other"] }));
    expect(rows.map(({ answer }) => answer)).toContain("Another use");
  });

  it("puts the questions as they were put to someone with a pump in place", () => {
    const { rows } = summaryOf(determine(service("replacement"), A_MET));
    expect(rows.find(({ id }) => id === "a1-trial")?.asked).toMatch(/before the original/);
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

  it("stand in the record's order, blank where nothing was typed", () => {
    const { request } = summaryOf(determination);
    const blank = request.filter(({ id }) => id !== "preparedAt");
    expect(blank.map(({ id }) => id)).toEqual(Object.keys(detailsWith()));
    expect(blank.every(({ value }) => value === "")).toBe(true);
  });

  it("are printed as typed, less what would not print or would reorder the text", () => {
    const patient = `  <b>"O'Neil"</b>\u202E\n\u0007 é  `;
    const { request } = summaryOf(determination, { patient });
    expect(request.find(({ id }) => id === "patient")?.value).toBe(`<b>"O'Neil"</b>  é`);
  });

  it("never become part of what was requested", () => {
    const { title, result, rows } = summaryOf(determination, { patient: "XYZZY", plan: "XYZZY" });
    expect(JSON.stringify([title, result, rows])).not.toContain("XYZZY");
  });

  it("bring a notice forward from the day on which it bears on the service", () => {
    const pressing = (dateOfService: string) =>
      summaryOf(determination, { dateOfService }).pressing.map(({ id }) => id);
    expect(pressing("")).toEqual([]);
    expect(pressing("2026-12-31")).toEqual([]);
    expect(pressing("2027-01-01")).toEqual(["list-ends"]);
  });
});

it("writes the local time in an order that reads the same everywhere", () => {
  expect(localTime(new Date(2026, 0, 2, 3, 4))).toBe("2026-01-02 03:04");
});
