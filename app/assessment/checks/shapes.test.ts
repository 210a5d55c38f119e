import { describe, expect, it } from "vitest";
import { isNpi, isPhone, readNumber } from "./shapes";

describe("an NPI", () => {
  it.each(["1234567893", "1245319599", "1679576722"])("%s has the right check digit", (npi) => {
    expect(isNpi(npi)).toBe(true);
  });

  it("with any one digit changed is noticed", () => {
    const npi = "1234567893";
    for (let at = 0; at < npi.length; at += 1)
      for (const digit of "0123456789")
        if (digit !== npi[at])
          expect(isNpi(npi.slice(0, at) + digit + npi.slice(at + 1))).toBe(false);
  });

  it("with two different neighbours swapped is noticed, save 0 and 9", () => {
    for (const npi of ["1234567893", "1245319599"])
      for (let at = 0; at < npi.length - 1; at += 1) {
        const [one = "", other = ""] = npi.slice(at, at + 2);
        const swapped = npi.slice(0, at) + other + one + npi.slice(at + 2);
        if (one !== other && one + other !== "09" && one + other !== "90")
          expect(isNpi(swapped)).toBe(false);
      }
  });

  it.each([
    "",
    "123456789",
    "12345678931",
    "30000000000",
    "123456789X",
    "123 456 7893",
    "１２３４５６７８９３",
  ])("“%s” is none", (text) => {
    expect(isNpi(text)).toBe(false);
  });
});

describe("a telephone number", () => {
  it.each([
    ...["503-555-0100", "(503) 555-0100", "503.555.0100", "5035550100", "+1 503 555 0100"],
    ...["503-555-0100 x12", "503-555-0100 ext. 12", "503-555-0100 #4", "555-0100"],
    ...["5035550100x12", "503-555-0100 ext 12", "503-555-0100  x  12", "123456789012345"],
  ])("may be %s", (text) => {
    expect(isPhone(text)).toBe(true);
  });

  it.each([
    "",
    "call me",
    "555",
    "1234567890123456",
    "503-555-0100 ask for Jo",
    "-------",
    "x12",
    "Jo 503-555-0100",
    "503-555-0100 x12a",
    "503-555-0100 xa12",
    "503-555-0100 x12 x3",
    "503-555 x12 0100",
  ])("is not “%s”", (text) => {
    expect(isPhone(text)).toBe(false);
  });
});

describe("a number", () => {
  it.each([
    ["50", 50],
    ["2.5", 2.5],
    [".5", 0.5],
    ["1,000", 1000],
    ["12,345.5", 12345.5],
    ["1,000.25", 1000.25],
    ["1,000,000", 1000000],
    ["2.25", 2.25],
    [".25", 0.25],
    ["-3", -3],
    ["0", 0],
  ])("%s is read", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    "",
    "fifty",
    "50 mg",
    "50-100",
    "1,00",
    "2,5",
    "12345,678",
    "1,000,00",
    "1e3",
    "0x10",
    "5.",
    "Infinity",
    "½",
  ])("“%s” is not one", (text) => {
    expect(readNumber(text)).toBeNaN();
  });
});
