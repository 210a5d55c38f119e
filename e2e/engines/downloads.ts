import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "../fixtures";
import type { SavedFile } from "./driver";

const folders: string[] = [];

process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of this machine for what a test saves or a browser keeps, until the tests end. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "note-170-engines-"));
  folders.push(folder);
  return folder;
}

/** Clears a folder. */
export function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}

/**
 * The saved files in a folder. An engine writes to a file of another ending until it is whole; Firefox holds
 * its place meanwhile by an empty one.
 */
function savedIn(folder: string): string[] {
  return readdirSync(folder).filter(
    (name) => /\.(json|pdf)$/.test(name) && statSync(join(folder, name)).size > 0,
  );
}

/** Presses, and waits for the one file that then is in the folder and was not. */
export async function savedInto(folder: string, press: () => Promise<void>): Promise<SavedFile> {
  const before = savedIn(folder);
  const fresh = () => savedIn(folder).filter((name) => !before.includes(name));
  await press();
  await expect.poll(() => fresh().length, { timeout: 30_000 }).toBe(1);
  const [name = ""] = fresh();
  return { name, path: join(folder, name) };
}
