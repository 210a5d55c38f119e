/**
 * A Reed-Solomon code over GF(32), after I. S. Reed and G. Solomon, "Polynomial Codes over Certain
 * Finite Fields" (1960). Symbols are 0-31. A word is read as a polynomial, its first symbol the highest
 * coefficient; it is right when it is zero at α^0 ... α^(CHECKS - 1). Any two right words of up to 31
 * symbols differ in at least CHECKS + 1 places: so up to CHECKS wrong symbols never go unnoticed, and one
 * wrong symbol is told from two or three.
 */
export const CHECKS = 4;

/** x^5 + x^2 + 1, which is primitive: the powers of α = x run through all symbols but 0. */
const FIELD_POLYNOMIAL = 0b100101;

function multiply(one: number, other: number): number {
  let product = 0;
  for (let bit = 0b10000; bit > 0; bit >>= 1) {
    product <<= 1;
    if (product & 0b100000) product ^= FIELD_POLYNOMIAL;
    if (other & bit) product ^= one;
  }
  return product;
}

/** α to the power of `exponent`. */
function power(exponent: number): number {
  return exponent === 0 ? 1 : multiply(2, power(exponent - 1));
}

const ROOTS = Array.from({ length: CHECKS }, (_, exponent) => power(exponent));

/** The product of x - root over all roots, but for its leading 1; highest coefficient first. */
const GENERATOR = ROOTS.reduce<readonly number[]>(
  (product, root) => {
    const timesRoot = [0, ...product.map((symbol) => multiply(symbol, root))];
    return product.concat(0).map((symbol, at) => symbol ^ (timesRoot[at] ?? 0));
  },
  [1],
).slice(1);

/** The symbols that make a right word when they follow the message: what division by GENERATOR leaves. */
export function checkSymbols(message: readonly number[]): number[] {
  return message.reduce<number[]>(
    ([first = 0, ...rest], symbol) => {
      const quotient = symbol ^ first;
      return GENERATOR.map((each, at) => (rest[at] ?? 0) ^ multiply(quotient, each));
    },
    GENERATOR.map(() => 0),
  );
}

/** The word's value at each root: all zero when it is right. */
function syndromes(word: readonly number[]): number[] {
  return ROOTS.map((root) => word.reduce((sum, symbol) => multiply(sum, root) ^ symbol, 0));
}

/** Whether a word, message and check symbols, has no error that the code can tell. */
export function isRight(word: readonly number[]): boolean {
  return syndromes(word).every((value) => value === 0);
}

/** Where a single wrong symbol stands, and the right one. */
interface WrongSymbol {
  readonly at: number;
  readonly symbol: number;
}

/**
 * The one symbol whose change makes the word right; none where it is right, or more are wrong. A single
 * error makes each syndrome the one before it times α to its place, counted from the end.
 */
export function findWrongSymbol(word: readonly number[]): WrongSymbol | undefined {
  const found = syndromes(word);
  const [error = 0] = found;
  if (error === 0) return undefined;
  let place = 1;
  for (const [fromEnd, symbol] of word.toReversed().entries()) {
    const ratio = place;
    if (found.slice(1).every((value, before) => value === multiply(found[before] ?? 0, ratio)))
      return { at: word.length - 1 - fromEnd, symbol: symbol ^ error };
    place = multiply(place, 2);
  }
  return undefined;
}
