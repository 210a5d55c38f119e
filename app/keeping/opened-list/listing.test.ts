import { describe, expect, it } from "vitest";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { ofEarlier } from "../../assessment/testing/other-edition";
import { makePdf } from "../../paper/pdf/make-pdf";
import { MET_BY_A, PREPARED_AT, sample } from "../../paper/testing/samples";
import { sourceOf } from "../../ui/files/file-source";
import { writeFile } from "../file/file";
import { openDocument } from "../opening/open-document";
import { ASSESSMENT, TEXT } from "../testing/saved-file";
import { inspect } from "./listing";

const WRITING = { version: __APP_VERSION__, now: new Date("2026-11-22T18:00:00.000Z") };

function file(text: BlobPart, name = "r.json"): File {
  return new File([text], name);
}

function row(chosen: File) {
  return inspect(sourceOf(chosen));
}

/** What the list says of a request, saved with this in it. */
async function facts(entered: Partial<Assessment>) {
  const read = await row(file(writeFile({ ...emptyAssessment(), ...entered }, WRITING)));
  if (read.kind !== "request") throw new Error(read.kind);
  return read.facts;
}

describe("a row of the list", () => {
  it("names service and label, with the result that opening the file gives", async () => {
    const details = { ...emptyAssessment().details, requestLabel: "R-2291" };
    expect(await facts({ ...ASSESSMENT, details })).toMatchObject({
      name: "Maintenance: refill or reprogramming, “R-2291”",
      result: {
        hooks: { "data-result": "met", "data-lines": "71 283 290" },
        mark: "tick",
        sentence: "Criteria met for Lines 71, 283, 290",
        caution: undefined,
      },
    });
  });

  it("has what is said beside a result: the caution, and that the note names Line 654", async () => {
    const stopped = await facts({
      service: "maintenance",
      answers: { "m-complications": ["yes"] },
    });
    expect(stopped.result).toMatchObject({
      hooks: { "data-result": "not-met" },
      caution: { id: expect.any(String) },
    });
    const other = await facts({
      service: "implantation",
      answers: { indication: ["chronic-non-malignant-pain"] },
    });
    expect(other.result).toMatchObject({
      hooks: { "data-line-654": "yes" },
      further: expect.stringMatching(/names Line 654; see Guideline Note 173 INTERVENTIONS/),
    });
  });

  it("says that no service is chosen by having no result", async () => {
    expect(await facts({})).toMatchObject({ name: "No service chosen, no label" });
    expect(await facts({})).not.toHaveProperty("result");
  });

  it("counts entries to check", async () => {
    expect((await facts({ service: "implantation" })).missing.join()).not.toMatch(/to check/);
    const details = { ...emptyAssessment().details, dateOfBirth: "13/40/2020" };
    expect((await facts({ service: "implantation", details })).missing).toContain(
      "1 entry to check",
    );
  });

  it("says of answers from another text of the note that opening is to confirm them", async () => {
    const text = ofEarlier(writeFile(ASSESSMENT, WRITING), true);
    expect(await row(file(text))).toMatchObject({
      facts: {
        result: { hooks: { "data-result": "undetermined" } },
        remarks: expect.arrayContaining([
          "2 answers are from another text of the note: open to confirm.",
        ]),
      },
    });
  });

  it("says that the saved result differs from today’s, where it is not", async () => {
    const read = await row(file(TEXT.replace('"result": "met"', '"result": "not-met"')));
    expect(read).toMatchObject({
      facts: { remarks: [expect.stringMatching(/^The saved result differs from today’s\. /)] },
    });
  });

  it("says why a file cannot be opened, as opening it does", async () => {
    for (const damaged of [file(TEXT.slice(0, 300)), file(""), file("{}"), file("x", "x.pdf")]) {
      const read = await row(damaged);
      const opening = await openDocument(damaged);
      if (read.kind !== "damaged" || opening.kind !== "problem") throw new Error(read.kind);
      expect(read.reason.length).toBeGreaterThan(10);
      expect(opening.problem).toContain(read.reason);
    }
  });

  it("says of a file that is gone that it could not be read", async () => {
    const gone = { path: "r.json", look: () => Promise.reject(new Error("gone")) };
    expect(await inspect(gone)).toEqual({
      kind: "damaged",
      reason: "It could not be read: it was moved, deleted or locked.",
    });
  });

  it("reads the attachment of a PDF, and says that it is one", async () => {
    const attachment = { name: "note-170.json", text: TEXT };
    const summary = sample("implantation", MET_BY_A);
    const made = await makePdf(summary, { paper: "letter", made: PREPARED_AT, attachment });
    expect(await row(file(made, "summary.pdf"))).toMatchObject({
      ...{ kind: "request", fromPdf: true },
      facts: { name: "Maintenance: refill or reprogramming, no label" },
    });
  });
});
