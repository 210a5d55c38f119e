import { plain } from "./plain";
import { decimalComma, readNumber } from "./shapes";

/** Units that stand beside a number, each in all the ways in which it is written. */
const UNITS = [
  "mcg mcgs ug ugs µg µgs μg μgs microgram micrograms micro-gram micro-grams",
  "mg mgs milligram milligrams",
  "ng nanogram nanograms",
  "g gm gram grams",
  "ml mls cc milliliter milliliters millilitre millilitres",
  "h hr hrs hour hours",
  "min mins minute minutes",
  "d day days",
  "wk wks week weeks",
];

/** The one way that each is compared by, by the ways in which it is written. */
const KNOWN = new Map(
  UNITS.map((unit) => unit.split(" ")).flatMap((ways) => ways.map((way) => [way, ways[0]])),
);

/** A number as typed, and the unit typed with it. */
interface Amount {
  readonly number: string;
  /** As typed; empty where none is. */
  readonly unit: string;
}

/** What says "a day" behind a unit. */
const A_DAY = / ?(?:\/|per|every|q) ?(?:24 ?(?:h|hrs?|hours?)|day|d)\.?$| daily$/i;

/** Parts a text into its number and what stands behind it. */
export function amountIn(text: string): Amount {
  const typed = plain(text).replace(/[ ,;]+$/, "");
  const { number = typed, unit = "" } =
    /^(?<number>[-\d.,¼½¾]+(?: \d{3})*(?: [¼½¾])?) ?(?<unit>[a-zµμ](?:[a-zµμ /.-]|24(?= ?h))*)$/i.exec(
      typed,
    )?.groups ?? {};
  return { number, unit };
}

/** A unit in the one way that it is compared by: "micrograms" is "mcg". None where it is not known. */
function known(unit: string): string | undefined {
  return KNOWN.get(unit.replaceAll(".", ""));
}

/** Each part of a unit: "µg per day" is "mcg" and "d". What is not known stays as it is, in small letters. */
function partsOf(unit: string): string[] {
  const parts = plain(unit)
    .replace(A_DAY, "/day")
    .toLowerCase()
    .split(/ ?\/ ?| per | a /);
  return parts.map((part) => known(part) ?? part);
}

/** The first part of a unit: "mg" of "mg/day". */
function firstOf(unit: string): string {
  return partsOf(unit)[0] ?? unit;
}

/** Whether a typed unit says the same as that of its field, or the first of it: "mg" beside "mg/day". */
function isSameUnit(typed: string, unit: string): boolean {
  const there = partsOf(unit);
  return partsOf(typed).every((part, at) => part === there[at]);
}

/** Units that are mixed up, by their weight. */
const WEIGHTS = new Map([
  ["ng", 1],
  ["mcg", 1e3],
  ["mg", 1e6],
  ["g", 1e9],
]);

/** How many times as much one unit is as the other, where it is that kind of mix-up. */
function timesOff(typed: string, unit: string): string {
  const [one = Number.NaN, other = Number.NaN] = [typed, unit].map((each) =>
    WEIGHTS.get(firstOf(each)),
  );
  if (one > other) return `, ${(one / other).toLocaleString("en-US")} times as much`;
  return one < other ? `, ${(other / one).toLocaleString("en-US")} times as little` : "";
}

/** What is wrong with a typed number, which may have its unit behind it; nothing where it will do. */
export function numberDoubt(text: string): string | undefined {
  const { number, unit } = amountIn(text);
  const meant = decimalComma(number);
  if (meant)
    return `has a comma, which may mean a decimal point. If you mean ${meant}, type ${meant}; if not, correct it.`;
  const value = readNumber(number);
  const behind = unit === "" || known(firstOf(unit)) !== undefined;
  if (Number.isNaN(value) || !behind)
    return "is not one number. Type digits only, such as 50 or 2.5.";
  return value > 0 ? undefined : "is not above zero. Type the number given.";
}

/** What is wrong with the unit behind a number, in view of the unit of its field or row. */
export function unitDoubt(text: string, unit: string): string | undefined {
  const typed = amountIn(text).unit;
  if (typed === "" || unit === "" || numberDoubt(text) || isSameUnit(typed, unit)) return undefined;
  return `is in ${typed}, and the unit here is ${unit}${timesOff(typed, unit)}. Correct the one that is wrong.`;
}

/** A number with its unit as it is printed: once where both say the same, both where they differ. */
export function amountForPaper(text: string, unit: string): string {
  const { number, unit: typed } = amountIn(text);
  if (number === "" || unit === "") return text;
  if (typed === "" && Number.isNaN(readNumber(number))) return `${text} (unit: ${unit})`;
  if (typed === "") return `${text} ${unit}`;
  return isSameUnit(typed, unit) ? `${number} ${unit}` : `${text} (unit: ${unit})`;
}
