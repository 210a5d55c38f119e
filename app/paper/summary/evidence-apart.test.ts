import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { determine, findService } from "../../assessment/determination";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { someAssessment } from "../../assessment/testing/assessments";
import { seeded } from "../../assessment/testing/random";
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
    const random = seeded(3);
    for (let round = 0; round < ROUNDS; round += 1) {
      const typed = someAssessment(random);
      const { service, answers, askRemaining, opened } = typed;
      const bare = { ...emptyAssessment(), service, answers, askRemaining, opened };
      expect(resultOf(typed)).toEqual(resultOf(bare));
      expect(summaryOf(typed)).toEqual(summaryOf(bare));
    }
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
