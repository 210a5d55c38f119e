import type { Read, Skipped } from "./opened-list";
import { MOST_FILES } from "./rows";

/** A file as the list shows it. */
export interface ShownRow {
  /** Its place, from 1. */
  readonly number: number;
  readonly path: string;
  readonly read: Read;
  /** When it was saved, or that what is on screen is not. */
  readonly state: string;
  /** Whether this is the request on screen. */
  readonly isOnScreen: boolean;
}

const NUMBERS = new Intl.ListFormat("en-US");

/** How many there are of each kind. */
export function countedRows(rows: readonly Pick<ShownRow, "read">[]): string {
  const count = (kind: Read["kind"]) => rows.filter(({ read }) => read.kind === kind).length;
  const [requests, damaged, reading] = [count("request"), count("damaged"), count("reading")];
  const files = rows.length === 1 ? "1 file" : `${rows.length} files`;
  const parts = [
    ...(requests > 0 ? [requests === 1 ? "1 request" : `${requests} requests`] : []),
    ...(damaged > 0 ? [`${damaged} that cannot be opened`] : []),
    ...(reading > 0 ? [`${reading} still to be read`] : []),
  ];
  return `${files}: ${parts.join(", ")}.`;
}

/** What always goes with some results, each once, with the numbers of the rows it goes with. */
export function remarksOf(rows: readonly ShownRow[]): string[] {
  const numbers = new Map<string, string[]>();
  for (const { number, read } of rows) {
    const remark = read.kind === "request" && read.facts.result?.remark;
    if (remark) numbers.set(remark, [...(numbers.get(remark) ?? []), String(number)]);
  }
  return [...numbers].map(([remark, of]) => `For ${NUMBERS.format(of)}: ${remark}`);
}

const WHY: Readonly<Record<Skipped["why"], string>> = {
  kind: "Skipped because the name ends in neither .json nor .pdf",
  many: `Skipped because the list holds at most ${MOST_FILES} files`,
  unread: "Skipped because the folder could not be read",
};

/** So many are named; of the others, how many there are. */
const NAMED = 10;

/** What was skipped, and why, in words. */
export function skippedWords(skipped: readonly Skipped[], partly: boolean): string[] {
  const words = (["many", "kind", "unread"] as const).flatMap((why) => {
    const paths = skipped.filter((each) => each.why === why).map(({ path }) => path);
    if (paths.length === 0) return [];
    const more = paths.length - NAMED;
    const named = paths.slice(0, NAMED).join("; ");
    return [`${WHY[why]}: ${named}${more > 0 ? `; and ${more} more` : ""}.`];
  });
  const rest = "The folder holds more files. They were not read: drop smaller folders.";
  return partly ? [...words, rest] : words;
}
