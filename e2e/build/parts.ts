import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { DIST } from "../running/site";
import { FIRST_LOAD, inBrotli, type Sized, SPARE } from "./first-load";

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

/** All that the modules of one part load, beyond the first load. */
export function filesOf(modules: readonly string[]): Sized[] {
  const chunks = new Set<string>();
  for (const each of modules) withImports(keyOf(each), chunks);
  const files = [...chunks].flatMap((key) => {
    const chunk = manifest[key];
    return chunk ? [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])] : [];
  });
  const known = [...FIRST_LOAD.map(({ file }) => file), SPARE];
  const fonts = (file: string) => file.endsWith(".woff2");
  return [...new Set(files)].filter((file) => !known.includes(file) && !fonts(file)).map(inBrotli);
}
