import { describe, expect, it } from "vitest";
import { determine } from "../../assessment/determination";
import type { RequestDetails } from "../../assessment/record";
import { GUIDELINE } from "../../guidelines/current";
import { cssString, pageRule } from "../sheet/every-sheet";
import { summaryOf } from "../testing/summary-of";
import { runningWords } from "./blocks";

const HOSTILE = `"; } body { display: none } @import 'x'; \\ /* </style><script> é 日 😀 * -->`;

describe("the line that heads each page", () => {
  const [implantation] = GUIDELINE.services;
  if (!implantation) throw new Error("no services");
  const whose = (typed: Partial<RequestDetails>) =>
    runningWords(summaryOf(determine(implantation, {}), typed)).whose;

  it("says whose the page is: by its label, else the member, else the birth date; else a line to write on", () => {
    const all = { requestLabel: "R-2291", patient: "Zebulon Quill", dateOfBirth: "1961-04-03" };
    expect(whose(all)).toBe("DRAFT · New implantation · Request: R-2291");
    expect(whose({ ...all, requestLabel: " " })).toContain("Member: Zebulon Quill");
    expect(whose({ dateOfBirth: "1961-04-03" })).toContain("Born 04/03/1961");
    expect(whose({})).toMatch(/Request: _{20,}$/);
  });

  it("says what came of it, and the code", () => {
    const summary = summaryOf(determine(implantation, {}));
    expect(runningWords(summary).outcome).toBe(`Cannot be determined yet · ${summary.code}`);
  });
});

describe("the margins of a page", () => {
  const [implantation, ...others] = GUIDELINE.services;
  if (!implantation) throw new Error("no services");
  const summary = summaryOf(determine(implantation, {}), { supersedes: HOSTILE });

  it("number the page, and say when it was prepared and what it supersedes", () => {
    const rule = pageRule(runningWords({ ...summary, supersedes: "R 2290" }));
    expect(rule).toContain("counter(page)");
    expect(rule).toContain(
      cssString(`Prepared ${summary.preparedAt} · Supersedes R 2290`).slice(1, -1),
    );
  });

  it("name the version and the source", () => {
    const { version, guideline } = summary;
    expect(pageRule(runningWords(summary))).toContain(
      cssString(`Note 170 version ${version} · guideline text ${guideline.fingerprint}`).slice(
        1,
        -1,
      ),
    );
  });

  it("set no paper size, so that the paper chosen rules", () => {
    for (const service of [implantation, ...others])
      expect(pageRule(runningWords(summaryOf(determine(service, {}))))).not.toMatch(/\bsize\s*:/);
  });

  it("close what they open, whatever was typed", () => {
    const outside = pageRule(runningWords(summary)).replace(/"[^"]*"/g, "");
    expect(outside.split("{")).toHaveLength(outside.split("}").length);
    expect(outside).not.toMatch(/import|script|display/);
  });
});
