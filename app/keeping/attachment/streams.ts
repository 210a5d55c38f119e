/** A stream within a PDF: what its dictionary says, and where its bytes are. */
export interface PdfStream {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** What the dictionary of a stream says it is: a file carried along, or objects packed together. */
type StreamType = "EmbeddedFile" | "ObjStm";

/** Far more than our own dictionaries need. */
const WINDOW = 4096;
const MOST_LOOKED_AT = 100;

/** A number that a dictionary states, itself or in an object of its own. */
function statedIn(text: string, dictionary: string, key: string): number | undefined {
  const [, number = "", reference] =
    new RegExp(`/${key}\\s+(\\d+)(\\s+\\d+\\s+R\\b)?`).exec(dictionary) ?? [];
  if (number === "") return undefined;
  if (!reference) return Number(number);
  const [, stated] = new RegExp(`\\s${number}\\s+\\d+\\s+obj\\s+(\\d+)\\s`).exec(text) ?? [];
  return stated === undefined ? undefined : Number(stated);
}

/**
 * By what is stated where that is right: the length, or of what is not packed its size, for a program may put
 * a line end behind it. Or else by the keyword, less the line end before it.
 */
function endOf(text: string, start: number, dictionary: string): number | undefined {
  for (const key of dictionary.includes("/Filter") ? ["Length"] : ["Size", "Length"]) {
    const stated = start + (statedIn(text, dictionary, key) ?? Number.NaN);
    if (/^\s{0,2}endstream/.test(text.slice(stated, stated + 11))) return stated;
  }
  const keyword = text.indexOf("endstream", start);
  if (keyword === -1) return undefined;
  const lineEnd = /\r?\n?$/.exec(text.slice(keyword - 2, keyword))?.[0] ?? "";
  return Math.max(start, keyword - lineEnd.length);
}

/** The stream whose dictionary this place is in, if it follows. */
function streamAt(text: string, place: number): PdfStream | undefined {
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
 * Finds the streams of a type in a PDF whose bytes stand in this text one by one, the last first. By their
 * dictionaries and not by the table of objects, so that they are found in copies too that other programs
 * saved.
 */
export function findStreams(text: string, type: StreamType): PdfStream[] {
  const found: PdfStream[] = [];
  let place = text.length;
  for (let count = 0; count < MOST_LOOKED_AT && place > 0; count++) {
    place = text.lastIndexOf(`/${type}`, place - 1);
    if (place === -1) break;
    if (/\w/.test(text.charAt(place + type.length + 1))) continue;
    const stream = streamAt(text, place);
    if (stream) found.push(stream);
  }
  return found;
}
