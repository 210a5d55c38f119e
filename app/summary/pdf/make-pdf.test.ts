import { describe, expect, test } from "vitest";
import type { EvidenceRow } from "../../assessment/evidence";
import { readBack, squeezed, wordsOf } from "../testing/read-back";
import {
  CODES,
  MET_BY_A,
  MET_BY_B,
  PREPARED_AT,
  PROOF_OF_A,
  sample,
  TYPED,
} from "../testing/samples";
import { makePdf } from "./make-pdf";
import type { PaperSize } from "./page";

const BY_A = sample("implantation", MET_BY_A, TYPED);

function pdfOf(summary = BY_A, paper: PaperSize = "letter") {
  return makePdf(summary, { paper, made: PREPARED_AT });
}

/** The bytes of a PDF as text. What is not packed, such as its structure, can be read in it. */
function inText(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

describe("a PDF", () => {
  test("is marked as accessible, titled, in American English, with its title to be shown", async () => {
    const bytes = await pdfOf();
    const text = inText(bytes);
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(text).toContain("/Lang (en-US)");
    expect(text).toContain("/DisplayDocTitle true");
    const { info, marked } = await readBack(bytes);
    expect(info).toMatchObject({ Title: "Note 170 summary: New implantation", Language: "en-US" });
    expect(marked).toBe(true);
  });

  test("has a structure of headings, paragraphs, lists and one table with headed rows", async () => {
    const bytes = await pdfOf();
    const { pages } = await readBack(bytes);
    const roles = pages.flatMap((page) => page.roles);
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    expect(roles).toEqual(expect.arrayContaining(["Document", "H2", "P", "Table", "L", "LI"]));
    expect(roles).toEqual(expect.arrayContaining(["Lbl", "LBody", "TR", "TH", "TD"]));
    const text = inText(bytes);
    expect(count(text, /\/Scope \/Column/g)).toBe(4);
    expect(count(text, /\/Scope \/Row/g)).toBe(BY_A.rows.length);
    expect(count(text, /\/S \/Table\b/g)).toBe(1);
    expect(count(text, /\/S \/TR\b/g)).toBe(BY_A.rows.length + 1);
  });

  test("embeds every font it uses", async () => {
    const text = inText(await pdfOf());
    expect(count(text, /\/Type \/FontDescriptor/g)).toBe(3);
    expect(count(text, /\/FontFile[23]? \d+ 0 R/g)).toBe(3);
  });

  test("names product, request, page, guideline, version and source on each page, outside what is read", async () => {
    const made = `Note 170 version ${BY_A.version} · source ${BY_A.guideline.fingerprint}`;
    const { pages } = await readBack(await pdfOf());
    expect(pages).toHaveLength(2);
    pages.forEach(({ outside, words }, index) => {
      for (const each of ["Note 170 · New implantation", "Request: R-2291", "Guideline Note 170"])
        expect(squeezed(outside)).toContain(squeezed(each));
      expect(squeezed(outside)).toContain(squeezed(made));
      expect(squeezed(outside)).toContain(squeezed(`Page ${index + 1} of 2`));
      expect(squeezed(words)).not.toContain("Pageof");
      expect(outside).not.toContain("DRAFT");
    });
  });

  test("says on each page when it was prepared, also where it supersedes another", async () => {
    const corrected = sample("implantation", MET_BY_A, { ...TYPED, supersedes: "R-2290" });
    const { pages } = await readBack(await pdfOf(corrected));
    for (const { outside } of pages)
      for (const each of [`Prepared ${corrected.preparedAt}`, "Supersedes: R-2290"])
        expect(squeezed(outside)).toContain(squeezed(each));
  });

  test("repeats the table's head on the next page, as part of the page only", async () => {
    const { pages } = await readBack(await pdfOf());
    const head = "Clause The note’s words Status Question and answer";
    expect(squeezed(pages[0]?.words ?? "")).toContain(squeezed(head));
    expect(squeezed(pages[1]?.outside ?? "")).toContain(squeezed(head));
    expect(squeezed(pages[1]?.words ?? "")).not.toContain(squeezed(head));
  });

  test.each(["letter", "a4"] as const)("takes two pages for a usual case on %s", async (paper) => {
    const both = { ...MET_BY_A, ...MET_BY_B, indication: ["baclofen-spasticity", "cancer-pain"] };
    const cases = [
      BY_A,
      sample("revision", MET_BY_B, TYPED),
      sample("implantation", MET_BY_A, TYPED, { evidence: PROOF_OF_A, codes: [...CODES] }),
      sample("implantation", both, TYPED, { askRemaining: true }),
    ];
    for (const summary of cases)
      expect((await readBack(await pdfOf(summary, paper))).pages.length).toBeLessThanOrEqual(2);
  });

  test.each(["letter", "a4"] as const)("takes one page for maintenance on %s", async (paper) => {
    const summary = sample("maintenance", { "m-complications": ["no"], "m-benefit": ["yes"] });
    expect((await readBack(await pdfOf(summary, paper))).pages).toHaveLength(1);
  });

  test("keeps what is not part of the note whole, with the closing", async () => {
    const cases = [
      sample("maintenance", { "m-complications": ["yes"] }),
      sample("maintenance", { "m-complications": ["unknown"] }),
      sample("implantation", MET_BY_A),
    ];
    const whole = ["Meeting a guideline note", "January 1, 2027", "Signature", "sent nowhere"];
    for (const summary of cases) {
      const { pages } = await readBack(await pdfOf(summary));
      const last = squeezed(pages.at(-1)?.words ?? "");
      for (const each of whole) expect(last).toContain(squeezed(each));
    }
  });

  test("says DRAFT on each page while the result is open", async () => {
    const open = sample("implantation", { ...MET_BY_A, "a3-response": ["unknown"] });
    const { pages } = await readBack(await pdfOf(open));
    for (const { outside } of pages) expect(outside).toContain("DRAFT");
  });

  test("has no identifier in its description or its structure's titles", async () => {
    const { info } = await readBack(await pdfOf());
    for (const typed of ["R-2291", "Quill", "OHP7731", "Vesper", "1961"])
      expect(JSON.stringify(info)).not.toContain(typed);
  });

  test("carries no attachment unless it is given one", async () => {
    expect((await readBack(await pdfOf())).attachments).toBeNull();
  });
});

describe("what is typed", () => {
  test("is shown as typed, where the fonts hold it, in the letters of all of Europe", async () => {
    const name = "Ærøskøbing Kovač-Łukasiewicz, Ştefan Żółć, Þór";
    const { pages } = await readBack(await pdfOf(sample("trial", {}, { patient: name })));
    expect(wordsOf({ pages })).toContain(squeezed(name));
  });

  test("is substituted where no font holds it, and said so at the end", async () => {
    const typed = sample("trial", {}, { patient: "≥ 3 患 😀", facility: "x\u0323\u200Bשלום" });
    const words = wordsOf(await readBack(await pdfOf(typed)));
    expect(words).toContain(squeezed("[>=] 3 [U+60A3] [U+1F600]"));
    expect(words).toContain(squeezed("x[U+0323][U+200B][U+05E9][U+05DC][U+05D5][U+05DD]"));
    expect(words).toContain(squeezed("[>=] for U+2265; [U+60A3]; [U+1F600]"));
  });

  test("is never more than text", async () => {
    const typed = "<script>alert(1)</script> (\\) endobj /Type /EmbeddedFile %%EOF";
    const details = { requestLabel: typed, supersedes: typed };
    const { pages } = await readBack(await pdfOf(sample("trial", {}, details)));
    expect(wordsOf({ pages })).toContain(squeezed(typed));
  });

  test("wraps, even 300 characters without a space", async () => {
    const typed = "ß".repeat(300);
    const summary = sample("trial", {}, { patient: typed, facility: typed, requestLabel: typed });
    const { pages } = await readBack(await pdfOf(summary));
    expect(wordsOf({ pages }).split("ß").length - 1).toBe(900);
    for (const { outside } of pages) expect(outside).toMatch(/Request: ß{20,48}…/);
  });

  test("fills as many pages as it needs, and loses nothing", async () => {
    const answer = Array.from({ length: 4000 }, (_, index) => `word${index}`).join(" ");
    const rows = BY_A.rows.map((row) => (row.id === "a3" ? { ...row, answer } : row));
    const { pages } = await readBack(await pdfOf({ ...BY_A, rows }));
    expect(pages.length).toBeGreaterThan(5);
    expect(wordsOf({ pages })).toContain(squeezed(answer));
  }, 30_000);

  test("keeps details with their row, line by line: 200 methods and a long note", async () => {
    const methods = Array.from({ length: 200 }, (_, at): EvidenceRow => ({ name: `method ${at}` }));
    const note = Array.from({ length: 60 }, (_, at) => `Line ${at} of what was noted`).join("\n");
    const tried = { note, citations: [], forms: { methods } };
    const evidence = { documents: [], questions: { "a1-trial": tried } };
    const { pages } = await readBack(
      await pdfOf(sample("implantation", MET_BY_A, {}, { evidence })),
    );
    expect(pages.length).toBeGreaterThan(4);
    const words = wordsOf({ pages });
    const wanted = [...methods.map(({ name }) => name ?? ""), ...note.split("\n")].map(squeezed);
    const places = wanted.map((each) => words.indexOf(each));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  }, 30_000);
});
