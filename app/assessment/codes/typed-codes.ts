import { plain } from "../checks/plain";

/** A code that stands in a field by itself, or the ends of a range. */
interface TypedCode {
  readonly first: string;
  /** The same as the first, where it is one code. */
  readonly last: string;
}

interface TypedCodes {
  readonly codes: readonly TypedCode[];
  /** What is none, as typed. */
  readonly others: readonly string[];
}

/** CPT: five digits, or four and a letter. HCPCS Level II: a letter from A to V and four digits. */
const PROCEDURE = /^(?:\d{5}|\d{4}[A-Z]|[A-V]\d{4})$/;
/** ICD-10-CM: a letter, a digit, a digit or A or B, then up to four more; the point may be left out. */
const DIAGNOSIS = /^[A-Z]\d[\dAB](?:\.[\dA-Z]{1,4}|[\dA-Z]{0,4})$/;
/** What stands behind a procedure code: two characters, such as 59 or RT. */
const MODIFIER = /^(?:\d{2}|[A-Z][\dA-Z])$/;

/** The names of the code sets, which are often pasted along. */
const CODE_SETS = /\b(?:CPT|HCPCS|ICD[- ]?10(?:[- ]?CM)?|DX|MOD(?:IFIER)?S?|CODES?)\b\.?®?/g;
/** How many times: no part of a code. */
const TIMES = /(?<= )(?:[X×] ?\d{1,3}|QTY\.?:? ?\d{1,3}|\d{1,3} UNITS?)(?=[ ,;]|$)/g;
/** A modifier that follows its code without a break. */
const CLOSE = /\b(\d{5})(?=[A-Z][\dA-Z]\b)/g;
/** Between the ends of a range. */
const UP_TO = / ?- ?| ?(?:\.{2,3}|…) ?| (?:TO|THRU|THROUGH) /g;
const BETWEEN = /[ ,;:/&+()[\]#*^](?:AND )?/;

/** The format of a code; none if it has neither. Whether there is such a code is not checked. */
export function codeShape(code: string): "procedure" | "diagnosis" | undefined {
  const typed = plain(code).toUpperCase();
  if (PROCEDURE.test(typed)) return "procedure";
  return DIAGNOSIS.test(typed) ? "diagnosis" : undefined;
}

/** A code in capitals as codes are compared: without its point. */
function bare(code: string): string {
  return code.replace(".", "");
}

/** A code with its modifiers, or a range; none where it is neither. */
function readOne(text: string): TypedCode | undefined {
  const [first = text, ...rest] = text.split("-");
  const shape = codeShape(first);
  const [last = first] = rest;
  if (!shape) return undefined;
  if (shape === "procedure" && rest.every((each) => MODIFIER.test(each)))
    return { first, last: first };
  const isRange = codeShape(last) === shape && bare(first) <= bare(last) && rest.length < 2;
  return isRange ? { first, last } : undefined;
}

/** A code and the words that a dash sets behind it, each for itself: "62362 - pump". */
function withoutWords(text: string): string[] {
  const [first = text, ...words] = text.split(/-(?=[A-Z]{3})/);
  return codeShape(first) ? [first, ...words] : [text];
}

/** Whether a modifier may stand behind it, set apart: it is one procedure code, and no range. */
function takesModifier(code: TypedCode | undefined): boolean {
  return code !== undefined && code.first === code.last && codeShape(code.first) === "procedure";
}

/**
 * The codes in a field: one or several, with modifiers (62320-59, 62362 RT), and ranges (62320-62323). Set
 * apart by blanks, commas, semicolons, slashes or lines.
 */
export function readCodes(text: string): TypedCodes {
  const capitals = plain(text).toUpperCase().replace(CODE_SETS, "").replace(TIMES, "");
  const typed = capitals.replace(CLOSE, "$1-").replace(UP_TO, "-");
  const codes: TypedCode[] = [];
  const others: string[] = [];
  for (const each of typed
    .split(BETWEEN)
    .flatMap(withoutWords)
    .filter((part) => part !== "")) {
    const read = readOne(each.replace(/\.$/, ""));
    const modifies = others.length === 0 && takesModifier(codes.at(-1)) && MODIFIER.test(each);
    if (read) codes.push(read);
    else if (!modifies) others.push(each);
  }
  return { codes, others };
}

/** What is wrong with a field of codes, and what to do; nothing where each is one. */
export function codesDoubt(text: string): string | undefined {
  const { codes, others } = readCodes(text);
  if (others.length === 0 && codes.length > 0) return undefined;
  const named = others.slice(0, 3).map((each) => each.slice(0, 20));
  const which = codes.length > 0 ? `: ${named.join(", ")}` : "";
  return `is not in CPT, HCPCS or ICD-10-CM format${which}. Type codes such as 62362, 62320-59 or G80.0.`;
}

/** Those of some codes that are typed in a field, alone or within a range. */
export function typedAmong(text: string, known: readonly string[]): string[] {
  const { codes } = readCodes(text);
  return known.filter((code) => {
    const wanted = bare(code);
    return codes.some(({ first, last }) => {
      const ends = [bare(first), bare(last)] as const;
      return ends[0] <= wanted && wanted <= ends[1] && ends[0].length === wanted.length;
    });
  });
}
