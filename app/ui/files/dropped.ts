import { type FileSource, sourceIn, sourceOf } from "./file-source";

/** A folder whose files may be written to. */
function folderIn(handle: FileSystemDirectoryHandle, path: string): Folder {
  return {
    path,
    children: async (most) => {
      const found: Item[] = [];
      for await (const each of handle.values()) {
        const within = `${path}/${each.name}`;
        if (each instanceof FileSystemDirectoryHandle) found.push(folderIn(each, within));
        else if (each instanceof FileSystemFileHandle) found.push(sourceIn(each, within));
        if (found.length >= most) break;
      }
      return found;
    },
  };
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function sourceOfEntry(entry: FileSystemFileEntry, path: string): FileSource {
  return { path, look: () => new Promise((found, failed) => entry.file(found, failed)) };
}

/** A folder in a browser that gives no right to write. It tells what lies in it bit by bit. */
function folderOf(entry: FileSystemDirectoryEntry, path: string): Folder {
  return {
    path,
    children: async (most) => {
      const reader = entry.createReader();
      const found: Item[] = [];
      for (;;) {
        const some = await new Promise<FileSystemEntry[]>((read, failed) =>
          reader.readEntries(read, failed),
        );
        for (const each of some) {
          const within = `${path}/${each.name}`;
          if (isDirectory(each)) found.push(folderOf(each, within));
          else if (isFile(each)) found.push(sourceOfEntry(each, within));
        }
        if (some.length === 0 || found.length >= most) return found;
      }
    },
  };
}

async function itemOf(
  handling: Promise<FileSystemHandle | null> | undefined,
  entry: FileSystemEntry | null,
  file: File | null,
): Promise<Item | undefined> {
  const handle = await handling?.catch(() => undefined);
  if (handle instanceof FileSystemDirectoryHandle) return folderIn(handle, handle.name);
  if (entry && isDirectory(entry)) return folderOf(entry, entry.name);
  if (handle instanceof FileSystemFileHandle) return sourceIn(handle);
  return file ? sourceOf(file) : undefined;
}

/** The files and folders that were dropped. They can be had only while the event lasts, so all are asked for at once. */
export async function itemsIn({ items }: DataTransfer): Promise<Item[]> {
  const asked = [...items]
    .filter(({ kind }) => kind === "file")
    .map((item) =>
      itemOf(item.getAsFileSystemHandle?.(), item.webkitGetAsEntry(), item.getAsFile()),
    );
  return (await Promise.all(asked)).filter((item) => item !== undefined);
}

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
