import { expect, test } from "vitest";
import { CODES, DOCUMENTS, isEntry, partOf, questionOf } from "./entry-names";

test("each entry is in a part of the page that opens", () => {
  expect(partOf("evidence.questions.a1-trial.forms.methods.0.dose")).toBe("details-a1-trial");
  expect(partOf("evidence.questions.service.note")).toBe("details-service");
  expect(partOf("evidence.documents.2.date")).toBe(DOCUMENTS);
  expect(partOf("codes.0")).toBe(CODES);
});

test("only entries in details belong to a question", () => {
  expect(questionOf("evidence.questions.a1-trial.citations")).toBe("a1-trial");
  expect(questionOf("evidence.documents.0.kind")).toBeUndefined();
});

test("answers are no entries", () => {
  expect(isEntry("codes.0")).toBe(true);
  expect(isEntry("evidence.documents.0.kind")).toBe(true);
  expect(isEntry("a1-trial")).toBe(false);
});
