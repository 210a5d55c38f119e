/** @module-tag long */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { printFigure } from "../../../e2e/running/figure";
import { ALL_QUESTIONS, determine, findService } from "../../assessment/determination";
import type { Assessment } from "../../assessment/record";
import { ASSESSMENTS, TEXTS } from "../../assessment/testing/assessments";
import { cases, drawn } from "../../assessment/testing/random";
import { saidBy } from "../../assessment/testing/said-by";
import { DAMAGES } from "../testing/damage";
import { writeAttachment, writeFile } from "./file";
import { type OpenedFile, readFile } from "./file-reader";

const WRITING = { version: "1.0.0", now: new Date("2026-11-22T18:00:00.000Z") };
const ROUND_TRIPS = 3_000;
const ATTACHMENTS = 1_000;
/** Of each kind of damage; fewer where each makes megabytes. */
const VARIANTS = 300;
const LARGE = ["a text of megabytes"];
const LARGE_VARIANTS = 40;

/** As toStrictEqual, which shows the difference, but faster where there is none. */
function expectSame(one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toStrictEqual(other);
}

function opened(text: string): OpenedFile {
  const file = readFile(text, "1.0.0");
  if (file.kind === "refused") throw new Error(file.reason);
  return file;
}

/** Whether every answer is one that the screen could have taken. */
function isAnswerable(answers: Assessment["answers"]): boolean {
  return Object.entries(answers).every(([id, values]) => {
    const question = ALL_QUESTIONS.find((each) => each.id === id);
    const options = values.map((value) => question?.options.find((each) => each.value === value));
    const single = question?.choose === "one" || options.some((option) => option?.alone);
    const once = new Set(values).size === values.length;
    return options.every((option) => option) && once && (values.length <= 1 || !single);
  });
}

describe("an assessment saved and opened", () => {
  it(`is the same, field by field, ${ROUND_TRIPS} times`, () => {
    const same = fc.property(ASSESSMENTS, (assessment) => {
      const file = opened(writeFile(assessment, WRITING));
      expectSame(file.assessment, assessment);
      expect(file.differs).toBeUndefined();
      expectSame(file.storedResult, file.todaysResult);
    });
    fc.assert(same, cases(ROUND_TRIPS));
  });

  it("by way of an attachment has what counts, and only that", () => {
    const holds = fc.property(ASSESSMENTS, (assessment) => {
      const { answers, service, evidence, ...rest } = assessment;
      const found = findService(service);
      const now = found && determine(found, answers, rest);
      const file = opened(writeAttachment(assessment, WRITING));
      expectSame(file.assessment, {
        ...assessment,
        answers: now?.relevant ?? {},
        evidence: { ...evidence, questions: file.assessment.evidence.questions },
      });
      const asked = now?.asked.map(({ id }) => id) ?? [];
      for (const [id, details] of Object.entries(file.assessment.evidence.questions)) {
        expect([...asked, "service"]).toContain(id);
        expectSame(details, evidence.questions[id]);
      }
      for (const id of asked)
        expect(id in file.assessment.evidence.questions).toBe(id in evidence.questions);
      expectSame(file.storedResult, opened(writeFile(assessment, WRITING)).storedResult);
    });
    fc.assert(holds, cases(ATTACHMENTS));
  });

  it("is made of every kind of text", () => {
    const all = JSON.stringify(drawn(ASSESSMENTS, 300));
    for (const text of TEXTS) expect(all).toContain(JSON.stringify(text));
  });
});

describe("a damaged file", () => {
  const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
  const before = prototypes.map((each) => Object.getOwnPropertyNames(each).join());
  const sound = drawn(ASSESSMENTS, 60).map((each) => writeFile(each, WRITING));

  /** Each sound text, and the same with some damage of this kind. */
  function damagedBy(name: string) {
    const damages = drawn(DAMAGES[name] ?? expect.unreachable(), sound.length);
    return sound.map((text, at) => [text, damages[at]?.(text) ?? ""] as const);
  }

  let tried = 0;

  afterAll(() => printFigure(tried, "damaged saved files refused or opened faithfully"));

  it.each(Object.entries(DAMAGES))("with %s opens faithfully or is refused", (name, damage) => {
    const variants = LARGE.includes(name) ? LARGE_VARIANTS : VARIANTS;
    const faithful = fc.property(fc.constantFrom(...sound.keys()), damage, (at, damaged) => {
      const text = damaged(sound[at] ?? "");
      const began = performance.now();
      const file = readFile(text, "1.0.0");
      expect(performance.now() - began).toBeLessThan(5_000);
      if (file.kind === "refused") {
        expect(file.reason).toMatch(/^(It is|A newer version) .*\.$/s);
        expect(file.help).toBeDefined();
      } else {
        expectSame(file.assessment, saidBy(text));
        expect(isAnswerable(file.assessment.answers)).toBe(true);
      }
      if (name !== "none") tried += 1;
    });
    fc.assert(faithful, cases(variants));
    expect(prototypes.map((each) => Object.getOwnPropertyNames(each).join())).toEqual(before);
    expect("polluted" in {} || "ran" in globalThis).toBe(false);
  });

  it("is tried in at least 5,000 variants", () => {
    expect(tried).toBeGreaterThanOrEqual(5_000);
  });

  it("is opened as it was where nothing but the order of names is changed", () => {
    for (const name of ["none", "all names in another order", "other line ends"])
      for (const [text, damaged] of damagedBy(name))
        expect(opened(damaged).assessment).toEqual(opened(text).assessment);
  });

  it("is never opened where a name could reach into a prototype", () => {
    for (const [, damaged] of damagedBy("a prototype's name"))
      expect(readFile(damaged).kind).toBe("refused");
  });
});
