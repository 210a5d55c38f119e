import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ONE_FILE, SITE } from "../running/site";
import { startHost } from "../running/static-host";
import { newFolder } from "./downloads";

/** How the app comes to a browser. */
export type Way = "served" | "one file";

/** Puts the one file into a folder as a clinic's share may have it, changed or as it is; its address. */
function shareOneFile(change = (text: string) => text): string {
  const folder = join(newFolder(), "Forms & notes (clinic)");
  mkdirSync(folder);
  const path = join(folder, "note-170.html");
  writeFileSync(path, change(readFileSync(ONE_FILE, "utf8")));
  chmodSync(path, 0o444);
  return pathToFileURL(path).href;
}

/** The address of the app as it was built. */
export function addressOf(way: Way): string {
  return way === "served" ? SITE.url : shareOneFile();
}

/** The app with its page changed: its address, and how to take it away again. */
export async function changedPage(way: Way, change: (page: string) => string) {
  if (way === "one file") return { url: shareOneFile(change), stop: async () => {} };
  const host = await startHost();
  host.deploy((path, text) => (path === "/index.html" ? change(text) : text));
  return host;
}
