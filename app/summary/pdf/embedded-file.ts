/** A file within a PDF: what its dictionary says, and where its bytes are. */
export interface EmbeddedFile {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** Far more than our own dictionaries need. */
const WINDOW = 4096;
const MOST_LOOKED_AT = 100;

/** By the stated length where that is right, or else by the keyword, less the line end before it. */
function endOf(text: string, start: number, dictionary: string): number | undefined {
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
  const stated = start + length;
  if (/^\s{0,2}endstream/.test(text.slice(stated, stated + 11))) return stated;
  const keyword = text.indexOf("endstream", start);
  if (keyword === -1) return undefined;
  const lineEnd = /\r?\n?$/.exec(text.slice(keyword - 2, keyword))?.[0] ?? "";
  return Math.max(start, keyword - lineEnd.length);
}

/** The file whose dictionary this place is in, if its stream follows. */
function fileAt(text: string, place: number): EmbeddedFile | undefined {
  const before = text.slice(Math.max(0, place - WINDOW), place);
  const following = text.slice(place, place + WINDOW);
  const opening = before.lastIndexOf(" obj");
  const keyword = /\bstream\r?\n/.exec(following);
  if (opening === -1 || !keyword || before.includes("endobj", opening)) return undefined;
  const dictionary = before.slice(opening) + following.slice(0, keyword.index);
  if (dictionary.includes("endobj")) return undefined;
  const start = place + keyword.index + keyword[0].length;
  const end = endOf(text, start, dictionary);
  return end === undefined ? undefined : { dictionary, start, end };
}

/**
 * Finds the embedded file of a PDF whose bytes stand in this text one by one: the last that holds JSON,
 * or else the last. By its dictionary and not by the table of objects, so that it is found in copies
 * too that other programs saved.
 */
export function findEmbeddedFile(text: string): EmbeddedFile | undefined {
  let found: EmbeddedFile | undefined;
  let place = text.length;
  for (let count = 0; count < MOST_LOOKED_AT && place > 0; count++) {
    place = text.lastIndexOf("/EmbeddedFile", place - 1);
    if (place === -1) break;
    if (text.charAt(place + "/EmbeddedFile".length) === "s") continue;
    const file = fileAt(text, place);
    if (file && /\/Subtype\s*\/application#2Fjson/i.test(file.dictionary)) return file;
    found ??= file;
  }
  return found;
}
