/** Where JSON text stops being acceptable; lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

interface Cursor {
  readonly text: string;
  at: number;
  /** How many values were met. */
  values: number;
  readonly deepest: number;
}

/** A fault at an offset of the text; none where all is well, and the cursor stands behind it. */
type Fault = { readonly at: number; readonly what: string } | undefined;

/** Deeper than anything this app writes. */
const MAX_DEPTH = 20;
/** More than any assessment has; checking them all stays a matter of a second. */
const MAX_VALUES = 200_000;
/** Names by which a parsed object could reach beyond itself. */
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function skip(pattern: RegExp, cursor: Cursor): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text)) return false;
  cursor.at = pattern.lastIndex;
  return true;
}

/** Skips space and the sign, if it comes next. */
function skipSign(sign: string, cursor: Cursor): boolean {
  skip(SPACE, cursor);
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  return true;
}

function unexpected({ text, at }: Cursor, wanted: string): Fault {
  return { at, what: at < text.length ? `${wanted} is missing here` : "the text breaks off here" };
}

function scanString(cursor: Cursor): Fault {
  const { text, at: start } = cursor;
  cursor.at += 1;
  while (cursor.at < text.length) {
    const code = text.charCodeAt(cursor.at);
    if (code < 0x20) return { at: cursor.at, what: "a text holds a bare control character" };
    if (code !== 0x5c) cursor.at += 1;
    else if (!skip(ESCAPE, cursor)) return { at: cursor.at, what: "this escape is not known" };
    if (code === 0x22) return undefined;
  }
  return { at: start, what: "a text in it is cut off" };
}

function scanKey(cursor: Cursor, seen: Set<string>): Fault {
  skip(SPACE, cursor);
  const { text, at } = cursor;
  if (text[at] !== '"') return unexpected(cursor, "a name");
  const fault = scanString(cursor);
  if (fault) return fault;
  const key = String(JSON.parse(text.slice(at, cursor.at)));
  if (RESERVED.has(key)) return { at, what: `“${key}” may not be a name` };
  if (seen.has(key)) return { at, what: `“${key.slice(0, 40)}” is there twice` };
  seen.add(key);
  return skipSign(":", cursor) ? undefined : unexpected(cursor, "a colon");
}

/** Scans what is between two brackets: entries parted by commas. */
function scanEntries(cursor: Cursor, close: string, entry: () => Fault): Fault {
  cursor.at += 1;
  if (skipSign(close, cursor)) return undefined;
  do {
    const fault = entry();
    if (fault) return fault;
  } while (skipSign(",", cursor));
  return skipSign(close, cursor) ? undefined : unexpected(cursor, `“${close}” or a comma`);
}

function scanValue(cursor: Cursor, depth: number): Fault {
  skip(SPACE, cursor);
  const { text, at } = cursor;
  cursor.values += 1;
  if (depth > cursor.deepest) return { at, what: "it is nested too deeply" };
  if (cursor.values > MAX_VALUES) return { at, what: "it holds more than any request does" };
  if (text[at] === '"') return scanString(cursor);
  if (text[at] === "[") return scanEntries(cursor, "]", () => scanValue(cursor, depth + 1));
  if (text[at] !== "{") return skip(LITERAL, cursor) ? undefined : unexpected(cursor, "a value");
  const seen = new Set<string>();
  return scanEntries(cursor, "}", () => scanKey(cursor, seen) ?? scanValue(cursor, depth + 1));
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1))
    line += 1;
  return line;
}

/**
 * The first place where a text is not JSON, or is JSON that no file of this app is: names given twice,
 * names that reach into prototypes, nesting or numbers beyond any use. Engines word and place their errors each in their own
 * way, some without a place, and let the latter pass.
 *
 * @param deepest How deep values may lie within each other.
 */
export function findFault(text: string, deepest = MAX_DEPTH): JsonFault | undefined {
  const cursor = { text, at: 0, values: 0, deepest };
  let fault = scanValue(cursor, 0);
  skip(SPACE, cursor);
  if (!fault && cursor.at < text.length)
    fault = { at: cursor.at, what: "something follows after the end" };
  if (!fault) return undefined;
  const { at, what } = fault;
  const column = at - text.lastIndexOf("\n", at - 1);
  return { line: lineAt(text, at), column, what };
}
