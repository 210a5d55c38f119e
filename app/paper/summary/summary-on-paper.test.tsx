import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Determination, determine } from "../../assessment/determination";
import type { RequestDetails } from "../../assessment/record";
import { allCriteria } from "../../criteria/criterion";
import { GUIDELINE } from "../../guidelines/current";
import { Paper } from "../sheet/Paper";
import { summaryOf } from "../testing/summary-of";
import { blocksOf } from "./blocks";

function paperOf(determination: Determination, typed?: Partial<RequestDetails>): string {
  const summary = summaryOf(determination, typed);
  return renderToStaticMarkup(<Paper label="paper" blocks={blocksOf(summary)} />);
}

function count(html: string, part: string): number {
  return html.split(part).length - 1;
}

describe.each(GUIDELINE.services)("the paper for $id", (service) => {
  const determination = determine(service, {});
  const html = paperOf(determination);

  it("names its result once", () => {
    expect(count(html, "data-result=")).toBe(1);
    expect(html).toContain('data-result="undetermined" data-lines=""');
  });

  it("names each criterion once, with its status", () => {
    const criteria = allCriteria(service.provision.criteria);
    expect(count(html, "data-criterion=")).toBe(criteria.length);
    for (const { id } of criteria)
      expect(html).toContain(
        `data-criterion="${id}" data-status="${determination.statuses.get(id)}"`,
      );
  });

  it("gives every notice that is not the note's its source, under a heading that says so", () => {
    const [, beyond = ""] = html.split("<h2>Not part of Note 170.</h2>");
    for (const { source } of GUIDELINE.beyond) expect(beyond).toContain(source);
  });

  it("marks the caution at the result as not part of the note", () => {
    if (service.caution === "never") expect(html).not.toContain(GUIDELINE.caution.text);
    else expect(html).toMatch(/Not part of Note 170\.<\/strong> Interrupting/);
  });
});

describe("typed details on paper", () => {
  it("stay text", () => {
    const [service] = GUIDELINE.services;
    if (!service) throw new Error("no services");
    const html = paperOf(determine(service, {}), { patient: "<img src=x onerror=alert(1)>" });
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img");
  });
});
