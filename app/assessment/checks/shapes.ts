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

/** Whether the text is ten digits whose last, the check digit, agrees with the others. */
export function isNpi(text: string): boolean {
  return /^\d{10}$/.test(text) && passesLuhn(NPI_PREFIX + text);
}

const EXTENSION = /(?:ext\.?|x|#)\s*\d*$/i;

/** Whether the text could be a telephone or fax number: 7 to 15 digits, with an extension or without. */
export function isPhone(text: string): boolean {
  const number = text.replace(EXTENSION, "");
  const digits = number.replaceAll(/\D/g, "").length;
  return /^[\d\s().+/-]+$/.test(number) && digits >= 7 && digits <= 15;
}

/** The number that a text states, with commas between thousands or none; NaN where it is none. */
export function readNumber(text: string): number {
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  return /^-?(\d+(\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}
