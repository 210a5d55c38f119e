import { expect, test } from "vitest";
import type { readAttachment } from "../attachment/read-attachment";
import { writeFile } from "../file/file";
import { ASSESSMENT, TEXT } from "../testing/saved-file";
import { openDocument } from "./open-document";
import { readDocument } from "./read-document";

type AttachmentReader = typeof readAttachment;

const NO_PDF: AttachmentReader = () => Promise.reject(new Error("no PDF is read here"));

function reader(read: Awaited<ReturnType<AttachmentReader>>): AttachmentReader {
  return () => Promise.resolve(read);
}

/** Of a PDF that carries these. */
function carrying(...texts: readonly string[]): AttachmentReader {
  return reader({ kind: "found", files: texts.map((text) => ({ text, otherPages: "none" })) });
}

function file(content: BlobPart, name = "note-170-maintenance-2026-11-22.json"): File {
  return new File([content], name);
}

async function refusal(chosen: File, readAttachment: AttachmentReader = NO_PDF): Promise<string> {
  const read = await readDocument(chosen, readAttachment);
  return read.kind === "refused" ? read.reason : "opened";
}

test("a saved file opens, whatever it is called", async () => {
  for (const name of ["note-170.json", "x.txt", "no name"]) {
    const read = await readDocument(file(TEXT, name), NO_PDF);
    expect(read).toMatchObject({ kind: "opened", assessment: ASSESSMENT });
  }
});

test("a PDF opens by what it carries, known by its name or by its first bytes", async () => {
  for (const chosen of [file("x", "Summary.PDF"), file("%PDF-1.7", "summary.json")])
    expect(await readDocument(chosen, carrying(TEXT))).toMatchObject({ assessment: ASSESSMENT });
});

test.each([
  ["none", /contains no saved request/],
  ["packed-otherwise", /Another program saved this PDF/],
  ["not-a-pdf", /not a PDF/],
  ["damaged", /PDF is damaged/],
  ["protected", /encrypted/],
  ["too-large", /more than this app/],
] as const)("of a PDF whose attachment is %s, that is said", async (kind, words) => {
  expect(await refusal(file("%PDF-1.7", "x.pdf"), reader({ kind }))).toMatch(words);
});

test("a damaged attachment names the place within it", async () => {
  const damaged = carrying(TEXT.replace('"maintenance"', '"surgery"'));
  const said = await refusal(file("%PDF-1.7", "x.pdf"), damaged);
  expect(said).toMatch(
    /^The request in this PDF cannot be opened\. It is damaged: no such service\. Place: service\. Open another copy of the PDF\.$/,
  );
});

const PDF = file("%PDF-1.7", "x.pdf");

test("a PDF that carries several assessments is refused with the name of each", async () => {
  const labeled = writeFile(
    { ...ASSESSMENT, details: { ...ASSESSMENT.details, requestLabel: "R-2291" } },
    { version: "1.0.0", now: new Date() },
  );
  expect(await refusal(PDF, carrying(TEXT, labeled))).toMatch(
    /carries 2 requests: Maintenance.*, no label, saved on .*; Maintenance.*, “R-2291”, saved on .*\. Open the/,
  );
  expect(await refusal(PDF, carrying(TEXT, TEXT.slice(0, -9)))).toMatch(
    /2 requests: .*; one that cannot be opened\./,
  );
});

test("what else a PDF carries does not hide the assessment", async () => {
  for (const foreign of ["{}", "[", '["note-170-assessment"]'])
    for (const texts of [
      [foreign, TEXT],
      [TEXT, foreign],
    ])
      expect(await readDocument(PDF, carrying(...texts))).toMatchObject({ assessment: ASSESSMENT });
  expect(await refusal(PDF, carrying("{}"))).toMatch(/contains no saved request/);
  const unread = { kind: "found", files: [], problem: "packed-otherwise" } as const;
  expect(await refusal(PDF, reader(unread))).toMatch(/Another program saved this PDF/);
});

test.each([
  ["none", undefined],
  ["not-told", /cannot tell/],
  ["documents", /pages of other documents too/],
  ["requests", /pages of another request too/],
  ["requests-only", /pages of the PDF belong to another request/],
] as const)("of a PDF whose other pages are %s, that is remarked", async (otherPages, words) => {
  const files = [{ text: TEXT, otherPages }];
  const read = await readDocument(PDF, reader({ kind: "found", files }));
  const remark = words ? expect.stringMatching(words) : undefined;
  expect(read).toMatchObject({ kind: "opened", remark });
});

test("what no file of this app can be is refused before it is read", async () => {
  const large = file("x");
  Object.defineProperty(large, "size", { value: 30_000_001 });
  Object.defineProperty(large, "arrayBuffer", { value: () => expect.unreachable() });
  expect(await refusal(large)).toMatch(/larger than anything/);
  expect(await refusal(file(""))).toMatch(/empty/);
});

test("a file that cannot be read says so", async () => {
  const gone = file("x");
  Object.defineProperty(gone, "arrayBuffer", { value: () => Promise.reject(new Error("gone")) });
  expect(await refusal(gone)).toMatch(/could not be read.*Choose it again/);
});

test("an image, a document of another program and other text are no files of this app", async () => {
  for (const bytes of [
    [0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe],
    [0x50, 0x4b, 3, 4, 0x80, 0xff],
  ])
    expect(await refusal(file(new Uint8Array(bytes)))).toMatch(/not a file that this app saved/);
  expect(await refusal(file('{"a": 1}'))).toMatch(/not a request that this app saved/);
});

test("FHIR as XML says what to ask for instead", async () => {
  const xml = '<QuestionnaireResponse xmlns="http://hl7.org/fhir"></QuestionnaireResponse>';
  for (const text of [xml, `\ufeff<?xml version="1.0"?>\n${xml}`])
    expect(await refusal(file(text, "x.xml"))).toMatch(/FHIR as XML\. Ask for the same as JSON/);
});

test("what only speaks of FHIR is not a file of this app", async () => {
  for (const text of [
    '{"url": "http://hl7.org/fhir"}',
    "{'about': 'resourceType'}",
    '<html lang="en"><a href="http://hl7.org/fhir">resourceType</a></html>',
  ])
    expect(await refusal(file(text))).toMatch(/not a request that this app saved/);
});

test("a byte that is not text is not quietly replaced", async () => {
  const bytes = new TextEncoder().encode(TEXT.replace('"Clinic"', '"Clinic~"'));
  bytes[bytes.indexOf("~".charCodeAt(0))] = 0xff;
  expect(await refusal(file(bytes))).toMatch(/damaged: it is not text/);
});

test("a problem is said with its place and what became of the screen; what is wrong with the file, by itself", async () => {
  const opening = await openDocument(file(TEXT.slice(0, -9)));
  expect(opening).toEqual({
    kind: "problem",
    reason: expect.stringMatching(/^It is damaged: .* Place: line \d+, column \d+\. Open another/),
    problem: expect.stringMatching(
      /^The file was not opened\. It is damaged: .* Place: line \d+, column \d+\. Open another copy of the file\. Nothing on screen has changed\. If you have the printed summary, type its code instead\.$/,
    ),
  });
});

const COPY_OF_FILE = "Open another copy of the file.";
const COPY_OF_PDF = "Open another copy of the PDF.";

test.each([
  ["a saved file", file(TEXT.slice(0, -9)), NO_PDF, COPY_OF_FILE],
  ["a PDF", PDF, carrying(TEXT.slice(0, -9)), COPY_OF_PDF],
  [
    "a FHIR response",
    file('{"resourceType": "QuestionnaireResponse"'),
    NO_PDF,
    "Get another copy from the system that wrote it.",
  ],
])("what to do where %s is damaged fits where it came from", async (_, chosen, read, advice) => {
  const said = await refusal(chosen, read);
  expect(said).toMatch(/It is damaged: .*\. Place: /);
  expect(said.endsWith(` ${advice}`), said).toBe(true);
  expect(said.match(/\b(Open|Get|Choose) /g)).toHaveLength(1);
});

test("what a newer version saved is to be opened again as what it is: a file, or a PDF", async () => {
  const newer = TEXT.replace('"format": 2', '"format": 3');
  expect(await refusal(file(newer))).toMatch(/Then open the file again\.$/);
  expect(await refusal(PDF, carrying(newer))).toMatch(/Then open the PDF again\.$/);
});

test("of a FHIR resource that holds no answers, only its own remedy is said", async () => {
  expect(await refusal(file('{"resourceType": "Patient"}'))).toBe(
    "It is a FHIR resource of another kind, Patient. Open a QuestionnaireResponse.",
  );
});
