import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { cases } from "../../assessment/testing/random";
import { makePdf } from "../../paper/pdf/make-pdf";
import { readBack } from "../../paper/testing/read-back";
import { MET_BY_A, PREPARED_AT, sample, TYPED } from "../../paper/testing/samples";
import { pageMark } from "./attachment";
import { readAttachment } from "./read-attachment";

const NAME = "note-170-assessment.json";
const TEXT = JSON.stringify({
  typed: "Zebulon ≥ 3 患 😀 endstream endobj /EmbeddedFile",
  rows: [1, 2],
});

let plain: Uint8Array<ArrayBuffer>;
let pdf: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const summary = sample("implantation", MET_BY_A, TYPED);
  plain = await makePdf(summary, { paper: "letter", made: PREPARED_AT });
  const attachment = { name: NAME, text: TEXT };
  pdf = await makePdf(summary, { paper: "letter", made: PREPARED_AT, attachment });
});

function attachedAt(): number {
  return new TextDecoder("latin1").decode(pdf).indexOf("/Type /EmbeddedFile");
}

/** Each character one byte. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A PDF with one embedded file, as another program could write it. */
function other(dictionary: string, content: string): Uint8Array<ArrayBuffer> {
  return bytesOf(
    `%PDF-1.7\n5 0 obj\n<< /Type /EmbeddedFile ${dictionary} >>\nstream\n${content}\nendstream\nendobj\n%%EOF\n`,
  );
}

/** The texts that it gives back. */
async function textsIn(file: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const read = await readAttachment(file);
  return read.kind === "found" ? read.files.map(({ text }) => text) : [read.kind];
}

/** One PDF after another. */
function merged(...files: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(files));
}

function hex(text: string): string {
  return `${Buffer.from(text, "latin1").toString("hex")}>`;
}

describe("the attachment of a PDF", () => {
  test("comes back word for word", async () => {
    const files = [{ text: TEXT, otherPages: "none" }];
    expect(await readAttachment(pdf)).toEqual({ kind: "found", files });
  });

  test("is seen by other programs as data, named and of its kind", async () => {
    const { attachments } = await readBack(pdf);
    const file: { content: Uint8Array } = attachments?.[NAME];
    expect(new TextDecoder().decode(file.content)).toBe(TEXT);
    const text = new TextDecoder("latin1").decode(pdf);
    expect(text).toContain("/AFRelationship /Data");
    expect(text).toContain("/Subtype /application#2Fjson");
    expect(text).toMatch(/\/AF \[\d+ 0 R\]/);
  });

  test("is found in a copy that another program saved", async () => {
    const packed = deflateSync(TEXT).toString("latin1");
    const forms = [
      `/Subtype /application#2fjson /Filter /FlateDecode /Length ${packed.length}`,
      "/Filter [ /FlateDecode ] /Length 9 0 R",
      `/Params << /Size ${new TextEncoder().encode(TEXT).length} >> /Filter /FlateDecode`,
    ];
    for (const form of forms) expect(await textsIn(other(form, packed))).toEqual([TEXT]);
    expect(await textsIn(other("", "{}"))).toEqual(["{}"]);
  });

  test("is found in a copy that is packed as printable text", async () => {
    const packed = deflateSync("{}").toString("latin1");
    const forms: [string, string][] = [
      ["/ASCIIHexDecode", "7b 7D\n>"],
      ["[ /ASCIIHexDecode ]", "7B7D>"],
      ["/ASCII85Decode", "H[P~>"],
      ["[/ASCIIHexDecode/FlateDecode]", hex(packed)],
      ["[ /FlateDecode /ASCIIHexDecode ]", deflateSync(hex("{}")).toString("latin1")],
    ];
    for (const [filter, content] of forms)
      expect(await textsIn(other(`/Filter ${filter}`, content)), filter).toEqual(["{}"]);
  });

  test("is found in a copy in plain text, whatever line end follows it and whatever it says", async () => {
    const text = '{\n  "typed": "endstream endobj"\n}\n';
    const size = `/Params << /Size ${text.length} >>`;
    for (const [dictionary, end] of [
      [`${size} /Length 6 0 R`, ""],
      [`${size} /Length ${text.length + 1}`, "\n"],
      [`/Length ${text.length}`, ""],
      ["/Length 6 0 R", ""],
    ] as const) {
      const file = other(dictionary, text + end);
      const length = bytesOf(`6 0 obj\n${text.length}\nendobj\n%%EOF\n`);
      expect(await textsIn(merged(file, length)), dictionary).toEqual([text]);
    }
  });
});

describe("a PDF that was merged", () => {
  test("gives back each file once", async () => {
    const second = other("/Subtype /application#2Fjson", '{"second": true}');
    expect(await textsIn(merged(pdf, second))).toEqual([TEXT, '{"second": true}']);
    expect(await textsIn(merged(pdf, pdf))).toEqual([TEXT]);
  });

  test("hides no file behind one of another kind, damaged or too large", async () => {
    const bomb = deflateSync(new Uint8Array(30_000_000)).toString("latin1");
    for (const foreign of [
      other("/Subtype /application#2Fpdf", "\u00FF"),
      other("/Subtype /application#2Fjson", "\u00FF"),
      other(`/Filter /FlateDecode /Length ${bomb.length}`, bomb),
      other("/Filter /LZWDecode", "x"),
    ])
      for (const file of [merged(foreign, pdf), merged(pdf, foreign)])
        expect(await textsIn(file)).toEqual([TEXT]);
  });

  test("says what other pages it has", async () => {
    const otherPagesIn = async (...pages: readonly string[]) => {
      const objects = pages.map((page) => bytesOf(`%PDF-1.7\n9 0 obj\n<< ${page} >>\nendobj\n`));
      const read = await readAttachment(merged(...objects, other("", "{}")));
      return read.kind === "found" && read.files[0]?.otherPages;
    };
    const own = `/Type /Page /PieceInfo << /Private /${pageMark("{}")} >>`;
    const foreign = `/Type /Page /PieceInfo << /Private /${pageMark("{ }")} >>`;
    const without = "/Type /Page";
    expect(await otherPagesIn(own, own)).toBe("none");
    expect(await otherPagesIn(own, without)).toBe("documents");
    expect(await otherPagesIn(own, without, foreign)).toBe("requests");
    expect(await otherPagesIn(without, foreign)).toBe("requests");
    expect(await otherPagesIn(foreign, foreign)).toBe("requests-only");
    expect(await otherPagesIn(without)).toBe("not-told");
    const together = deflateSync(`<< ${foreign} >>`).toString("latin1");
    const inStream = "/Type /ObjStm /Filter /FlateDecode";
    const packed = `${inStream} /Length ${together.length} >>\nstream\n${together}\nendstream\n<<`;
    expect(await otherPagesIn(own, packed)).toBe("requests");
  });
});

describe("without an attachment to give back", () => {
  test("a PDF that has none says so", async () => {
    expect(await readAttachment(plain)).toEqual({ kind: "none" });
  });

  test("what is no PDF says so", async () => {
    for (const text of ["", "{}", "PK\u0003\u0004", `${" ".repeat(2000)}%PDF-1.7`])
      expect(await readAttachment(bytesOf(text))).toEqual({ kind: "not-a-pdf" });
  });

  test("a protected PDF says so", async () => {
    const text = "%PDF-1.7\ntrailer\n<< /Encrypt 9 0 R >>\n%%EOF\n";
    expect(await readAttachment(bytesOf(text))).toEqual({ kind: "protected" });
  });

  test("one that was cut off before it says so", async () => {
    for (const length of [20, attachedAt() + 60, attachedAt() + 120])
      expect(await readAttachment(pdf.slice(0, length))).toEqual({ kind: "damaged" });
  });

  test("one that was taken out of it leaves none behind", async () => {
    for (const rest of ["/AF [ 3 0 R ] /Names << /EmbeddedFiles << /Names [ ] >> >>", "/AF [ ]"]) {
      const text = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${rest} >>\nendobj\n%%EOF\n`;
      expect(await readAttachment(bytesOf(text))).toEqual({ kind: "none" });
    }
    expect(await readAttachment(other("/Subtype /image#2Fpng", "\u0089PNG"))).toEqual({
      kind: "none",
    });
  });

  test("one that is packed in another way says so", async () => {
    for (const form of [
      "/Filter /LZWDecode",
      "/Filter [ /ASCII85Decode /RunLengthDecode ]",
      "/Filter /FlateDecode /DecodeParms << /Predictor 12 >>",
      "/Filter /FlateDecode /DecodeParms [ 9 0 R ]",
      "/Filter 9 0 R",
    ])
      expect(await readAttachment(other(form, "x")), form).toEqual({ kind: "packed-otherwise" });
  });

  test("one that is not text, or not what it is packed as, is damaged", async () => {
    for (const file of [
      other("/Length 2", "\u00FF\u00FE"),
      other("/Filter /ASCIIHexDecode", "7X>"),
      other("/Filter /ASCII85Decode", "~v~>"),
      other("/Filter /FlateDecode", "x"),
    ])
      expect(await readAttachment(file)).toEqual({ kind: "damaged" });
  });

  test("one that unpacks to more than any assessment is refused, before it fills the memory", async () => {
    const bomb = deflateSync(new Uint8Array(200_000_000)).toString("latin1");
    const file = other(`/Filter /FlateDecode /Length ${bomb.length}`, bomb);
    expect(await readAttachment(file)).toEqual({ kind: "too-large" });
    expect(await readAttachment(merged(file, file, file, file))).toEqual({ kind: "too-large" });
    expect(await readAttachment(new Uint8Array(30_000_001))).toEqual({ kind: "too-large" });
  });

  test("thousands of places that look like one are not all tried", async () => {
    const text = `%PDF-1.7\n${"obj << /EmbeddedFile >> ".repeat(200_000)}%%EOF`;
    expect(await readAttachment(bytesOf(text))).toEqual({ kind: "damaged" });
  });
});

test("of 1,500 damaged files each gives back the whole text or none, and none is an error", {
  tags: "long",
}, async () => {
  const kinds = new Map<string, number>();
  const near = fc.nat(419).map((place) => attachedAt() - 20 + place);
  const anywhere = fc.nat(pdf.length - 1);
  const ways = fc.oneof(
    fc.record({ end: fc.nat(2 * attachedAt() - 1) }),
    fc.record({ flipped: fc.oneof(near, anywhere), bit: fc.nat(7) }),
  );
  const wholeOrNone = fc.asyncProperty(ways, async (way) => {
    const damaged = "end" in way ? pdf.slice(0, way.end) : pdf.slice();
    if ("flipped" in way) damaged[way.flipped] = (damaged[way.flipped] ?? 0) ^ (1 << way.bit);
    const read = await readAttachment(damaged);
    if (read.kind === "found") expect(read.files.map(({ text }) => text)).toEqual([TEXT]);
    kinds.set(read.kind, (kinds.get(read.kind) ?? 0) + 1);
  });
  await fc.assert(wholeOrNone, cases(1_500));
  expect(kinds.get("found")).toBeGreaterThan(200);
  expect(kinds.get("damaged")).toBeGreaterThan(300);
  expect(kinds.has("none")).toBe(false);
});
