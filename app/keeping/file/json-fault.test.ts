import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cases } from "../../assessment/testing/random";
import { findFault } from "./json-fault";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("a fault in JSON text", () => {
  it.each<[string, number, number, string]>([
    ["", 1, 1, "the text breaks off here"],
    ["{", 1, 2, "the text breaks off here"],
    ['{"a": 1', 1, 8, "the text breaks off here"],
    ['{"a": "b', 1, 7, "a text in it is cut off"],
    ['{"a', 1, 2, "a text in it is cut off"],
    ['{"a\tb": 1}', 1, 4, "a text holds a bare control character"],
    ['{\n  "a": 1,\n}', 3, 1, "a name is missing here"],
    ['{\n  "a" 1}', 2, 7, "a colon is missing here"],
    ["[1 2]", 1, 4, "“]” or a comma is missing here"],
    ["[1,\n\n nope]", 3, 2, "a value is missing here"],
    ["\nnope", 2, 1, "a value is missing here"],
    ["[01]", 1, 3, "“]” or a comma is missing here"],
    ["[] []", 1, 4, "something follows after the end"],
    ['["a\nb"]', 1, 4, "a text holds a bare control character"],
    ['["\\x41"]', 1, 3, "this escape is not known"],
    ['["\\u00g0"]', 1, 3, "this escape is not known"],
    ['{"a": {"b": 1, "b": 2}}', 1, 16, "“b” is there twice"],
    ['{"__proto__": {}}', 1, 2, "“__proto__” may not be a name"],
    ['{"a": [{"constructor": 1}]}', 1, 9, "“constructor” may not be a name"],
    ['{"prototype": 1}', 1, 2, "“prototype” may not be a name"],
    ['{"\\u005f_proto__": 1}', 1, 2, "“__proto__” may not be a name"],
    [
      `{"${"x".repeat(41)}": 1, "${"x".repeat(41)}": 2}`,
      1,
      50,
      `“${"x".repeat(40)}” is there twice`,
    ],
    ["[".repeat(30), 1, 22, "it is nested too deeply"],
    ['{"a":'.repeat(30), 1, 106, "it is nested too deeply"],
  ])("in %j is at line %i, column %i", (text, line, column, what) => {
    expect(findFault(text)).toEqual({ line, column, what });
  });

  it.each([
    "0",
    '" \\" \\u00e9 \\\\"',
    "[]",
    "{ }",
    '{"a":[1,-2.5e+3,true,false,null,"",{}]}',
    "[0.25,10.5e10,1E-10]",
    " [ ] \n",
  ])("is not in %s", (text) => {
    expect(findFault(text)).toBeUndefined();
  });

  it("is found where, and only where, the engine's own parser fails", {
    tags: "long",
  }, () => {
    const pieces = [
      '"a"',
      '"b\\n"',
      "1",
      "-0.5",
      "1e9",
      "true",
      "null",
      "[",
      "]",
      "{",
      "}",
      ",",
      ":",
    ];
    const odd = [
      " ",
      "\n",
      '"',
      "\\",
      "01",
      "+1",
      ".5",
      "NaN",
      "\u0000",
      "\u00a0",
      "'",
      "tru",
      '"\\u00g0"',
    ];
    let valid = 0;
    const texts = fc.oneof(
      { arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), weight: 7 },
      { arbitrary: fc.array(fc.constantFrom(...pieces, ...odd), { maxLength: 8 }), weight: 3 },
    );
    const sameFault = fc.property(texts, (parts) => {
      const text = parts.join("");
      const fault = findFault(text);
      if (fault && parses(text)) expect(fault.what, text).toMatch(/twice/);
      if (!fault) expect(parses(text), text).toBe(true);
      if (!fault) valid += 1;
    });
    fc.assert(sameFault, cases(100_000));
    expect(valid).toBeGreaterThan(2_000);
  });

  it("is found where there are more values than any assessment has", () => {
    expect(findFault(`[${"1,".repeat(199_999)}1]`)?.what).toBe(
      "it holds more than any request does",
    );
    expect(findFault(`[${"1,".repeat(199_998)}1]`)).toBeUndefined();
  });

  it("is found without delay in megabytes of anything", { tags: "long" }, () => {
    for (const unit of ["[", '{"a":', "[],", "\n", '\\"', '"', "1", '"\\n', '{"a":1},'])
      for (const head of ["", "[", '"']) {
        const text = head + unit.repeat(2_000_000 / unit.length);
        const began = performance.now();
        findFault(text);
        expect(performance.now() - began, `${head}${unit}`).toBeLessThan(5_000);
      }
  });
});
