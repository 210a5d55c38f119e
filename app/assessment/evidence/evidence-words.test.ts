import { describe, expect, it } from "vitest";
import type { Evidence } from "./evidence";
import { citationWords, evidenceWords } from "./evidence-words";

const evidence: Evidence = {
  documents: [
    { id: "x", kind: "Note", author: "", date: "", pages: "" },
    { id: "y", kind: "Report", author: "", date: "", pages: "" },
  ],
  questions: {
    "a3-response": {
      note: " See the video. ",
      citations: [
        { document: "y", pages: "1-2" },
        { document: "", pages: "" },
      ],
      forms: {
        measures: [{ scale: "penn-spasm", before: "4" }, {}],
        "trial-dose": [{ drug: "baclofen" }],
        methods: [{ name: "not offered here" }],
      },
    },
  },
};

describe("a citation", () => {
  it("names the enclosure by its place in the index", () => {
    expect(citationWords({ document: "y", pages: "1-2" }, evidence)).toBe("Enclosure 2, p. 1-2");
    expect(citationWords({ document: "x", pages: " " }, evidence)).toBe("Enclosure 1");
    expect(citationWords({ document: "x", pages: "cover" }, evidence)).toBe("Enclosure 1, cover");
    expect(citationWords({ document: "x", pages: "last 3" }, evidence)).toBe("Enclosure 1, last 3");
  });

  it("says where the document is missing, and nothing where all is blank", () => {
    expect(citationWords({ document: "gone", pages: "3" }, evidence)).toBe(
      "Enclosure not listed, p. 3",
    );
    expect(citationWords({ document: "", pages: "3" }, evidence)).toBe("p. 3");
    expect(citationWords({ document: "", pages: "" }, evidence)).toBe("");
  });
});

describe("the details of a question", () => {
  it("are its note, its rows form by form, and its citations, without blanks", () => {
    const subject = { id: "a3-response", evidence: ["trial-dose", "measures"] } as const;
    expect(evidenceWords(subject, evidence)).toEqual({
      note: "See the video.",
      rows: ["baclofen", "Penn Spasm Frequency Scale: 4 before"],
      citations: ["Enclosure 2, p. 1-2"],
    });
  });

  it("are blank where there are none", () => {
    const none = { note: "", rows: [], citations: [] };
    expect(evidenceWords({ id: "a1-trial", evidence: ["methods"] }, evidence)).toEqual(none);
  });

  it("are the note and citations alone where no form is offered", () => {
    expect(evidenceWords({ id: "a3-response" }, evidence)).toEqual({
      note: "See the video.",
      rows: [],
      citations: ["Enclosure 2, p. 1-2"],
    });
  });
});
