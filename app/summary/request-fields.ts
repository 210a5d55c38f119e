import { dateForPaper } from "../assessment/checks/dates";
import type { Finding } from "../assessment/checks/findings";
import { REQUEST_DETAILS, type RequestDetails } from "../assessment/record";
import { isToCheck } from "./findings-at";
import { printable } from "./printable";

/** One line of the request block. Its value is empty where it is left to fill by hand. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** It does not look right. It is listed among the entries to check. */
  readonly toCheck?: true;
}

const URGENCY_WORDS: Readonly<Record<string, string>> = { urgent: "Urgent", standard: "Standard" };

/** What was requested, for whom and by whom, in the record's order; dates as on paper. */
export function requestFields(
  details: RequestDetails,
  preparedAt: string,
  findings: readonly Finding[],
): Field[] {
  return REQUEST_DETAILS.flatMap(({ id, label, kind }): Field[] => {
    const typed = printable(details[id]);
    const value = kind === "urgency" ? (URGENCY_WORDS[typed] ?? typed) : typed;
    const field: Field = {
      id,
      label,
      value: kind === "date" ? dateForPaper(value) : value,
      ...(isToCheck(findings, ["details", id]) && { toCheck: true }),
    };
    return id === "preparedBy"
      ? [field, { id: "preparedAt", label: "Prepared (date, local time)", value: preparedAt }]
      : [field];
  });
}
