import { nameOfRequest } from "../../assessment/request-name";
import type { OpenedFile } from "../file/file-reader";

const DAY_AND_TIME = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short" });

/** A day and time in words: "November 22, 2026 at 2:03 PM". */
export function timeOf(date: Date): string {
  return DAY_AND_TIME.format(date);
}

/** The name of a kept draft that cannot be read. */
export const UNREADABLE = "one that could not be read";

/** Which request a kept draft is of, and when it was written. */
export function nameOf({ assessment, savedAt }: OpenedFile): string {
  return `${nameOfRequest(assessment)}, last written ${timeOf(new Date(savedAt))}`;
}
