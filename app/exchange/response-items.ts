import type { Found } from "./found";
import type { ReadItem } from "./response-schema";

/** The items of a response, found by link id, wherever they stand. */
export interface Items {
  /** Those of a link id; of a group with rows, several. */
  readonly take: (linkId: string) => readonly ReadItem[];
  /** Names what is not read. By each known link id: that of the row that it must stand in, if any. */
  readonly noteRest: (known: ReadonlyMap<string, string | undefined>) => void;
}

const OWN_OF_ITEM = new Set(["linkId", "text", "answer", "item"]);
const OWN_OF_ANSWER = new Set(["valueCoding", "valueString", "item"]);
const OWN_OF_CODING = new Set(["system", "code", "display"]);

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

function noteOthersOf(item: ReadItem, found: Found): void {
  noteOthers(item, OWN_OF_ITEM, found);
  for (const answer of item.answer ?? []) {
    for (const name of Object.keys(answer))
      if (/^value/.test(name) && !OWN_OF_ANSWER.has(name))
        found.note("notTaken", `${item.linkId} (${name})`);
    const others = Object.entries(answer).filter(([name]) => !/^value/.test(name));
    noteOthers(Object.fromEntries(others), OWN_OF_ANSWER, found);
    if (answer.valueCoding) noteOthers(answer.valueCoding, OWN_OF_CODING, found);
  }
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
        const row = known.get(linkId);
        if (!known.has(linkId)) found.note("unknownItems", linkId);
        else if (row && items.some((item) => !above.get(item)?.includes(row)))
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
