export type CutName = "latin" | "signs" | "latin-ext" | "vietnamese" | "greek" | "cyrillic";

/** A file that a typeface is cut into, by the characters it holds, as CSS writes them. */
export interface Cut<Name extends string = string> {
  readonly name: Name;
  readonly characters: string;
}

/**
 * The files of the typeface of everything on paper. Each is loaded only where a character of it is needed, by
 * the page as by the PDF; see vite.config.ts, which cuts them.
 */
export const CUTS: readonly Cut<CutName>[] = [
  {
    name: "latin",
    // The last is more than a sign: pdfkit reads beyond a file that ends with a space, which has no outline.
    characters:
      "U+20-7E, U+A0-AC, U+AE-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+2039-203A, U+20AC, U+2122, U+FFFD",
  },
  {
    name: "signs",
    characters:
      "U+2010-2012, U+2015, U+2020-2021, U+2030, U+2032-2033, U+2044, U+2070, U+2074-2079, U+2080-2089, U+2113, U+2116, U+2153-2154, U+215B-215E, U+2190-2199, U+2206, U+2211-2212, U+2215, U+221A, U+221E, U+2248, U+2260, U+2264-2265, U+2713",
  },
  {
    name: "latin-ext",
    characters:
      "U+100-130, U+132-151, U+154-17F, U+18F, U+192, U+1A0-1A1, U+1AF-1B0, U+1CD-1DC, U+1FA-1FF, U+218-21B, U+237, U+259, U+2C7, U+2D8-2D9, U+2DB, U+2DD, U+1E80-1E85, U+1E9E, U+1EF2-1EF9",
  },
  { name: "vietnamese", characters: "U+1EA0-1EF1, U+20AB" },
  { name: "greek", characters: "U+384-386, U+388-38A, U+38C, U+38E-3A1, U+3A3-3CE" },
  {
    name: "cyrillic",
    characters:
      "U+400-45F, U+462-463, U+46A-46B, U+472-475, U+490-4C2, U+4CF-4D9, U+4DC-4E9, U+4EE-4F9, U+524-525",
  },
];

/** The first and last character of each range. */
export function rangesOf({ characters }: Cut): [first: number, last: number][] {
  return characters.split(", ").map((range) => {
    const [first = "", last = first] = range.slice(2).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

const RANGES = CUTS.map((cut) => ({ name: cut.name, ranges: rangesOf(cut) }));

/** The file that holds a character; none where none does. */
export function cutHolding(character: string): CutName | undefined {
  const code = character.codePointAt(0) ?? 0;
  return RANGES.find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last))
    ?.name;
}
