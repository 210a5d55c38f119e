import { describe, expect, test } from "vitest";
import { readBack, squeezed, wordsOf } from "../testing/read-back";
import {
  FULLY_DOCUMENTED,
  MET_BY_A,
  MET_BY_B,
  PREPARED_AT,
  PROOF_OF_A,
  sample,
  TYPED,
} from "../testing/samples";
import type { PaperSize } from "./layout";
import { countPages, makePdf } from "./make-pdf";

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
    expect(count(text, /\/Type \/FontDescriptor/g)).toBe(2);
    expect(count(text, /\/FontFile[23]? \d+ 0 R/g)).toBe(2);
  });

  test("writes no set of characters, which pdfkit would leave incomplete (ISO 14289-1, 7.21.4.2)", async () => {
    const typed = { patient: "Łukasz Nguyễn, 50 µg → ≥ 2" };
    expect(inText(await pdfOf(sample("trial", {}, typed)))).not.toContain("/CIDSet");
  });

  test("says on each page whose it is, what came of it, the code, its number, version and source, outside what is read", async () => {
    const full = sample("implantation", MET_BY_A, TYPED, { evidence: PROOF_OF_A });
    const corrected = { ...full, supersedes: "R-2290" };
    const { pages } = await readBack(await pdfOf(corrected));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach(({ outside, words }, index) => {
      const each = [
        ...["New implantation · Request: R-2291", "Criteria met for Lines 71, 283, 290", full.code],
        `Note 170 version ${full.version} · guideline text ${full.guideline.fingerprint}`,
        ...[`Prepared ${full.preparedAt}`, "Supersedes R-2290"],
        `Page ${index + 1} of ${pages.length}`,
      ];
      for (const part of each) expect(squeezed(outside)).toContain(squeezed(part));
      expect(squeezed(words)).not.toContain(`Page${index + 1}of`);
      expect(outside).not.toContain("DRAFT");
    });
  });

  test("repeats the table's head on the next page, as part of the page only", async () => {
    const methods = Array.from({ length: 40 }, (_, at) => ({ name: `method ${at}` }));
    const tried = { note: "", citations: [], forms: { methods } };
    const evidence = { documents: [], questions: { "a1-trial": tried } };
    const { pages } = await readBack(
      await pdfOf(sample("implantation", MET_BY_A, {}, { evidence })),
    );
    const head = "Clause Guideline text Status Answer and documentation Source";
    expect(squeezed(pages[0]?.words ?? "")).toContain(squeezed(head));
    expect(squeezed(pages[1]?.outside ?? "")).toContain(squeezed(head));
    expect(squeezed(pages[1]?.words ?? "")).not.toContain(squeezed(head));
  });

  test.each(["letter", "a4"] as const)(
    "takes one page in all for a bare case on %s",
    { tags: "long" },
    async (paper) => {
      const contradicting = { "b1-responsive": ["not-tried"], "b1-side-effects": ["yes"] };
      const cases = [
        ...(["implantation", "revision", "replacement"] as const).flatMap((service) => [
          sample(service, { ...MET_BY_A, "a2-difficulties": ["posture-function", "self-care"] }),
          sample(service, { ...MET_BY_A, "a3-response": ["not-done"] }),
          sample(service, { ...MET_BY_A, "a3-response": ["unknown"] }),
          sample(service, MET_BY_B),
          sample(service, { ...MET_BY_B, ...contradicting }),
        ]),
        sample("maintenance", { "m-complications": ["no"], "m-benefit": ["yes"] }),
        sample("removal", { "removal-indication": ["unlisted"] }),
        sample("trial", { "trial-purpose": ["antispasmodic-baclofen-pump"] }),
      ];
      for (const summary of cases) {
        const { pages } = await readBack(await pdfOf(summary, paper));
        expect(pages, `${summary.title}: ${summary.result.sentence}`).toHaveLength(1);
        expect((await countPages(summary))[paper]).toBe(1);
      }
      const { pages } = await readBack(await pdfOf(FULLY_DOCUMENTED, paper));
      expect((await countPages(FULLY_DOCUMENTED))[paper]).toBe(pages.length);
    },
  );

  test.each(["letter", "a4"] as const)(
    "has the whole case on page 1 where it is fully documented, on %s",
    async (paper) => {
      const { pages } = await readBack(await pdfOf(FULLY_DOCUMENTED, paper));
      const [first, ...others] = pages.map(({ words }) => squeezed(words));
      for (const { quote, label } of FULLY_DOCUMENTED.rows)
        expect(first, label).toContain(squeezed(quote));
      for (const each of ["Enclosures.", "Clinic note", "Signature", FULLY_DOCUMENTED.code])
        expect(first).toContain(squeezed(each));
      expect(others.length).toBeLessThanOrEqual(1);
    },
  );

  test("says DRAFT on each page while the result is open", async () => {
    const open = sample("implantation", { ...MET_BY_A, "a3-response": ["unknown"] });
    const { pages } = await readBack(await pdfOf(open));
    for (const { outside } of pages) expect(outside).toContain("DRAFT");
    expect(wordsOf({ pages })).not.toContain("Signature");
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
  test("is shown as typed, where the fonts hold it, in the letters of Europe and Vietnam", async () => {
    const name = "Ærø Kovač-Łukasiewicz, Ştefan Żółć, Þór, Nguyễn Thị Hằng, Αθηνά, Юрій Ґалаґан";
    const { pages } = await readBack(await pdfOf(sample("trial", {}, { patient: name })));
    expect(wordsOf({ pages })).toContain(squeezed(name));
  });

  test("is substituted where no font holds it, and said so at the end", async () => {
    const typed = sample("trial", {}, { patient: "☐ 3 患 😀", facility: "x\u0323\u200Bשלום" });
    const words = wordsOf(await readBack(await pdfOf(typed)));
    expect(words).toContain(squeezed("[empty box] 3 [U+60A3] [U+1F600]"));
    expect(words).toContain(squeezed("x[U+0323][U+200B][U+05E9][U+05DC][U+05D5][U+05DD]"));
    expect(words).toContain(squeezed("[empty box] for U+2610; [U+60A3]; [U+1F600]"));
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
    for (const { outside } of pages) expect(outside).toMatch(/Request: ß{70,}/);
  });

  test("fills as many pages as it needs, and loses nothing", async () => {
    const answer = Array.from({ length: 4000 }, (_, index) => `word${index}`).join(" ");
    const lines = [{ spans: [{ text: answer }] }];
    const rows = BY_A.rows.map((row) => (row.id === "a3" ? { ...row, lines } : row));
    const { pages } = await readBack(await pdfOf({ ...BY_A, rows }));
    expect(pages.length).toBeGreaterThan(5);
    expect(wordsOf({ pages })).toContain(squeezed(answer));
  });

  test("keeps details with their row, line by line: 200 methods and a long note", async () => {
    const methods = Array.from({ length: 200 }, (_, at) => ({ name: `method ${at}` }));
    const note = Array.from({ length: 60 }, (_, at) => `Line ${at} of what was noted`).join("\n");
    const tried = { note, citations: [], forms: { methods } };
    const evidence = { documents: [], questions: { "a1-trial": tried } };
    const { pages } = await readBack(
      await pdfOf(sample("implantation", MET_BY_A, {}, { evidence })),
    );
    expect(pages.length).toBeGreaterThan(3);
    const words = wordsOf({ pages });
    const wanted = [...methods.map(({ name }) => name), ...note.split("\n")].map(squeezed);
    const places = wanted.map((each) => words.indexOf(each));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});
