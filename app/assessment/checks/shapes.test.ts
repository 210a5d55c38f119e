import { describe, expect, it } from "vitest";
import { npiDoubt, phoneDoubt, readNumber } from "./shapes";

function isNpi(text: string): boolean {
  return npiDoubt(text) === undefined;
}

describe("an NPI", () => {
  it.each([
    ...["1234567893", "1245319599", "1679576722", "2000000002"],
    ...["123 456 7893", "1234-567-893", "1234\u2011567\u2011893", "\u200E1234567893\u200F"],
    ...["NPI 1234567893", "NPI: 1234567893", "NPI#1234567893", "npi no. 1234567893"],
    ...["NPI no 1234567893", "NPI number: 1234567893", "(NPI 1234567893).", "(1234567893 )"],
    ...["1234567893.", "1234567893;", "(1234567893)", "#1234567893"],
    ...["12345\u200B67893", "１２３４５６７８９３", "\uFEFF1234567893\u00A0"],
  ])("%s has the right check digit", (npi) => {
    expect(npiDoubt(npi)).toBeUndefined();
  });

  it("with any one digit changed is noticed", () => {
    const npi = "1234567893";
    for (let at = 0; at < npi.length; at += 1)
      for (const digit of "0123456789")
        if (digit !== npi[at])
          expect(isNpi(npi.slice(0, at) + digit + npi.slice(at + 1))).toBe(false);
  });

  it("with two different neighbors swapped is noticed, save 0 and 9", () => {
    for (const npi of ["1234567893", "1245319599"])
      for (let at = 0; at < npi.length - 1; at += 1) {
        const [one = "", other = ""] = npi.slice(at, at + 2);
        const swapped = npi.slice(0, at) + other + one + npi.slice(at + 2);
        if (one !== other && one + other !== "09" && one + other !== "90")
          expect(isNpi(swapped)).toBe(false);
      }
  });

  it.each([
    ["123456789", "this has 9"],
    ["12345678931", "this has 11"],
    ["3000000008", "begins with 1 or 2"],
    ["0234567893", "begins with 1 or 2"],
    ["1234567890", "last digit"],
    ["123456789X", "nothing else"],
    ["X234567893", "nothing else"],
    ["1234567,893", "nothing else"],
    ["NPI", "nothing else"],
    ["", "nothing else"],
  ])("“%s” is none, and why is said", (text, why) => {
    expect(npiDoubt(text)).toContain(why);
  });
});

describe("a telephone number", () => {
  it.each([
    ...["503-555-0100", "(503) 555-0100", "503.555.0100", "5035550100", "+1 503 555 0100"],
    ...["503-555-0100 x12", "503-555-0100 ext. 12", "503-555-0100 #4", "503-555-0100, ext 12"],
    ...["5035550100x12", "503-555-0100 ext 12", "503-555-0100  x  12", "503-555-0100 extension 12"],
    ...[
      "503-555-0100; extn 12",
      "503-555-0100 (ext. 12)",
      "503-555-0100 ext: 12",
      "503-555-0100 opt 2",
    ],
    ...["1-503-555-0100", "+1 (503) 555-0100 #12", "(503)555-0100", "503/555-0100"],
    ...["503\u2011555\u20110100", "\u202A503\u00A0555\u00A00100\u202C", "５０３-５５５-０１００"],
    ...["tel: 503-555-0100", "Phone (503) 555-0100", "Fax no. 503-555-0100", "tel:+15035550100"],
    ...["503-555-0100 (office)", "office 503-555-0100 x12", "503-555-0100 x12 (fax)"],
    ...["503-555-0100 (office) x12"],
    ...["503-555-0100;ext=12", "503-555-0100 press 2", "[503] 555-0100", "503·555·0100"],
    ...["+44 20 7946 0958", "+49 (30) 1234567"],
  ])("may be %s", (text) => {
    expect(phoneDoubt(text)).toBeUndefined();
  });

  it.each([
    ["555-0100", "has no area code"],
    ["555-0100 x12", "has no area code"],
    ["5550100", "has no area code"],
    ["023-555-0100", "begin with 0 or 1"],
    ["503-155-0100", "begin with 0 or 1"],
    ["555", "has ten digits"],
    ["503-555-010", "has ten digits"],
    ["123456789012345", "has ten digits"],
    ["1234567890123456", "has ten digits"],
    ["-------", "has ten digits"],
    ["503-555-0100 / 503-555-0101", "has ten digits"],
    ["+44 20", "has ten digits"],
    ["503-555-0100 +44 20", "has ten digits"],
    ["+44 2079 4609 5812 345678", "has ten digits"],
    ["", "area code"],
    ["call me", "area code"],
    ["503-555-0100 ask for Jo", "area code"],
    ["503-555-0100 ext", "area code"],
    ["x12", "area code"],
    ["Jo 503-555-0100", "area code"],
    ["503-555-0100 x12a", "area code"],
    ["503-555-0100 xa12", "area code"],
    ["503-555-0100 x12 x3", "area code"],
    ["503-555 x12 0100", "area code"],
  ])("is not “%s”, and why is said", (text, why) => {
    expect(phoneDoubt(text)).toContain(why);
  });
});

describe("a number", () => {
  it.each([
    ["50", 50],
    ["50.", 50],
    ["2.5", 2.5],
    [".5", 0.5],
    ["1,000", 1000],
    ["12,345.5", 12345.5],
    ["1,000.25", 1000.25],
    ["1,000,000", 1000000],
    ["1 000", 1000],
    ["1\u202F000\u202F000.5", 1000000.5],
    ["½", 0.5],
    ["1½", 1.5],
    ["1 ¼", 1.25],
    ["2¾", 2.75],
    ["1,000½", 1000.5],
    ["-½", -0.5],
    ["2.25", 2.25],
    [".25", 0.25],
    ["-3", -3],
    ["\u22123", -3],
    ["0", 0],
    [" ５０\u200B ", 50],
  ])("%s is read", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    "",
    ".",
    "fifty",
    "50 mg",
    "50-100",
    "1,00",
    "2,5",
    "0,500",
    "12345,678",
    "1,000,00",
    "10 00",
    "1 0000",
    "1,000 000 0",
    "1e3",
    "0x10",
    "Infinity",
    "½5",
    "½½",
    "1,½",
    "1.5½",
    "10²",
  ])("“%s” is not one", (text) => {
    expect(readNumber(text)).toBeNaN();
  });
});
