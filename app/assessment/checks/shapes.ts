import { plain } from "./plain";

/** Before a ten-digit NPI, the prefix of United States health identifiers (45 CFR 162.406). */
const NPI_PREFIX = "80840";

/** The Luhn sum's check, of an odd number of digits: every second counts double, less nine above nine. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    const counted = value > 9 ? value - 9 : value;
    return total + counted;
  }, 0);
  return sum % 10 === 0;
}

/** Why a text is no NPI: ten digits, the first 1 or 2, the last agreeing with the others. Nothing where it is one. */
export function npiDoubt(text: string): string | undefined {
  const bare = plain(text).replace(/^\(?(?:NPI)?(?: (?:no\.?|number))?[ :#.]*|[ .,;)]+$/gi, "");
  const digits = bare.replace(/(?<=\d)[ .-](?=\d)/g, "");
  if (!/^\d+$/.test(digits)) return "An NPI has ten digits and nothing else.";
  if (digits.length !== 10) return `An NPI has ten digits; this has ${digits.length}.`;
  if (!/^[12]/.test(digits)) return "An NPI begins with 1 or 2.";
  return passesLuhn(NPI_PREFIX + digits)
    ? undefined
    : "The last digit is a check digit, and it does not match the others.";
}

const EXTENSION = /[ ,;(]*(?:extension|extn?\.?|option|opt\.?|press|x|#)[ :.#=]*\d{1,8}\)?\.?$/i;
/** Whose number it is, as it is pasted along. */
const CALLED = "(?:tel(?:ephone)?|phone|ph|fax|cell|mobile|office|work|voice|direct|main)";
const AROUND = new RegExp(`^${CALLED}(?: (?:no\\.?|number))?[ :.#]*|[ ,]*\\(${CALLED}\\)$`, "gi");
/** Ten digits, of which neither the area code nor the exchange begins with 0 or 1. */
const NORTH_AMERICAN = /^1?[2-9]\d{2}[2-9]\d{6}$/;
const ABROAD = /^(?!1)\d{7,15}$/;

/** Why a text is no telephone or fax number, with an extension or without. Nothing where it is one. */
export function phoneDoubt(text: string): string | undefined {
  const number = plain(text).replace(AROUND, "").replace(EXTENSION, "").replace(AROUND, "");
  const abroad = /^\+ ?[^1 ]/.test(number);
  const digits = number.replaceAll(/\D/g, "");
  if (!/^\+?[\d ().[\]+/_·-]+$/.test(number)) return "Type it with its area code, in digits.";
  if ((abroad ? ABROAD : NORTH_AMERICAN).test(digits)) return undefined;
  if (digits.length === 7 && !abroad) return "It has no area code.";
  return /^1?\d{10}$/.test(digits)
    ? "The area code and the three digits after it cannot begin with 0 or 1."
    : "It has ten digits with its area code; a foreign number begins with +.";
}

const FRACTIONS = new Map([
  ["¼", ".25"],
  ["½", ".5"],
  ["¾", ".75"],
]);

/** The number that a text states, with commas or blanks between thousands or none; NaN where it is none. */
export function readNumber(text: string): number {
  const typed = plain(text).replace(/ ?[¼½¾]$/, (sign) => FRACTIONS.get(sign.trim()) ?? sign);
  const grouped = /^-?[1-9]\d{0,2}((,\d{3})+|( \d{3})+)(\.\d*)?$/.test(typed);
  const bare = grouped ? typed.replaceAll(/[ ,]/g, "") : typed;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : Number.NaN;
}

/** The number that is meant where a comma stands for the decimal point, written with a point. */
export function decimalComma(text: string): string | undefined {
  const typed = plain(text);
  if (!/^\d{1,3}(\.?\d{3})*,\d+$|^,\d+$/.test(typed) || !Number.isNaN(readNumber(typed)))
    return undefined;
  return typed.replaceAll(".", "").replace(",", ".");
}
