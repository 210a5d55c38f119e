import type { FileSource } from "./file-source";

/** A folder that was dropped. */
export interface Folder {
  readonly path: string;
  /** What lies in it, of which no more than so many need be told. */
  readonly children: (most: number) => Promise<readonly Item[]>;
}

/** What was dropped, or lies in a folder that was. */
export type Item = FileSource | Folder;

/** What is left out, and why: another kind of file, or it could not be read. */
export interface LeftOut {
  readonly path: string;
  readonly why: "kind" | "unread";
}

/** What was found. */
export interface Gathered {
  /** The saved files and PDFs, by their names. */
  readonly files: readonly FileSource[];
  readonly leftOut: readonly LeftOut[];
  /** Whether there is more in the folders than was looked at. */
  readonly partly: boolean;
}

/** So many files and folders are looked at: more than anyone drops who means it. */
const MOST_LOOKED_AT = 5000;

function isFolder(item: Item): item is Folder {
  return "children" in item;
}

function byPath(one: Item, other: Item): number {
  return one.path.localeCompare(other.path, "en", { numeric: true });
}

/** Gathers the files that could be opened, folders within folders too, in the order of their names. */
export async function gather(
  items: readonly Item[],
  most: number = MOST_LOOKED_AT,
): Promise<Gathered> {
  const files: FileSource[] = [];
  const leftOut: LeftOut[] = [];
  let left = most;
  let partly = false;
  const take = async (item: Item): Promise<void> => {
    if (left === 0) {
      partly = true;
      return;
    }
    left -= 1;
    if (!isFolder(item)) {
      if (/\.(json|pdf)$/i.test(item.path)) files.push(item);
      else leftOut.push({ path: item.path, why: "kind" });
      return;
    }
    const children = await item.children(left + 1).catch(() => undefined);
    if (!children) leftOut.push({ path: item.path, why: "unread" });
    for (const child of [...(children ?? [])].sort(byPath)) await take(child);
  };
  for (const item of items) await take(item);
  return { files, leftOut, partly };
}
