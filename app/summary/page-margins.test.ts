import { describe, expect, it } from "vitest";
import { determine } from "../assessment/determination";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import { cssString } from "../ui/page-rule";
import { oneLine, pageRule } from "./page-margins";
import { summaryOf } from "./testing/interviews";

const HOSTILE = `"; } body { display: none } @import 'x'; \\ /* </style><script> é 日 😀 * -->`;

describe("a line in the margin", () => {
  it("holds no line breaks, control characters or changes of direction", () => {
    expect(oneLine("a\nb\tc\u202Ed\u0000e")).toBe("a b c d e");
  });

  it("is cut between characters, and says so", () => {
    expect(oneLine("😀".repeat(9), 4)).toBe("😀😀😀…");
    expect(oneLine("short", 5)).toBe("short");
  });
});

describe("the margins of a page", () => {
  const [implantation, ...others] = NOTE_170.services;
  if (!implantation) throw new Error("no services");
  const summary = summaryOf(determine(implantation, {}), { requestLabel: HOSTILE });

  it("say that an open result is a draft, and of nothing else", () => {
    expect(pageRule(summary)).toContain("DRAFT");
    expect(pageRule({ ...summary, draft: false })).not.toContain("DRAFT");
  });

  it("name the page, the request and what it supersedes", () => {
    const rule = pageRule({ ...summary, requestLabel: "R 2291", supersedes: "R 2290" });
    expect(rule).toContain("counter(page)");
    expect(rule).toContain("R 2291");
    expect(rule).toContain("R 2290");
  });

  it("say when the page was prepared, also where it supersedes another", () => {
    const prepared = `Prepared ${summary.preparedAt}\n`;
    const corrected = pageRule({ ...summary, supersedes: "R 2290" });
    expect(pageRule(summary)).toContain(cssString(prepared));
    expect(corrected).toContain(cssString(`${prepared}Supersedes: R 2290`));
  });

  it("name the version and the source", () => {
    const { version, guideline } = summary;
    expect(pageRule(summary)).toContain(
      cssString(`Note 170 version ${version} · source ${guideline.fingerprint}`).slice(1, -1),
    );
  });

  it("set no paper size, so that the paper chosen rules", () => {
    for (const service of [implantation, ...others])
      expect(pageRule(summaryOf(determine(service, {})))).not.toMatch(/\bsize\s*:/);
  });

  it("close what they open, whatever was typed", () => {
    const outside = pageRule(summary).replace(/"[^"]*"/g, "");
    expect(outside.split("{")).toHaveLength(outside.split("}").length);
    expect(outside).not.toMatch(/import|script|display/);
  });
});
