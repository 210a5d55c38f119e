import { expect, test } from "vitest";
import type { Evidence } from "../../assessment/evidence/evidence";
import { citationsOf, documentWords, newDocument } from "./documents";

test("no two new documents have the same id", () => {
  const ids = Array.from({ length: 1000 }, () => newDocument().id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a document is chosen by its number and what is typed of it", () => {
  const typed = { ...newDocument(), kind: "Clinic note ", author: "", date: "03/2025" };
  expect(documentWords(typed, 1)).toBe("2. Clinic note");
  expect(documentWords(newDocument(), 0)).toBe("1. nothing typed yet");
});

test("all citations of a document are found, each with its place", () => {
  const cites = (...documents: string[]) => ({
    note: "",
    citations: documents.map((document) => ({ document, pages: "" })),
    forms: {},
  });
  const evidence: Evidence = {
    documents: [],
    questions: { "a1-trial": cites("x", "y", "x"), "a3-response": cites("y") },
  };
  const places = citationsOf(evidence, "x").map(({ question, index }) => [question, index]);
  expect(places).toEqual([
    ["a1-trial", 0],
    ["a1-trial", 2],
  ]);
  expect(citationsOf(evidence, "z")).toEqual([]);
});
