import * as z from "zod/mini";
import "../schema/without-eval";
import type { Field, FieldKind } from "../../guidelines/evidence-field";
import { codesDoubt } from "../codes/typed-codes";
import { latestOf, type RequestDetail } from "../request/request-details";
import { numberDoubt } from "./amounts";
import { type DateSpan, dateDoubt, isOngoing, readDate } from "./dates";
import { plain } from "./plain";
import { npiDoubt, phoneDoubt } from "./shapes";

/** What dates are held against: today, YYYY-MM-DD in local time, and those of birth and service if typed. */
export interface CheckContext {
  readonly today: string;
  readonly birth?: DateSpan | undefined;
  readonly service?: DateSpan | undefined;
}

/** How a text is checked, beside its length. */
type Check = FieldKind | "day" | "npi" | "phone" | "code";

/** What is typed, as the tables of fields have it. */
export interface TypedField
  extends Pick<Field, "future" | "beforeService">,
    Pick<RequestDetail, "birth" | "near"> {
  readonly label: string;
  readonly check?: Check | undefined;
  readonly maxLength: number;
}

/** What is wrong with a text, and what to do; nothing where it will do. */
type Doubt = (text: string, typed: TypedField, context: CheckContext) => string | undefined;

const DAY = "Type it as MM/DD/YYYY";
const PARTIAL = `${DAY}, MM/YYYY or YYYY`;

/** No one is older, and a request is seldom made so long after the service, or before it. */
const OLDEST = 120;
const LONG_AFTER = 5;
const LONG_BEFORE = 2;

/** The same day so many years later. */
function yearsOn(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** A date that is one, but cannot be right, or hardly. */
function misplaced(date: DateSpan, typed: TypedField, context: CheckContext): string | undefined {
  const { today, birth, service } = context;
  if (!typed.future && date.first > today)
    return "is in the future. Correct it, or leave it out until then.";
  if (birth && date.last < birth.first)
    return "is before the date of birth. Correct the one that is wrong.";
  if (typed.birth && date.last < yearsOn(today, -OLDEST))
    return `is more than ${OLDEST} years ago. Compare the year with the chart.`;
  if (typed.beforeService && service && date.first > service.last)
    return "is after the date of service. Correct the one that is wrong.";
  const far = date.last < yearsOn(today, -LONG_AFTER) || date.first > yearsOn(today, LONG_BEFORE);
  return typed.near && far ? "is years away. Compare the year with the request." : undefined;
}

function notADate(text: string, how: string): string {
  return ["is not a date.", dateDoubt(text), `${how}.`].filter(Boolean).join(" ");
}

const partialDate: Doubt = (text, typed, context) => {
  const date = readDate(text);
  return date ? misplaced(date, typed, context) : notADate(text, PARTIAL);
};

const day: Doubt = (text, typed, context) => {
  const date = readDate(text, latestOf(typed, context.today));
  if (!date) return notADate(text, DAY);
  return date.day ? misplaced(date, typed, context) : `has no day. ${DAY}.`;
};

const DOUBTS: Partial<Record<Check, Doubt>> = {
  date: partialDate,
  "date-or-ongoing": (text, typed, context) => {
    if (isOngoing(text)) return undefined;
    const date = readDate(text);
    return date ? misplaced(date, typed, context) : notADate(text, `${PARTIAL}, or “ongoing”`);
  },
  day,
  number: numberDoubt,
  npi: (text) => {
    const doubt = npiDoubt(text);
    return doubt && `is not an NPI. ${doubt} Compare it with the original.`;
  },
  phone: (text) => {
    const doubt = phoneDoubt(text);
    return doubt && `is not a telephone number. ${doubt}`;
  },
  code: codesDoubt,
};

/** The start of a text, to be recognized by. */
export function shortened(text: string): string {
  if (text.length <= 40) return text;
  const start = text.slice(0, 80);
  return `${[...start].slice(0, 40).join("")}…`;
}

/** A typed text that is checked as its table of fields says. Blank is always in order. */
export function typedText(typed: TypedField, context: CheckContext) {
  const { label, maxLength, check } = typed;
  return z.string().check(
    z.superRefine((value, { addIssue }) => {
      const text = plain(value) && value.trim();
      const doubt = text === "" || !check ? undefined : DOUBTS[check]?.(text, typed, context);
      if (!doubt) return;
      const message = `${label}: “${shortened(text)}” ${doubt}`;
      addIssue({ code: "custom", message });
    }),
    z.maxLength(
      maxLength,
      `${label}: longer than ${maxLength} characters. Shorten it, or enclose a document.`,
    ),
  );
}

/** How a field of evidence is typed. */
export function typedField({
  kind,
  maxLength = kind === "long" ? 2000 : 200,
  ...field
}: Field): TypedField {
  return { ...field, check: kind, maxLength };
}

/** How a request detail is typed. */
export function typedDetail({
  kind,
  shape,
  maxLength = 200,
  ...detail
}: RequestDetail): TypedField {
  return { ...detail, check: shape ?? (kind === "date" ? "day" : undefined), maxLength };
}
