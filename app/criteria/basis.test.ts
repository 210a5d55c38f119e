import { describe, expect, test } from "vitest";
import { type Basis, basisOf, grounds, shownStatuses } from "./basis";
import type { Answers } from "./criterion";
import { OUTING, PICNIC } from "./testing/example";

function ids(reasons: readonly Basis[]): string[] {
  return reasons.map(({ criterion }) => criterion.id);
}

describe("a status rests on only the children that decide it now", () => {
  test("met by one of any: on that one, not on the one that is not met", () => {
    const basis = basisOf(OUTING, {
      plan: ["picnic", "museum"],
      food: ["no"],
      closed: ["no"],
    });
    expect(basis.status).toBe("met");
    expect(ids(basis.because)).toEqual(["museum"]);
    expect(ids(grounds(basis))).toEqual(["museum-planned", "not-closed"]);
  });

  test("met by all: on all of them", () => {
    const basis = basisOf(PICNIC, { plan: ["picnic"], sky: ["clear"], food: ["yes"] });
    expect(ids(basis.because)).toEqual(["picnic-planned", "weather", "packed"]);
    expect(ids(grounds(basis))).toEqual(["picnic-planned", "clear", "packed"]);
  });

  test("not met for want of one of all: on what fails, not on what is met or open", () => {
    const basis = basisOf(PICNIC, { plan: ["picnic"], food: ["no"] });
    expect(basis.status).toBe("not-met");
    expect(ids(basis.because)).toEqual(["packed"]);
  });

  test("not met by any: on every one, since each had to fail", () => {
    const basis = basisOf(OUTING, { plan: ["cinema"] });
    expect(ids(basis.because)).toEqual(["picnic", "museum"]);
    expect(ids(grounds(basis))).toEqual(["picnic-planned", "museum-planned"]);
  });

  test("undetermined: on what is open, not on what is certain already", () => {
    const basis = basisOf(PICNIC, { plan: ["picnic"], sky: ["cloudy"] });
    expect(basis.status).toBe("undetermined");
    expect(ids(basis.because)).toEqual(["weather", "packed"]);
    expect(ids(grounds(basis))).toEqual(["no-wind", "packed"]);
  });

  test("a criterion without parts rests on itself", () => {
    const basis = basisOf(PICNIC, {}).because[0];
    expect(basis && ids(grounds(basis))).toEqual(["picnic-planned"]);
  });
});

describe("the shown status", () => {
  function shown(answers: Answers): Record<string, string> {
    return Object.fromEntries(shownStatuses(OUTING, answers));
  }

  test("is not needed for what is open where the result is certain", () => {
    expect(shown({ plan: ["museum"], closed: ["yes"] })).toEqual({
      outing: "not-met",
      picnic: "not-met",
      "picnic-planned": "not-met",
      weather: "not-needed",
      clear: "not-needed",
      "no-wind": "not-needed",
      packed: "not-needed",
      museum: "not-met",
      "museum-planned": "met",
      "not-closed": "not-met",
    });
  });

  test("is not needed for what is not met below an any-of that is met, at any depth", () => {
    const statuses = shown({ plan: ["museum"], closed: ["no"], food: ["no"] });
    expect(statuses.picnic).toBe("not-needed");
    expect(statuses["picnic-planned"]).toBe("not-needed");
    expect(statuses.packed).toBe("not-needed");
    expect(statuses.museum).toBe("met");
  });

  test("is not met for what fails where nothing else suffices", () => {
    const statuses = shown({ plan: ["picnic"], sky: ["cloudy"], wind: ["yes"] });
    expect(statuses.clear).toBe("not-met");
    expect(statuses.weather).toBe("not-met");
    expect(statuses.packed).toBe("not-needed");
  });

  test("stays met for what is met, needed or not", () => {
    const statuses = shown({ plan: ["picnic", "museum"], closed: ["no"], food: ["yes"] });
    expect(statuses.packed).toBe("met");
    expect(statuses["picnic-planned"]).toBe("met");
  });

  test("is undetermined for what is open and could change the result", () => {
    expect(new Set(Object.values(shown({})))).toEqual(new Set(["undetermined"]));
  });

  test("of one option is not needed where another one meets its group", () => {
    const statuses = shown({ plan: ["picnic"], sky: ["clear"] });
    expect(statuses.weather).toBe("met");
    expect(statuses["no-wind"]).toBe("not-needed");
    expect(statuses.packed).toBe("undetermined");
  });
});
