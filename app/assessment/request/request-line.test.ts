import { describe, expect, it } from "vitest";
import { emptyAssessment } from "../record";
import { oneLine, requestLine, requestLineOf } from "./request-line";

describe("what heads each page, in one line", () => {
  it("holds no line breaks, control characters or changes of direction", () => {
    expect(oneLine(" a\r\nb\tc\u202Ed\u0000e ")).toBe("a b c d e");
  });

  it("is cut between characters where it is longer than a label may be, and says so", () => {
    expect(oneLine("😀".repeat(80))).toBe("😀".repeat(80));
    expect(oneLine("😀".repeat(99))).toBe(`${"😀".repeat(79)}…`);
    expect(oneLine(`${"a".repeat(78)} ${"b".repeat(9)}`)).toBe(`${"a".repeat(78)}…`);
  });
});

describe("whose a page is", () => {
  const ALL = { requestLabel: "R-\n2291", member: "Zebulon Quill", dateOfBirth: "04/03/1961" };

  it("is said by its label, else the member, else the birth date; else there is a line to write on", () => {
    expect(requestLine(ALL)).toBe("Request: R- 2291");
    expect(requestLine({ ...ALL, requestLabel: " " })).toBe("Member: Zebulon Quill");
    expect(requestLine({ ...ALL, requestLabel: "", member: "" })).toBe("Born 04/03/1961");
    expect(requestLine({ requestLabel: "", member: "", dateOfBirth: "" })).toMatch(
      /^Request: _{20,}$/,
    );
  });

  it("is said of the details on screen, with the birth date as it is printed", () => {
    const { details } = emptyAssessment();
    const born = { ...details, dateOfBirth: "4/3/61" };
    expect(requestLineOf(born, "2026-11-29")).toBe("Born 04/03/1961");
    expect(requestLineOf({ ...born, patient: "Zebulon Quill" }, "2026-11-29")).toBe(
      "Member: Zebulon Quill",
    );
    expect(requestLineOf({ ...born, requestLabel: "R-2291" }, "2026-11-29")).toBe(
      "Request: R-2291",
    );
  });
});
