import { readFileSync } from "node:fs";
import type { EngineName } from "./engines";

/** What an engine does; and where it does not, whose limit that is. */
const VERDICTS = ["yes", "engine cannot", "driver cannot"] as const;

export type Verdict = (typeof VERDICTS)[number];

/** A row of the table in docs/engines.md. */
export interface Stated {
  readonly name: string;
  readonly where: string;
  readonly cells: Readonly<Record<EngineName, Verdict>>;
}

const HEAD = ["what", "where", "Chromium", "Firefox", "WebKit"];

/** A cell is "yes", or says who cannot, and why. */
function toVerdict(cell: string): Verdict {
  const verdict = VERDICTS.find((each) => cell.startsWith(each));
  if (!verdict || (verdict !== "yes" && !cell.startsWith(`${verdict}: `)))
    throw new Error(`docs/engines.md says neither "yes" nor who cannot and why: "${cell}"`);
  return verdict;
}

/** The table in docs/engines.md. */
export function readTable(): readonly Stated[] {
  const [head, , ...rows] = readFileSync("docs/engines.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  if (head?.join() !== HEAD.join()) throw new Error("docs/engines.md has other columns.");
  return rows.map(([name = "", where = "", chromium = "", firefox = "", webkit = ""]) => ({
    name,
    where,
    cells: {
      chromium: toVerdict(chromium),
      firefox: toVerdict(firefox),
      webkit: toVerdict(webkit),
    },
  }));
}
