import { describe, expect, it, test } from "vitest";
import { KNOWN_CODES } from "./procedure-codes";
import { codeShape, codesDoubt, readCodes, typedAmong } from "./typed-codes";

describe("the shape of a code", () => {
  it.each(["62350", "0001F", "J0475", "j0475", " 62362 "])("%s is a procedure's", (code) => {
    expect(codeShape(code)).toBe("procedure");
  });

  it.each(["Z45.49", "z45.49", "Z4549", "G80.0", "G35", "C7A.00", "M62.838", "S06.0X0A", "Ｚ45"])(
    "%s is a diagnosis's",
    (code) => {
      expect(codeShape(code)).toBe("diagnosis");
    },
  );

  it.each([
    "",
    "6235",
    "623500",
    "62320-62323",
    "spasticity",
    "Z45.",
    "Z45.49123",
    "45.49",
    "5G80.0",
  ])("“%s” is neither’s", (code) => {
    expect(codeShape(code)).toBeUndefined();
  });

  it("of every known code is one of the two", () => {
    for (const { code } of KNOWN_CODES) expect(codeShape(code)).toBeDefined();
  });
});

const INJECTIONS = ["62320", "62321", "62322", "62323"];

describe("a field of codes", () => {
  it.each<[string, string[]]>([
    ["62320", ["62320"]],
    ["623\u200B20", ["62320"]],
    ["62320-59", ["62320"]],
    ["62320 RT", ["62320"]],
    ["62320-RT-59", ["62320"]],
    ["62320, RT", ["62320"]],
    ["62320\u201159", ["62320"]],
    ["62320, 62322", ["62320", "62322"]],
    ["62320;62322", ["62320", "62322"]],
    ["62320 / 62322", ["62320", "62322"]],
    ["62320 62322", ["62320", "62322"]],
    ["62320\n62322", ["62320", "62322"]],
    ["62320-59 and 62322-RT", ["62320", "62322"]],
    ["62320-62323", INJECTIONS],
    ["62320–62323", INJECTIONS],
    ["62320 - 62323", INJECTIONS],
    ["62321 to 62322", ["62321", "62322"]],
    ["62310-62322", ["62320", "62321", "62322"]],
    ["CPT 62320, ICD-10-CM: G80.0", ["62320"]],
    ["CPT® 62320.", ["62320"]],
    ["(62320)", ["62320"]],
    ["62320:", ["62320"]],
    ["62320, and 62322", ["62320", "62322"]],
    ["62320-62320", ["62320"]],
    ["CPT code 62320", ["62320"]],
    ["CPT codes: 62320-62323", INJECTIONS],
    ["Code 62320", ["62320"]],
    ["Dx: G80.0", []],
    ["62320RT", ["62320"]],
    ["62320:59", ["62320"]],
    ["62320[RT]", ["62320"]],
    ["62320^59", ["62320"]],
    ["62320*", ["62320"]],
    ["#62320", ["62320"]],
    ["62320 modifier 59", ["62320"]],
    ["62320 mod. 59", ["62320"]],
    ["62320 x 2", ["62320"]],
    ["62320 ×1, 62322 qty 2", ["62320", "62322"]],
    ["62320 x 10, 62322 qty:2", ["62320", "62322"]],
    ["62320 qty 12", ["62320"]],
    ["CPT®: #62320", ["62320"]],
    ["62320 2 units", ["62320"]],
    ["62320 12 units", ["62320"]],
    ["62320 1 unit", ["62320"]],
    ["62320F5", ["62320"]],
    ["62320..62323", INJECTIONS],
    ["62320…62323", INJECTIONS],
    ["ICD10 G80.0", []],
    ["ICD-10CM G80.0", []],
    ["ICD-10 G80.0", []],
    ["62362, g80.0", []],
    ["G80.0-G80.9", []],
    ["G800", []],
  ])("%j is read", (text, among) => {
    expect(codesDoubt(text)).toBeUndefined();
    expect(typedAmong(text, INJECTIONS)).toEqual(among);
  });

  it.each([
    ["spasticity", ""],
    ["CPT", ""],
    ["59", ""],
    ["62323-62320", ""],
    ["62320-G80.0", ""],
    ["62362 times two", ": TIMES, TWO"],
    ["62362, 6232", ": 6232"],
    ["G80.0-59", ""],
    ["G80.0, 59", ": 59"],
    ["62320-62323, 59", ": 59"],
    ["62362 times 59", ": TIMES, 59"],
    ["62320-62323-59", ""],
    ["62320-X59", ""],
    ["62320-599", ""],
    ["623.20", ""],
    ["62362 - pump", ": PUMP"],
    ["62362 - pump - spare", ": PUMP, SPARE"],
    ["62362 anti-spastic", ": ANTI-SPASTIC"],
    ["pump - 62362", ""],
    ["T81.31XAB7", ""],
    ["62362 a b c d", ": A, B, C"],
    [`62362 ${"x".repeat(30)}`, `: ${"X".repeat(20)}`],
  ])("%j is not, and what is wrong is named", (text, which) => {
    expect(codesDoubt(text)).toBe(
      `is not in CPT, HCPCS or ICD-10-CM format${which}. Type codes such as 62362, 62320-59 or G80.0.`,
    );
  });

  it("holds a diagnosis with its point or without, in either case", () => {
    for (const text of ["Z45.49", "z4549", "G35, z45.49", "Z45.4-Z45.9"])
      expect(typedAmong(text, ["Z45.49"]), text).toHaveLength(text === "Z45.4-Z45.9" ? 0 : 1);
  });
});

test.each(["62320- 62323", "62320 -62323"])("a range may have a blank on one side: %s", (typed) => {
  expect(readCodes(typed)).toEqual(readCodes("62320-62323"));
});

test("a modifier may be a letter and a digit", () => {
  expect(readCodes("62362 F5")).toEqual(readCodes("62362"));
});
