import type { Found } from "./found";
import type { ReadItem } from "./response-schema";

/** The items of a response, found by link id, wherever they stand. */
export interface Items {
  /** Those of a link id; of a group with rows, several. */
  readonly take: (linkId: string) => readonly ReadItem[];
  /** Names what is not read, by what is known of each link id. */
  readonly noteRest: (known: ReadonlyMap<string, Known>) => void;
}

/** What is known of a link id. */
export interface Known {
  /** The row that it must stand in. */
  readonly row?: string | undefined;
  /** The values that an answer may have. */
  readonly values: readonly string[];
}

const OWN_OF_ITEM = new Set(["id", "linkId", "text", "answer", "item"]);
const OWN_OF_ANSWER = new Set(["id", "item"]);
const OWN_OF_CODING = new Set(["id", "system", "version", "code", "display", "userSelected"]);

/** The addresses of extensions. */
function extensionsIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((each) => {
    const url: unknown = typeof each === "object" && each !== null && "url" in each ? each.url : "";
    return typeof url === "string" && url !== "" ? url : "one without an address";
  });
}

/** Notes what an element has beside its own parts. */
export function noteOthers(
  element: Readonly<Record<string, unknown>>,
  own: ReadonlySet<string>,
  found: Found,
): void {
  for (const [name, value] of Object.entries(element)) {
    if (own.has(name) || value === undefined) continue;
    if (name === "extension") for (const url of extensionsIn(value)) found.note("extensions", url);
    else found.note("left", name);
  }
}

function isValue(name: string): boolean {
  return name.startsWith("value");
}

function noteOthersOf(item: ReadItem, found: Found): void {
  noteOthers(item, OWN_OF_ITEM, found);
  for (const answer of item.answer ?? []) {
    const others = Object.entries(answer).filter(([name]) => !isValue(name));
    noteOthers(Object.fromEntries(others), OWN_OF_ANSWER, found);
    if (answer.valueCoding) noteOthers(answer.valueCoding, OWN_OF_CODING, found);
  }
}

/** Notes values of another kind than the item has. */
function noteValues({ linkId, answer = [] }: ReadItem, values: readonly string[], found: Found) {
  for (const name of answer.flatMap((each) => Object.keys(each)))
    if (isValue(name) && !values.includes(name)) found.note("notTaken", `${linkId} (${name})`);
}

/** What stands below an item, also where it stands below an answer. */
function below(item: ReadItem): readonly ReadItem[] {
  return [...(item.item ?? []), ...(item.answer ?? []).flatMap((answer) => answer.item ?? [])];
}

/**
 * All items below some, by link id: the position of an item says nothing, but for the row that a field stands in.
 */
export function itemsBelow(roots: readonly ReadItem[], found: Found): Items {
  const all = new Map<string, ReadItem[]>();
  const above = new Map<ReadItem, readonly string[]>();
  const index = (item: ReadItem, around: readonly string[]): void => {
    noteOthersOf(item, found);
    above.set(item, around);
    all.set(item.linkId, [...(all.get(item.linkId) ?? []), item]);
    for (const each of below(item)) index(each, [...around, item.linkId]);
  };
  for (const each of roots) index(each, []);
  return {
    take: (linkId) => all.get(linkId) ?? [],
    noteRest: (known) => {
      for (const [linkId, items] of all) {
        const { row, values } = known.get(linkId) ?? {};
        if (!values) found.note("unknownItems", linkId);
        else for (const each of items) noteValues(each, values, found);
        if (row && items.some((item) => !above.get(item)?.includes(row)))
          found.note("outOfPlace", linkId);
      }
    },
  };
}

/** What stands below a row, by link id. */
export function fieldsBelow(row: ReadItem): ReadonlyMap<string, readonly ReadItem[]> {
  const all = new Map<string, ReadItem[]>();
  const index = (item: ReadItem): void => {
    for (const each of below(item)) {
      all.set(each.linkId, [...(all.get(each.linkId) ?? []), each]);
      index(each);
    }
  };
  index(row);
  return all;
}
