import { dateForPaper } from "../checks/dates";
import type { RequestDetails } from "../record";

/** As long as a request label may be. */
const ROOM = 80;

/** One line, however it was typed. What is longer than any label is cut between characters, and visibly so. */
export function oneLine(text: string): string {
  const characters = [...text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim()];
  if (characters.length <= ROOM) return characters.join("");
  return `${characters
    .slice(0, ROOM - 1)
    .join("")
    .trimEnd()}…`;
}

/** What tells one request from another, as it was typed. */
interface Whose {
  readonly requestLabel: string;
  readonly member: string;
  readonly dateOfBirth: string;
}

/** Which request a page is of: by its label, else the member, else the birth date; else a line to write on. */
export function requestLine({ requestLabel, member, dateOfBirth }: Whose): string {
  const [label, name, born] = [requestLabel, member, dateOfBirth].map((text) => oneLine(text));
  if (label) return `Request: ${label}`;
  if (name) return `Member: ${name}`;
  return born ? `Born ${born}` : "Request: ______________________";
}

/** The same of the details on screen. `today` is YYYY-MM-DD. */
export function requestLineOf(
  { requestLabel, patient, dateOfBirth }: RequestDetails,
  today: string,
) {
  const born = dateForPaper(dateOfBirth, today);
  return requestLine({ requestLabel, member: patient, dateOfBirth: born });
}
