import { plain } from "./plain";

/** A date as typed: a day, or all the days of a month or year. Days are YYYY-MM-DD, which sorts. */
export interface DateSpan {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly first: string;
  readonly last: string;
}

/** No chart names a day outside these years; most likely a digit is missing or too many. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The last day that a year of two digits can be meant for, where no nearer one is known. */
const LATEST = "2049-12-31";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August"],
  ...["September", "October", "November", "December"],
] as const;

/** A date in quotes or brackets. */
const QUOTED = /^["'“([](.*)["'”)\]]$/;

/** What may stand around a date that is pasted, each taken off in turn. */
const AROUND = [
  // What the date is of.
  /^(?:d\.?o\.?[bs]\.?|date(?: of (?:birth|service))?|born)[:.]* /,
  // The day of the week, before it or behind it.
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]* |[ ,(](?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\)?$/g,
  // The time of day, with its zone.
  /(?:t|,? (?:at )?)(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?| ?h(?:rs?|ours)?\b)?|\d{1,2} ?[ap]\.?m\.?|\d{4} ?h(?:rs?|ours))(?: ?(?:z|utc|gmt|[acemp][sd]?t)| ?[+-]\d{2}:?\d{2})?$/,
];

/** Month before day, as charts here have it; or the year first; or the month in letters. */
const SHAPES = [
  /^(?<month>\d{1,2}) ?(?<sign>[/.-]| ) ?(?<day>\d{1,2}) ?\k<sign> ?'?(?<year>\d{4}|\d{2})$/,
  /^(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/,
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})(?<sign>[/.-])(?<month>\d{1,2})(?:\k<sign>(?<day>\d{1,2}))?$/,
  /^(?<year>(?:19|20|21)\d{2})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<month>\d{2})(?<day>\d{2})(?<year>\d{4})$/,
  /^(?<name>[a-z]+)[ ,./-]*(?<day>\d{1,2})(?:st|nd|rd|th)?(?:[ ,./-]+'?|')(?<year>\d{4}|\d{2})$/,
  /^(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ./-]*(?<name>[a-z]+)[ ,./-]*'?(?<year>\d{4}|\d{2})$/,
  /^(?<name>[a-z]+)[ ,./-]*(?:of )?(?<year>\d{4}|'\d{2})$/,
  /^(?<year>\d{4})[ ,./-]*(?<name>[a-z]+)[ .-]*(?<day>\d{1,2})?(?:st|nd|rd|th)?$/,
];

interface Parts {
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The number of a month by its name, in full or by its first three letters or more; 0 where it is none. */
function monthOf(name: string): number {
  if (name.length < 3) return 0;
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;
}

/** A typed date in its parts, whether or not there is such a day. None where it has not a date's shape. */
function partsOf(text: string): Parts | undefined {
  const bare = AROUND.reduce(
    (left, each) => left.replace(each, ""),
    plain(text).toLowerCase().replace(QUOTED, "$1"),
  );
  const typed = bare.replace(/[ .,;]+$/, "");
  for (const shape of SHAPES) {
    const { year, month, name, day } = shape.exec(typed)?.groups ?? {};
    if (year === undefined) continue;
    return {
      year: year.replace("'", ""),
      ...(name ? { month: monthOf(name) } : month && { month: Number(month) }),
      ...(day && { day: Number(day) }),
    };
  }
  return undefined;
}

/** The days meant by a year and, where known, month and day. None where there is no such day. */
function spanOf(year: number, month?: number, day?: number): DateSpan | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month === undefined) return { year, first: `${year}-01-01`, last: `${year}-12-31` };
  if (month < 1 || month > 12) return undefined;
  const days = daysIn(year, month);
  const start = `${year}-${twoDigits(month)}`;
  if (day === undefined)
    return { year, month, first: `${start}-01`, last: `${start}-${twoDigits(days)}` };
  if (day < 1 || day > days) return undefined;
  const whole = `${start}-${twoDigits(day)}`;
  return { year, month, day, first: whole, last: whole };
}

/** The days meant by parts. A year of two digits is the last one that begins no later than `latest`. */
function spanFor({ year, month, day }: Parts, latest: string): DateSpan | undefined {
  if (year.length > 2) return spanOf(Number(year), month, day);
  const inCentury = (century: number) => spanOf(century * 100 + Number(year), month, day);
  return [20, 19].map(inCentury).find((span) => span !== undefined && span.first <= latest);
}

/**
 * Reads a date as charts and people write it: 01/05/2027, 1-5-27, Jan 5, 2027, 5 January 2027, 2027-01-05;
 * 01/2027, Jan 2027; 2027. Month before day. A year of two digits is the last that begins no later than
 * `latest`: 1950 to 2049, where nothing else is said. None where it is no date, or there is no such day.
 */
export function readDate(text: string, latest = LATEST): DateSpan | undefined {
  const parts = partsOf(text);
  return parts && spanFor(parts, latest);
}

function inDigits({ year, month, day }: DateSpan): string {
  const parts = [month, day].filter((part) => part !== undefined).map(twoDigits);
  return [...parts, year].join("/");
}

function inWords({ year, month, day }: DateSpan): string {
  const name = month ? MONTHS[month - 1] : undefined;
  if (!name) return `${year}`;
  return day ? `${name} ${day}, ${year}` : `${name} ${year}`;
}

/** How a date was read, in words; nothing where it is typed as it is printed, or is no date. */
export function readAs(text: string, latest?: string): string | undefined {
  const span = readDate(text, latest);
  return span && inDigits(span) !== text.trim() ? inWords(span) : undefined;
}

/** Why a text in the format of a date is not a date: what does not exist, and what may be meant. */
export function dateDoubt(text: string): string | undefined {
  const parts = partsOf(text);
  if (!parts || (parts.year.length > 2 && !spanOf(Number(parts.year)))) return undefined;
  const { year, month = 0, day } = parts;
  if (month > 12) {
    const swapped = day && spanFor({ year, month: day, day: month }, LATEST);
    const meant = swapped ? ` If it is ${inWords(swapped)}, type ${inDigits(swapped)}.` : "";
    return `There is no month ${month}; the month comes before the day.${meant}`;
  }
  const name = MONTHS[month - 1];
  return name && `There is no ${name} ${day} in that year.`;
}

const ONGOING = /^(?:on-?going|present|current|to date)\.?$/i;

/** Whether the text says that something goes on. */
export function isOngoing(text: string): boolean {
  return ONGOING.test(plain(text));
}

/** A typed date as it is printed, the same everywhere: 03/07/2025; as typed where it is no date. */
export function dateForPaper(text: string, latest?: string): string {
  if (isOngoing(text)) return "ongoing";
  const span = readDate(text, latest);
  return span ? inDigits(span) : text;
}

/** The day of a moment, in local time: YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  const month = twoDigits(moment.getMonth() + 1);
  return `${moment.getFullYear()}-${month}-${twoDigits(moment.getDate())}`;
}

/** Local time, its day as every day on paper: 11/22/2026 10:42. */
export function localTime(time: Date): string {
  const clock = `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
  return `${dateForPaper(dayOf(time))} ${clock}`;
}
