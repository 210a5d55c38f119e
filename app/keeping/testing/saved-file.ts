import { expect } from "vitest";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { writeFile } from "../file/file";

const WRITING = { version: "1.0.0", now: new Date("2026-11-22T18:00:00.000Z") };
/** Maintenance met, with an answer set aside. */
export const ASSESSMENT: Assessment = {
  ...emptyAssessment(),
  service: "maintenance",
  answers: { "m-complications": ["no"], "m-benefit": ["yes"], indication: ["other"] },
  evidence: {
    documents: [
      { id: "d1", kind: "Note", author: "Clinic", date: "2025", pages: "4" },
      { id: "d2", kind: "Note", author: "Clinic", date: "2025", pages: "4" },
    ],
    questions: {
      "m-benefit": {
        note: "",
        citations: [{ document: "d1", pages: "1-2" }],
        forms: { benefit: [{ measure: "pain", value: "2" }] },
      },
    },
  },
  codes: ["62370"],
};
export const TEXT = writeFile(ASSESSMENT, WRITING);

/** The saved text with one piece replaced, which must be there. */
export function replaced(piece: string | RegExp, by: string): string {
  const text = TEXT.replace(piece, by);
  if (text === TEXT) throw new Error(`no ${piece} in the file`);
  return text;
}

/** What is read of a damaged file: it is refused, and this place is named. */
export function refusedAt(place: string) {
  return { kind: "refused", reason: expect.stringContaining(` Place: ${place}.`) };
}
