import { type FileSource, sourceIn, sourceOf } from "./file-source";
import type { Folder, Item } from "./gather";

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
