import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../../assessment/record";
import { refusedAt, TEXT } from "../testing/saved-file";
import { readFile } from "./file-reader";

/** A file of format 1 with these request details. */
function withDetails(details: unknown): string {
  const { words: _, ...file } = JSON.parse(TEXT);
  return JSON.stringify({ ...file, format: 1, details });
}

const NPI = "1234567893";

describe("the one NPI of format 1", () => {
  it.each<[string, object, object]>([
    ["alone is the requesting clinician's", { npi: NPI }, { npi: NPI }],
    [
      "is the requesting clinician's, whoever else is named",
      { npi: NPI, requestingClinician: "A", performingClinician: "B", facility: "C" },
      { npi: NPI, requestingClinician: "A", performingClinician: "B", facility: "C" },
    ],
    [
      "is the performing clinician's, where no other is named",
      { npi: NPI, performingClinician: "B", facility: "C" },
      { performingNpi: NPI, performingClinician: "B", facility: "C" },
    ],
    [
      "is the facility's, where no clinician is named",
      { npi: NPI, facility: "C" },
      { facilityNpi: NPI, facility: "C" },
    ],
    ["is none where none was typed", { performingClinician: "B" }, { performingClinician: "B" }],
  ])("%s", (_, details, todays) => {
    expect(readFile(withDetails(details))).toMatchObject({
      kind: "opened",
      assessment: { details: { ...emptyAssessment().details, ...todays } },
    });
  });

  it.each([null, "details", undefined])("is looked for in details only, not in %j", (details) => {
    expect(readFile(withDetails(details))).toMatchObject(refusedAt("details"));
  });
});
