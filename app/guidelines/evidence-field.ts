import type { SuggestionsId } from "./suggestions";

/**
 * How a field of evidence is typed, and so how it is checked and printed. All values are kept as typed.
 * - date: a day, a month or a year, US order; not in the future but where `future` says so
 * - number: above zero; with its unit in the field that `unit` names
 * - scale: a value of the scale that the field `scale` of the same row names
 * - choice: one of its options; choices: any number of them
 */
export type FieldKind =
  | "text"
  | "long"
  | "choice"
  | "choices"
  | "date"
  | "date-or-ongoing"
  | "number"
  | "scale";

/** A field to type or choose in, of a form of evidence or an enclosure. Typed values are texts as typed. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Of a choice or choices: what can be chosen. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Of a number: its unit, fixed, or the id of the field that names it. */
  readonly unit?: string;
  readonly unitField?: string;
  /** Of a date: the id of the date field that it may not be before. */
  readonly notBefore?: string;
  /** Of a date: it may lie ahead. */
  readonly future?: true;
  /** Of a date: what is requested comes after it. */
  readonly beforeService?: true;
  /** Shown only beside this choice, or one of several, or where something is in it. With no choice: only then. */
  readonly beside?: { readonly field: string; readonly choice?: string };
  /** What is usually typed, to be offered; anything else can be typed too. */
  readonly suggests?: SuggestionsId;
  /** Greatest length in characters; 200 where not said, 2,000 for a long text. */
  readonly maxLength?: number;
}

/** The printed value of a field of the row at hand, by field id; empty where the field is blank. */
type Print = (field: string) => string;
/** How a row of a form reads, of the printed values of its fields. */
export type Sentence = (print: Print) => string;

/** Joins what is not blank. */
export function joined(separator: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(separator);
}

/** Words around a text; nothing where the text is blank. */
export function around(before: string, text: string, after = ""): string {
  return text === "" ? "" : `${before}${text}${after}`;
}

/** A period from one printed date to another, or "ongoing"; nothing where both are blank. */
export function period(from: string, to: string): string {
  if (to === "ongoing") return joined(", ", around("from ", from), to);
  return from && to ? `${from} to ${to}` : around("from ", from) || around("to ", to);
}
