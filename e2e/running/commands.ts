import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where one of these commands is on this machine; none where it has none. */
export function findCommand(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/sbin");
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** The same, where nothing can be done without it. */
export function commandHere(...names: readonly string[]): string {
  const found = findCommand(...names);
  if (!found)
    throw new Error(`This machine has no ${names.join(" or ")}: see e2e/assure/packages.txt.`);
  return found;
}
