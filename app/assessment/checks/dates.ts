/** A date as typed: a day, or all the days of a month or year. Days are YYYY-MM-DD, which sorts. */
export interface DateSpan {
  /** As on paper: 2025-03-07, 2025-03 or 2025. */
  readonly iso: string;
  readonly first: string;
  readonly last: string;
}

/** No chart names a day outside these years; most likely a digit is missing or too many. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Month before day, as charts here have it; or the year first. Years have four digits. */
const SHAPES = [
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<year>\d{4})-(?<month>\d{2})$/,
];

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The days meant by a year and, where known, month and day. None where there is no such day. */
function spanOf(year: number, month?: number, day?: number): DateSpan | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month === undefined) return { iso: `${year}`, first: `${year}-01-01`, last: `${year}-12-31` };
  if (month < 1 || month > 12) return undefined;
  const days = daysIn(year, month);
  const iso = `${year}-${twoDigits(month)}`;
  if (day === undefined) return { iso, first: `${iso}-01`, last: `${iso}-${twoDigits(days)}` };
  if (day < 1 || day > days) return undefined;
  const whole = `${iso}-${twoDigits(day)}`;
  return { iso: whole, first: whole, last: whole };
}

/** Reads MM/DD/YYYY, M/D/YYYY, MM/YYYY, YYYY, YYYY-MM-DD or YYYY-MM. None where it is no date. */
export function readDate(text: string): DateSpan | undefined {
  for (const shape of SHAPES) {
    const parts = shape.exec(text.trim())?.groups;
    if (!parts) continue;
    const { year, month, day } = parts;
    return spanOf(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined);
  }
  return undefined;
}

/** Whether the text says that something goes on. */
export function isOngoing(text: string): boolean {
  return text.trim().toLowerCase() === "ongoing";
}

/** A typed date as it is printed, the same everywhere: 2025-03-07; as typed where it is no date. */
export function dateForPaper(text: string): string {
  return isOngoing(text) ? "ongoing" : (readDate(text)?.iso ?? text);
}

/** The day of a moment, in local time: YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  const month = twoDigits(moment.getMonth() + 1);
  return `${moment.getFullYear()}-${month}-${twoDigits(moment.getDate())}`;
}
