import { expect, test } from "vitest";
import type { Skipped } from "./opened-list";
import { countedRows, remarksOf, type ShownRow, skippedWords } from "./shown-row";

function skipped(count: number, why: Skipped["why"]): Skipped[] {
  return Array.from({ length: count }, (_, at) => ({ path: `${why}-${at + 1}`, why }));
}

function met(number: number, remark: string | undefined): ShownRow {
  const result = {
    ...({
      hooks: { "data-result": "met", "data-lines": "71" },
      mark: "tick",
      sentence: "Criteria met",
      remark,
    } as const),
  };
  return {
    ...{ number, path: "a.json", state: "", isOnScreen: false },
    read: {
      ...{ kind: "request", savedAt: "2026-11-22T18:00:00.000Z" },
      facts: { name: "New implantation", result, missing: [], remarks: [] },
    },
  };
}

test("the first ten of what was skipped are named, with the reason; of the others how many there are", () => {
  expect(skippedWords(skipped(10, "kind"), false)).toEqual([
    "Skipped because the name ends in neither .json nor .pdf: kind-1; kind-2; kind-3; kind-4; kind-5; kind-6; kind-7; kind-8; kind-9; kind-10.",
  ]);
  const [many, unread] = skippedWords([...skipped(1, "unread"), ...skipped(12, "many")], false);
  expect(many).toMatch(
    /^Skipped because the list holds at most 200 files: many-1; .*; many-10; and 2 more\.$/,
  );
  expect(unread).toBe("Skipped because the folder could not be read: unread-1.");
});

test("where not all of a folder was looked at, that is said; where nothing was skipped, nothing", () => {
  expect(skippedWords([], true)).toEqual([expect.stringMatching(/^The folder holds more files/)]);
  expect(skippedWords([], false)).toEqual([]);
});

test("what goes with several results is said once, with the numbers of its rows", () => {
  const rows = [met(1, "Pairing."), met(2, undefined), met(3, "Pairing."), met(4, "Other.")];
  expect(remarksOf(rows)).toEqual(["For 1 and 3: Pairing.", "For 4: Other."]);
});

test("files are counted by what came of them", () => {
  const of = (...kinds: ("request" | "damaged" | "reading")[]) =>
    countedRows(
      kinds.map((kind) => ({
        read: kind === "request" ? met(1, undefined).read : { kind, reason: "" },
      })),
    );
  expect(of("request", "damaged", "request", "reading")).toBe(
    "4 files: 2 requests, 1 that cannot be opened, 1 still to be read.",
  );
  expect(of("request")).toBe("1 file: 1 request.");
});
