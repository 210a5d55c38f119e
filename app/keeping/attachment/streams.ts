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

/** Unpacks a Flate stream as far as this many bytes; nothing where there is more. Rejects what is damaged. */
async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  const reader = unpacked.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
    if (length <= most) continue;
    await reader.cancel();
    return undefined;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** What became of the bytes of a stream. */
type Unpacked =
  | { readonly kind: "unpacked"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "too-large" | "packed-otherwise" };

/** Takes bytes out of one way of packing, as far as this many; nothing where there are more. */
type Filter = (
  packed: Uint8Array<ArrayBuffer>,
  most: number,
) => Uint8Array<ArrayBuffer> | undefined | Promise<Uint8Array<ArrayBuffer> | undefined>;

/** The characters of packed text, without white space, up to the mark of its end. */
function textBefore(end: string, packed: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(packed).replaceAll(/\s/g, "");
  const at = text.indexOf(end);
  return at === -1 ? text : text.slice(0, at);
}

const fromHex: Filter = (packed, most) => {
  const digits = textBefore(">", packed);
  if (/[^\da-f]/i.test(digits)) throw new Error("This is no hexadecimal text.");
  if (digits.length > 2 * most) return undefined;
  return Uint8Array.from(digits.match(/..?/g) ?? [], (pair) =>
    Number.parseInt(pair.padEnd(2, "0"), 16),
  );
};

/** Five characters, or the fewer at the end, as the four bytes, or the fewer, that they stand for. */
function fromFive(group: string): number[] {
  const whole = [...group.padEnd(5, "u")].reduce(
    (sum, character) => sum * 85 + character.charCodeAt(0) - 33,
    0,
  );
  return [24, 16, 8, 0]
    .slice(0, group.length - 1)
    .map((bits) => Math.floor(whole / 2 ** bits) % 256);
}

const from85: Filter = (packed, most) => {
  const text = textBefore("~>", packed).replaceAll("z", "!!!!!");
  if (/[^!-u]/.test(text)) throw new Error("This is not text of base 85.");
  if (text.length * 4 > most * 5) return undefined;
  return Uint8Array.from((text.match(/.{1,5}/g) ?? []).flatMap(fromFive));
};

/** By the names that PDF has for them. */
const FILTERS: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ["/FlateDecode", inflate],
  ["/ASCIIHexDecode", fromHex],
  ["/ASCII85Decode", from85],
]);

/** Ways of packing that the filters alone do not undo. */
const PARAMETERS = /\/DecodeParms[\s[]*\d|\/Predictor\s+(?!1\b)/;

/** The filters of a stream in their order; nothing where there is one that is not read here. */
function filtersOf(dictionary: string): Filter[] | undefined {
  const [, stated = ""] = /\/Filter\s*(\[[^\]]*\]|\/\w+|\w+)/.exec(dictionary) ?? [];
  const names = stated.match(/\/?\w+/g) ?? [];
  const filters = names.flatMap((name) => FILTERS.get(name) ?? []);
  const all = filters.length === names.length && !PARAMETERS.test(dictionary);
  return all ? filters : undefined;
}

/** The bytes of a stream as they were before they were packed, if they are no more. Rejects what is damaged. */
export async function unpack(
  { dictionary, start, end }: PdfStream,
  pdf: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Unpacked> {
  const filters = filtersOf(dictionary);
  if (!filters) return { kind: "packed-otherwise" };
  let bytes: Uint8Array<ArrayBuffer> | undefined = pdf.slice(start, end);
  for (const filter of filters) {
    bytes = await filter(bytes, most);
    if (!bytes) return { kind: "too-large" };
  }
  return bytes.length > most ? { kind: "too-large" } : { kind: "unpacked", bytes };
}
