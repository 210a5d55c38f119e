import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { determine, findService } from "../../assessment/determination";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { ASSESSMENTS } from "../../assessment/testing/assessments";
import { cases } from "../../assessment/testing/random";
import { resultOf } from "../../keeping/file/file";
import { PREPARED_AT } from "../testing/samples";
import { buildSummary, type SummaryDocument } from "./document";

/*
 * Evidence never changes a determination: neither details, codes and request details of any kind, however
 * they speak for or against it, nor anything else that is typed.
 */
const ROUNDS = 100;

/** What a summary determines, without what was typed beside the answers. */
function determined({ result, draft, counts, rows, open, readings, code }: SummaryDocument) {
  const { needed, besides } = open;
  const { sources: _, findings: _found, ...counted } = counts;
  const bare = rows.map(({ id, status, sign }) => [id, status, sign]);
  return { result, draft, counted, bare, needed, besides, readings, code };
}

function summaryOf(assessment: Assessment): ReturnType<typeof determined> | undefined {
  const service = findService(assessment.service);
  if (!service) return undefined;
  const determination = determine(service, assessment.answers, assessment);
  return determined(
    buildSummary(determination, assessment, { preparedAt: PREPARED_AT, version: "1.0.0" }),
  );
}

describe("whatever is typed beside the same answers", () => {
  test(`leaves result, statuses and what is open as they are, ${ROUNDS} times`, {
    tags: "long",
  }, () => {
    const same = fc.property(ASSESSMENTS, (typed) => {
      const { service, answers, askRemaining, opened } = typed;
      const bare = { ...emptyAssessment(), service, answers, askRemaining, opened };
      expect(resultOf(typed)).toEqual(resultOf(bare));
      expect(summaryOf(typed)).toEqual(summaryOf(bare));
    });
    fc.assert(same, cases(ROUNDS));
  });
});

/** The files of the app that a file is made of, itself included. */
function madeOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/ from "(\.[^"]+)"/g))
    if (!path.includes("?")) madeOf(`${relative(".", join(file, "..", path))}.ts`, seen);
  return seen;
}

test("what determines is made of the criteria and the note, and of nothing that could hold evidence", () => {
  const own = "app/assessment/determination.ts";
  const others = [...madeOf(own)].filter((file) => file !== own);
  expect(others.length).toBeGreaterThan(15);
  expect(others.filter((file) => !/^app\/(criteria|guidelines)\//.test(file))).toEqual([]);
});
