import { inflate } from "./inflate";
import type { PdfStream } from "./streams";

/** What became of the bytes of a stream. */
export type Unpacked =
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
