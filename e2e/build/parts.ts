import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { DIST } from "../running/site";
import { asSent, FIRST_LOAD, type Sized, SPARE } from "./first-load";

const FILES = z.optional(z.array(z.string()));

/** What the build says of each of its files: the module it was made for, and what it needs. */
const MANIFEST = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.optional(z.string()),
    imports: FILES,
    css: FILES,
    assets: FILES,
  }),
);

const manifest = z.parse(
  MANIFEST,
  JSON.parse(readFileSync(join(DIST, ".vite/manifest.json"), "utf8")),
);

/** The chunk made for a module of the sources, or with a name that the build gives it. */
function keyOf(wanted: string): string {
  const [key] =
    Object.entries(manifest).find(([key, { name }]) => key === wanted || name === wanted) ?? [];
  if (!key) throw new Error(`The build has no file for ${wanted}.`);
  return key;
}

/** A chunk and all that it imports from the start. */
function withImports(key: string, found: Set<string>): Set<string> {
  if (found.has(key)) return found;
  found.add(key);
  for (const each of manifest[key]?.imports ?? []) withImports(each, found);
  return found;
}

/** All that some modules load, each of which the build made a file for. */
function loadedBy(modules: readonly string[]): string[] {
  const chunks = new Set<string>();
  for (const each of modules) withImports(keyOf(each), chunks);
  const files = [...chunks].flatMap((key) => {
    const chunk = manifest[key];
    return chunk ? [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])] : [];
  });
  return [...new Set(files)];
}

/** All that the modules of one part load, beyond what is there by then. */
function beyond(known: readonly (string | undefined)[], modules: readonly string[]): Sized[] {
  return loadedBy(modules)
    .filter((file) => !known.includes(file) && !file.endsWith(".woff2"))
    .map(asSent);
}

const FIRST = [...FIRST_LOAD.map(({ file }) => file), SPARE];

/** What every visit loads by itself, right after the first screen. */
export const EVERY_VISIT = beyond(FIRST, ["Retention", "app/shell/version/keep-version.ts"]);

/** All that the modules of one part load, beyond what every visit has loaded. */
export function filesOf(modules: readonly string[]): Sized[] {
  return beyond([...FIRST, ...EVERY_VISIT.map(({ file }) => file)], modules);
}
