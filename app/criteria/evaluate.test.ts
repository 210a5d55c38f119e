import { describe, expect, test } from "vitest";
import type { Status } from "./criterion";
import { combine, evaluate } from "./evaluate";
import { MUSEUM, OUTING, PICNIC, WEATHER } from "./testing/example";

const STATUSES: readonly Status[] = ["met", "not-met", "undetermined"];

/** A table of strong Kleene logic: one row for each first status, in the order of STATUSES. */
function table(rule: "all-of" | "any-of"): Status[][] {
  return STATUSES.map((one) => STATUSES.map((other) => combine(rule, [one, other])));
}

describe("a group", () => {
  test("that takes all fails with any part, and is met only when every part is", () => {
    expect(table("all-of")).toEqual([
      ["met", "not-met", "undetermined"],
      ["not-met", "not-met", "not-met"],
      ["undetermined", "not-met", "undetermined"],
    ]);
  });

  test("that takes any is met with any part, and fails only when every part does", () => {
    expect(table("any-of")).toEqual([
      ["met", "met", "met"],
      ["met", "not-met", "undetermined"],
      ["met", "undetermined", "undetermined"],
    ]);
  });

  test("has the status that combining its parts gives, for every answer to its questions", () => {
    const answers = [[], ["yes"], ["no"], ["unknown"]];
    for (const wind of answers)
      for (const sky of [[], ["clear"], ["cloudy"], ["unknown"]]) {
        const parts = "children" in WEATHER ? WEATHER.children : [];
        const statuses = parts.map((part) => evaluate(part, { wind, sky }));
        expect(evaluate(WEATHER, { wind, sky })).toBe(combine("any-of", statuses));
      }
  });
});

describe("a criterion without parts", () => {
  const [planned] = "children" in PICNIC ? PICNIC.children : [];

  function status(plan?: readonly string[]): Status | undefined {
    return planned && evaluate(planned, plan ? { plan } : {});
  }

  test("is met by its own answer alone, and failed by every other known one", () => {
    expect(status(["picnic"])).toBe("met");
    expect(status(["museum"])).toBe("not-met");
    expect(status(["museum", "cinema"])).toBe("not-met");
  });

  test("is met where its answer is one of several", () => {
    expect(status(["museum", "picnic"])).toBe("met");
  });

  test("is open alike without an entry, with an empty one and with “unknown”", () => {
    expect(status()).toBe("undetermined");
    expect(status([])).toBe("undetermined");
    expect(status(["unknown"])).toBe("undetermined");
  });
});

test("an answer that fails can be the one that meets: closed, no", () => {
  expect(evaluate(MUSEUM, { plan: ["museum"], closed: ["no"] })).toBe("met");
  expect(evaluate(MUSEUM, { plan: ["museum"], closed: ["yes"] })).toBe("not-met");
});

test("a result is certain while other questions are open, where they cannot change it", () => {
  expect(evaluate(OUTING, { plan: ["cinema"] })).toBe("not-met");
  expect(evaluate(OUTING, { plan: ["picnic", "museum"], closed: ["no"] })).toBe("met");
  expect(evaluate(OUTING, { plan: ["picnic"], food: ["no"] })).toBe("not-met");
  expect(evaluate(OUTING, { plan: ["picnic"], food: ["yes"] })).toBe("undetermined");
});
