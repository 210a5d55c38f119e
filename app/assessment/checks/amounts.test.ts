import { describe, expect, it } from "vitest";
import { amountForPaper, numberDoubt, unitDoubt } from "./amounts";

describe("a number with its unit behind it", () => {
  it.each([
    ...["50", "50.", "2.5", "1,000", "50 mcg", "50mcg", "50µg", "50 μg", "50 ug", "50 micrograms"],
    ...["50\u00A0mcg", "５０", "8 h", "8 hours", "60 mg/day", "60 mg per day", "1.5 mL"],
    ...["50 mg.", "2 c.c."],
    ...["½ mL", "1½ mL", "1 ½ mg", "¼", "1 000 mcg", "1\u202F000", "50,", "50 mcg;", "0.5 mg"],
    ...["50 mcg/24h", "50 mcg/24 hr", "50 mcg per 24 hours", "50 mcg daily", "50 mcg q day"],
    "3 days",
  ])("is one number: %s", (text) => {
    expect(numberDoubt(text)).toBeUndefined();
  });

  it.each([
    "fifty",
    "50-100",
    "50 to 100 mcg",
    "50 mcg 60 mcg",
    "1e3",
    "½½",
    "5 0",
    "10 00 mcg",
    "½ 000",
    "50 mcg x1",
    "24 h 50",
    "50 mcg daily dose",
    "50 tablets",
    "1,0,0",
    "about 50 mcg",
    "-50,5",
    "50,5.5",
    ",5,5",
    "1.0,5",
  ])("is not one: %s", (text) => {
    expect(numberDoubt(text)).toMatch(/^is not one number\./);
  });

  it.each([
    ["50,5", "50.5"],
    ["0,500", "0.500"],
    ["1,00", "1.00"],
    [",5", ".5"],
    [",25", ".25"],
    ["1000,5", "1000.5"],
    ["1.000,5", "1000.5"],
    ["50,5 mcg", "50.5"],
  ])("is asked about where a comma may be a point: %s", (text, meant) => {
    expect(numberDoubt(text)).toBe(
      `has a comma, which may mean a decimal point. If you mean ${meant}, type ${meant}; if not, correct it.`,
    );
  });

  it.each([
    ["50 mcg", "mcg"],
    ["50 µg", "mcg"],
    ["50 MCG", "mcg"],
    ["60 mg", "mg/day"],
    ["60 mg", "mg per day"],
    ["60 mg/d", "mg/day"],
    ["8 hrs", "h"],
    ["8 hrs.", "h"],
    ["2 c.c.", "mL"],
    ["60 mg/week", "mg/wk"],
    ["50", "mcg"],
    ["50 mg", ""],
    ["3 mg", "mg/24h"],
    ["3 mg/day", "mg/24h"],
    ["50 mcg/24 hours", "mcg/day"],
    ["50 mcg daily", "mcg/d"],
    ["50 mcg/24 hr", "mcg/day"],
    ["50 mcg per 24 hour", "mcg/day"],
    ["½ mL", "mL"],
    ["1 000 mcg", "mcg"],
  ])("agrees with its field: %s beside %s", (text, unit) => {
    expect(unitDoubt(text, unit)).toBeUndefined();
  });

  it.each([
    ["50 mg", "mcg", "is in mg, and the unit here is mcg, 1,000 times as much."],
    ["50 µg", "mg", "is in µg, and the unit here is mg, 1,000 times as little."],
    ["1 g", "mcg/day", "is in g, and the unit here is mcg/day, 1,000,000 times as much."],
    ["30 min", "h", "is in min, and the unit here is h."],
    ["5 ng", "mcg", "is in ng, and the unit here is mcg, 1,000 times as little."],
    ["50 mg ;", "mcg", "is in mg, and the unit here is mcg, 1,000 times as much."],
    ["30 min", "mg", "is in min, and the unit here is mg."],
    ["30 mg", "min", "is in mg, and the unit here is min."],
    ["½ mg", "mcg", "is in mg, and the unit here is mcg, 1,000 times as much."],
    ["50 mcg/24h", "mcg/week", "is in mcg/24h, and the unit here is mcg/week."],
    ["60 mg/day", "mg/week", "is in mg/day, and the unit here is mg/week."],
  ])("does not: %s beside %s", (text, unit, said) => {
    expect(unitDoubt(text, unit)).toBe(`${said} Correct the one that is wrong.`);
  });

  it("is printed with the unit once, and never with one that was not typed beside it", () => {
    expect(amountForPaper("50", "mcg")).toBe("50 mcg");
    expect(amountForPaper("50 µg", "mcg")).toBe("50 mcg");
    expect(amountForPaper("60 mg", "mg/day")).toBe("60 mg/day");
    expect(amountForPaper("50 mg", "mcg")).toBe("50 mg (unit: mcg)");
    expect(amountForPaper("50 mg", "")).toBe("50 mg");
    expect(amountForPaper("50-100 mg", "mg")).toBe("50-100 mg");
    expect(amountForPaper("a lot", "mcg")).toBe("a lot (unit: mcg)");
    expect(amountForPaper("100 mcg x1", "mcg")).toBe("100 mcg x1 (unit: mcg)");
    expect(amountForPaper("about 50", "mcg")).toBe("about 50 (unit: mcg)");
    expect(amountForPaper("1 000", "mcg")).toBe("1 000 mcg");
    expect(amountForPaper("", "mcg")).toBe("");
  });
});
