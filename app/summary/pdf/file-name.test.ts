import { expect, test } from "vitest";
import { MET_BY_A, sample, TYPED } from "../testing/samples";
import { pdfName } from "./file-name";

test("a PDF's name says service and day, and nothing that was typed", () => {
  const summary = sample("implantation", MET_BY_A, TYPED);
  expect(pdfName(summary)).toBe("note-170-implantation-2026-11-22.pdf");
});
