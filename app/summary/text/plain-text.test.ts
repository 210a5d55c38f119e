import { describe, expect, test } from "vitest";
import { MET_BY_A, PROOF_OF_A, sample, TYPED } from "../testing/samples";
import { FIELD_ROOM } from "./brevity";
import { toPlainText } from "./plain-text";

const FULL = { compact: false };
const COMPACT = { compact: true };

describe("the whole text", () => {
  const text = toPlainText(sample("implantation", MET_BY_A, TYPED), FULL);

  test("puts each criterion below its clause, as deep as it stands in the note", () => {
    expect(text).toContain(
      '  A(1) "The patient has had an adequate trial of non-invasive methods of spasticity control"\n',
    );
    expect(text).toContain(
      "      Met. Did those methods give adequate control of spasticity? No\n",
    );
  });

  test("leaves room for what was not typed and is signed by hand", () => {
    expect(text).toContain("\nFax number: ____\n");
    expect(text).toContain("\nSignature: ____\n");
  });

  test("needs no sign of typesetting", () => {
    expect(text).not.toMatch(/[“”‘’–—…·]/);
  });
});

describe("the short text", () => {
  test("of a usual case asks each question in full, and fits a portal's field", () => {
    const text = toPlainText(sample("implantation", MET_BY_A, TYPED), COMPACT);
    expect(text).toContain("A(1) Met: Did those methods give adequate control of spasticity? No");
    expect(text).toContain("A(3) Met: How did the patient respond");
    expect(text).toContain(
      "Not needed: A(1) Intolerable side effects; A(2)(a) Posture or function",
    );
    expect(text.length).toBeLessThanOrEqual(FIELD_ROOM);
  });

  test("names only the details that were typed", () => {
    const text = toPlainText(sample("trial", {}, { npi: "1234567893" }), COMPACT);
    expect(text).toContain("NPI: 1234567893");
    expect(text).not.toContain("Fax number");
  });

  test("names questions by what they are about before it outgrows the field", () => {
    const uses = ["baclofen-spasticity", "cancer-pain", "chronic-non-malignant-pain"];
    const text = toPlainText(sample("revision", { indication: uses }), COMPACT);
    expect(text).toContain("A Met: What the system is for: Baclofen for spasticity; Palliation");
    expect(text.length).toBeLessThanOrEqual(FIELD_ROOM);
  });

  test("of a usual documented case fits a portal's field", () => {
    const text = toPlainText(
      sample("implantation", MET_BY_A, {}, { evidence: PROOF_OF_A }),
      COMPACT,
    );
    expect(text).toContain("A(3) Met: Response to a trial intrathecal dose: Favorably");
    expect(text).toContain("ENCLOSURES");
    expect(text.length).toBeLessThanOrEqual(FIELD_ROOM);
  });

  test("leaves out no detail to fit", () => {
    const facility = "x".repeat(3000);
    const text = toPlainText(sample("implantation", MET_BY_A, { facility }), COMPACT);
    expect(text).toContain(facility);
    expect(text).toContain("A(3) Met: Response to a trial intrathecal dose: Favorably");
  });

  test("says DRAFT first while the result is open", () => {
    expect(toPlainText(sample("trial", {}), COMPACT)).toMatch(/^DRAFT - Note 170 summary: Trial/);
  });
});
