import * as z from "zod/mini";
import "../jitless";
import { codeShape } from "../codes";
import type { Field, FieldKind } from "../evidence";
import type { RequestDetail } from "../record";
import { type DateSpan, isOngoing, readDate } from "./dates";
import { isNpi, isPhone, readNumber } from "./shapes";

/** What dates are held against: today, YYYY-MM-DD in local time, and the date of birth if one is typed. */
export interface Context {
  readonly today: string;
  readonly birth?: DateSpan | undefined;
}

/** How a text is checked, beside its length. */
type Check = FieldKind | "day" | "npi" | "phone" | "code";

/** What is typed, as the tables of fields have it. */
export interface Typed {
  readonly label: string;
  readonly check?: Check | undefined;
  readonly maxLength: number;
  readonly future?: true | undefined;
}

/** What is wrong with a text, and what to do; nothing where it will do. */
type Fault = (text: string, typed: Typed, context: Context) => string | undefined;

const PARTIAL = "Type it as MM/DD/YYYY, MM/YYYY or YYYY";

/** A date that is one, but cannot be right. */
function misplaced(date: DateSpan, future: boolean, { today, birth }: Context): string | undefined {
  if (!future && date.first > today)
    return "lies in the future. Correct it, or leave it out until then.";
  if (birth && date.last < birth.first)
    return "lies before the date of birth. Correct the one that is wrong.";
  return undefined;
}

const partialDate: Fault = (text, { future = false }, context) => {
  const date = readDate(text);
  return date ? misplaced(date, future, context) : `is not a date. ${PARTIAL}.`;
};

const day: Fault = (text, { future = false }, context) => {
  const date = readDate(text);
  if (!date) return "is not a date. Type it as MM/DD/YYYY.";
  if (date.first !== date.last) return "lacks the day. Type it as MM/DD/YYYY.";
  return misplaced(date, future, context);
};

const FAULTS: Partial<Record<Check, Fault>> = {
  date: partialDate,
  "date-or-ongoing": (text, typed, context) => {
    if (isOngoing(text)) return undefined;
    return readDate(text)
      ? partialDate(text, typed, context)
      : `is not a date. ${PARTIAL}, or “ongoing”.`;
  },
  day,
  number: (text) => {
    const number = readNumber(text);
    if (Number.isNaN(number)) return "is not one number. Type digits only, such as 50 or 2.5.";
    return number > 0 ? undefined : "is not above zero. Type the number given.";
  },
  npi: (text) =>
    isNpi(text)
      ? undefined
      : "is not an NPI. An NPI has ten digits, of which the last follows from the others. Compare it with its source.",
  phone: (text) =>
    isPhone(text) ? undefined : "is not a telephone number. Type it with its area code.",
  code: (text) =>
    codeShape(text)
      ? undefined
      : "has the shape of no CPT, HCPCS or ICD-10-CM code. Type one code, such as 62362 or G80.0.",
};

/** The start of a text, to be recognized by. */
export function shortened(text: string): string {
  if (text.length <= 40) return text;
  const start = text.slice(0, 80);
  return `${[...start].slice(0, 40).join("")}…`;
}

/** A typed text that is checked as its table of fields says. Blank is always in order. */
export function typedText(typed: Typed, context: Context) {
  const { label, maxLength, check } = typed;
  return z.string().check(
    z.superRefine((value, { addIssue }) => {
      const text = value.trim();
      const fault = text === "" || !check ? undefined : FAULTS[check]?.(text, typed, context);
      if (!fault) return;
      const message = `${label}: “${shortened(text)}” ${fault}`;
      addIssue({ code: "custom", message });
    }),
    z.maxLength(
      maxLength,
      `${label}: longer than ${maxLength} characters. Shorten it, or enclose a document.`,
    ),
  );
}

/** How a field of evidence is typed. */
export function typedField({ label, kind, maxLength, future }: Field): Typed {
  return { label, check: kind, maxLength: maxLength ?? (kind === "long" ? 2000 : 200), future };
}

/** How a request detail is typed. */
export function typedDetail({ label, kind, shape, future, maxLength = 200 }: RequestDetail): Typed {
  return { label, check: shape ?? (kind === "date" ? "day" : undefined), maxLength, future };
}
