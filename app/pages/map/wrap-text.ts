/** How wide characters are at most, in ems of the bold face. Whatever is not named here is an `OTHER`. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,;:·’'|]/, 0.32],
  [/[frt()[\]\-/I“” ]/, 0.42],
  [/[mwMW—]/, 0.92],
  [/[A-Z]/, 0.77],
];
const OTHER = 0.65;

/** Room for a text in ems. Rather too much than too little, for the typeface may be another one. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) =>
      width + (WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHER),
    0,
  );
}

/** A text as lines that each fit a width in ems. A word that is too long stands on a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
