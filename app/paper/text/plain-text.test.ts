import { describe, expect, test } from "vitest";
import { CODES, MET_BY_A, PROOF_OF_A, sample, TYPED } from "../testing/samples";
import { toPlainTexts } from "./plain-text";
import { PORTAL_ROOM, roomOf } from "./portal-room";

const PORTAL = { length: "portal", details: true } as const;
const CASE = sample("implantation", MET_BY_A, TYPED);
const DOCUMENTED = sample("implantation", MET_BY_A, TYPED, {
  evidence: PROOF_OF_A,
  codes: [...CODES],
});

describe("the whole text", () => {
  const [text = ""] = toPlainTexts(CASE, { length: "full", details: true });

  test("puts each answer below its clause", () => {
    expect(text).toMatch(/\nA\(3\) "The patient has [^\n]*" Met\n {2}[^\n]*: Favorable\.\n/);
  });

  test("leaves room for what was not typed and is signed by hand", () => {
    expect(text).toContain("\nContact - phone - fax: ____\n");
    expect(text).toContain("\nSignature: ____\n");
  });

  test("attests nothing by itself: that is to be signed", () => {
    expect(text).toContain("\nTo be attested by signature: I attest that these answers reflect");
    expect(text.match(/attest/g)).toHaveLength(2);
  });

  test("needs no sign of typesetting", () => {
    expect(text).not.toMatch(/[“”‘’–—…·]/);
  });
});

describe("the text for a portal", () => {
  test("of a usual case fits its field, in the order of the page, a line a clause", () => {
    const [text = "", ...more] = toPlainTexts(CASE, PORTAL);
    expect(more).toEqual([]);
    expect(roomOf(text)).toBeLessThanOrEqual(PORTAL_ROOM);
    const order = [
      "Zebulon Quill",
      "Criteria met",
      "A Met: ",
      "A(1) Met: ",
      "B Not claimed.",
      "Re-entry code",
    ];
    const places = order.map((each) => text.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test("names the details of the request only where they are wanted, and only those typed", () => {
    const [without = ""] = toPlainTexts(CASE, { ...PORTAL, details: false });
    expect(without).not.toContain("Quill");
    const [typed = ""] = toPlainTexts(sample("trial", {}, { npi: "1234567893" }), PORTAL);
    expect(typed).toContain("NPI 1234567893");
    expect(typed).not.toContain("fax");
  });

  test("is not attested, for nobody signs it", () => {
    for (const text of toPlainTexts(DOCUMENTED, PORTAL)) expect(text).not.toContain("attest");
  });

  test("that does not fit comes in parts between clauses, each naming the request and which it is", () => {
    const note = Array.from({ length: 30 }, (_, at) => `Line ${at} of what was tried.`).join("\n");
    const tried = { note, citations: [], forms: {} };
    const questions = { ...PROOF_OF_A.questions, "a1-control": tried };
    const long = sample("implantation", MET_BY_A, TYPED, {
      evidence: { ...PROOF_OF_A, questions },
    });
    const parts = toPlainTexts(long, PORTAL);
    expect(parts.length).toBeGreaterThan(1);
    parts.forEach((part, at) => {
      expect(part).toMatch(new RegExp(`^Part ${at + 1} of ${parts.length} - .*R-2291\n`));
      expect(roomOf(part)).toBeLessThanOrEqual(PORTAL_ROOM);
    });
    expect(parts.filter((part) => part.includes("\nA(1) Met"))).toHaveLength(1);
    expect(parts.join("\n")).toContain("Line 29 of what was tried.");
  });

  test("loses nothing of what no part holds", () => {
    const [facility, requestLabel] = ["x".repeat(5000), "y".repeat(5000)];
    const parts = toPlainTexts(
      sample("implantation", MET_BY_A, { facility, requestLabel }),
      PORTAL,
    );
    const all = parts.map((part) => part.replace(/^Part.*\n/, "")).join("");
    expect(all.split("x").length).toBeGreaterThan(5000);
    for (const part of parts) expect(roomOf(part)).toBeLessThanOrEqual(PORTAL_ROOM);
  });

  test("is held against the field as a portal counts: an end of a line as two", () => {
    expect(["a\nb", "a\r\nb", "a\rb", "a\n\nb\n"].map(roomOf)).toEqual([4, 4, 4, 8]);
  });

  test("says DRAFT first while the result is open", () => {
    expect(toPlainTexts(sample("trial", {}), PORTAL)[0]).toMatch(
      /^\[ {2}\] Standard .*DRAFT - Trial/,
    );
  });
});
