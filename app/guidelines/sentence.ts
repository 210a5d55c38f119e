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
