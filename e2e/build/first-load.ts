import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../running/site";

/** A file of the build, with its size as a server sends it. */
export interface Sized {
  readonly file: string;
  readonly bytes: number;
}

export const PAGE = readFileSync(join(DIST, "index.html"), "utf8");

const FILES = readdirSync(join(DIST, "assets"))
  .filter((name) => !/\.(br|gz)$/.test(name))
  .map((name) => `assets/${name}`);

/** The sheet that the page names for a host which refuses the style in the page. No other loads it. */
export const SPARE = PAGE.match(/<link disabled[^>]* href="\.\/(assets\/[^"]+)"/)?.[1];

/** Scripts, module preloads and the icon that the page names. */
const NAMED = [
  ...PAGE.matchAll(/<(?:script|link(?! disabled))\b[^>]*?(?:src|href)="\.\/(assets\/[^"]+)"/g),
].flatMap(([, file]) => (file ? [file] : []));

function text(file: string): string {
  return readFileSync(join(DIST, file), "utf8");
}

/** A file's size as a server sends it: in brotli, where the build has compressed it. */
export function asSent(file: string): Sized {
  const [plain, brotli] = [join(DIST, file), join(DIST, `${file}.br`)];
  return { file, bytes: statSync(existsSync(brotli) ? brotli : plain).size };
}

/** The style in the page. */
const STYLES = PAGE.match(/<style>(.*?)<\/style>/s)?.[1] ?? "";

/** The script of the first load, in full. */
export const SCRIPT = NAMED.filter((file) => file.endsWith(".js"))
  .map(text)
  .join("\n");

/** The faces that the first styles name, each of a font file of its own. */
export const FACES = STYLES.match(/@font-face\s*{[^}]*url[^}]*}/g) ?? [];

/** The font files of these faces. */
const fontsOf = (faces: readonly string[]) =>
  FILES.filter((file) => faces.some((face) => face.includes(file.slice(7))));
const fonts = fontsOf(FACES);

/** The page, with its style, and the script and icon that it names. */
export const FIRST_LOAD: readonly Sized[] = ["index.html", ...NAMED].map(asSent);

/** The fonts of plain words and of labels, each of which has the space. They are compressed already. */
export const FONTS: readonly Sized[] = fontsOf(FACES.filter((face) => /U\+20[-,]/i.test(face))).map(
  asSent,
);

/** What is loaded when it is needed. */
export const LATER: readonly Sized[] = FILES.filter(
  (file) => !NAMED.includes(file) && !fonts.includes(file) && file !== SPARE,
).map(asSent);

export function total(files: readonly Sized[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
