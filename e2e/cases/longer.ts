import { USUAL, type Usual } from "./usual";

/** The tables of which more lines can be typed. */
const REPEATED = ["methods", "difficulty", "pain-strategies", "measures"];

const MORE =
  "The chart of that day says the same, in the words of the clinician who saw the member then.";

/** The same request with so many times the lines in its tables, and notes as much longer. */
function longer(usual: Usual, times: number): Usual {
  const documented = Object.entries(usual.documented).map(([id, { note = "", forms, ...rest }]) => {
    const lines = Object.entries(forms ?? {}).map(([name, rows]) => [
      name,
      REPEATED.includes(name) ? Array.from({ length: times }, () => rows).flat() : rows,
    ]);
    const notes = Array.from({ length: times }, (_, at) => `${at + 1}. ${note} ${MORE}`);
    return [id, { ...rest, note: notes.join("\n"), forms: Object.fromEntries(lines) }];
  });
  const name = `${usual.name}, ${times} times as long`;
  return { ...usual, name, documented: Object.fromEntries(documented) };
}

/** How much longer each of a service is. */
const TIMES: Readonly<Record<string, readonly number[]>> = {
  "implantation by A": [2, 5, 9],
  "implantation by B": [3, 8],
  revision: [4],
  replacement: [7],
  maintenance: [12],
  removal: [40],
  trial: [20],
};

/** Requests whose evidence takes two to six pages. */
export const LONG: readonly Usual[] = USUAL.flatMap((usual) =>
  (TIMES[usual.name] ?? []).map((times) => longer(usual, times)),
);
