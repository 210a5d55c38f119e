import { execFileSync } from "node:child_process";

function run(command: string, ...args: string[]): Buffer {
  return execFileSync(command, args, { maxBuffer: 2 ** 26 });
}

/** What qpdf says of a file's syntax. Throws where it finds an error or a warning. */
export function checkSyntax(file: string): string {
  return run("qpdf", "--check", file).toString("utf8");
}

/** The text as it was painted, page by page. */
export function textOf(file: string): string[] {
  const text = run("pdftotext", "-enc", "UTF-8", "-raw", file, "-").toString("utf8");
  return text.split("\f").filter((page) => page.trim() !== "");
}

/** A word in its place, in points from the top left of its page. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WORD =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;

/** The words with their places, page by page. */
export function placedWords(file: string): PlacedWord[][] {
  const [, ...pages] = run("pdftotext", "-enc", "UTF-8", "-bbox", file, "-")
    .toString("utf8")
    .split("<page ");
  return pages.map((page) =>
    [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = ""]) => ({
      text,
      ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
    })),
  );
}

/** Facts such as the number of pages and their size, by name. */
export function factsOf(file: string): ReadonlyMap<string, string> {
  const lines = run("pdfinfo", "-enc", "UTF-8", file).toString("utf8").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([^:]+):\s+(.*)$/.exec(line) ?? [];
      return name && value ? [[name, value]] : [];
    }),
  );
}

/** The tagged structure with its text, as assistive technology reads it. */
export function structureOf(file: string): string {
  return run("pdfinfo", "-enc", "UTF-8", "-struct-text", file).toString("utf8");
}

/** The text of a tagged structure, in reading order. */
export function readingOrder(structure: string): string {
  return [...structure.matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text).join("");
}

/** The fonts, each with whether it is embedded. */
export function fontsOf(file: string): { name: string; embedded: boolean }[] {
  const [, , ...lines] = run("pdffonts", file).toString("utf8").trim().split("\n");
  return lines.map((line) => {
    const fields = line.trim().split(/\s+/);
    return { name: fields[0] ?? "", embedded: fields.at(-5) === "yes" };
  });
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each dot. */
  readonly dots: Buffer;
}

/** Pages as pictures, at 50 dots to the inch. */
export function picturesOf(file: string, pages: number): Picture[] {
  return Array.from({ length: pages }, (_, index) => {
    const number = String(index + 1);
    const ppm = run("pdftoppm", "-r", "50", "-f", number, "-l", number, file);
    const [head = "", width, height] =
      /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString("latin1")) ?? [];
    return { width: Number(width), height: Number(height), dots: ppm.subarray(head.length) };
  });
}

/** What a scanner reads from the codes on the pages, as gray pictures of 150 dots to the inch. */
export function scannedFrom(file: string): string[] {
  const input = run("pdftoppm", "-r", "150", "-gray", file);
  const read = execFileSync("zbarimg", ["--quiet", "--raw", "--nodbus", "-"], { input });
  return read.toString("utf8").trim().split("\n");
}
