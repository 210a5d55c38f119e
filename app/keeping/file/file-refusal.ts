import type * as z from "zod/mini";
import type { JsonFault } from "./json-fault";

/** What helps where something is not opened. What a person does for it depends on where it came from. */
type Help = "another-copy" | "another-file" | "newer-app";

/** What to do for each, with something that came from one place. */
export type Advice = Readonly<Record<Help, string>>;

/** What is not opened: why, with the place in it where that is known, and what helps. */
export interface RefusedFile {
  readonly kind: "refused";
  readonly reason: string;
  readonly help: Help;
}

/** Text that is no saved request. It may be something else that the app reads. */
export const FOREIGN: RefusedFile = {
  kind: "refused",
  reason: "It is not a request that this app saved.",
  help: "another-file",
};

/** Text beyond `MAX_LENGTH` characters. */
export const TOO_LARGE: RefusedFile = {
  kind: "refused",
  reason: "It is larger than any file that this app saves.",
  help: "another-copy",
};

/** A file that a later version of this app wrote. */
export function newer(format: number, known: number): RefusedFile {
  const reason = `A newer version of this app saved it (file format ${format}; this version reads up to ${known}).`;
  return { kind: "refused", reason, help: "newer-app" };
}

function damaged(what: string, place: string): RefusedFile {
  const reason = `It is damaged: ${what}. Place: ${place}.`;
  return { kind: "refused", reason, help: "another-copy" };
}

/** A format that no version of this app wrote. */
export function neverUsed(format: number): RefusedFile {
  return damaged(`there is no file format ${format}`, "format");
}

/** Text that is no JSON: where, by line and column from 1. */
export function notJson({ line, column, what }: JsonFault): RefusedFile {
  return damaged(what, `line ${line}, column ${column}`);
}

const EXPECTED: Partial<Record<string, string>> = {
  string: "a text",
  array: "a list",
  boolean: "true or false",
  number: "a whole number",
  int: "a whole number",
};

function wordsFor(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom") return issue.message;
  if (issue.code === "unrecognized_keys") return "this name is not known to this app";
  if (issue.code === "too_big") return "this is longer than anything this app saves";
  if (issue.code === "invalid_value") return "this is not a known value";
  if (issue.code !== "invalid_type") return "this is not in the right format";
  return `this is missing, or is not ${EXPECTED[issue.expected] ?? "a group of values"}`;
}

type Place = readonly PropertyKey[];

/** What stands elsewhere in a file than where it was found when it was checked. */
export interface Moved {
  readonly from: Place;
  readonly to: Place;
}

/** The place in the file. */
function inFile(place: Place, moved: readonly Moved[]): Place {
  const move = moved.find(({ to }) => to.every((step, at) => step === place[at]));
  return move ? [...move.from, ...place.slice(move.to.length)] : place;
}

/** The first thing that a schema finds, and where in the file: "evidence, questions, a1-trial, note". */
export function notAsWritten(
  { issues: [issue] }: z.core.$ZodError,
  moved: readonly Moved[] = [],
): RefusedFile {
  if (!issue) return FOREIGN;
  const unknown = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const found = inFile([...issue.path, ...unknown], moved);
  const place = found.map((step) => String(step).slice(0, 60)).join(", ");
  return damaged(wordsFor(issue), place || "the whole file");
}
