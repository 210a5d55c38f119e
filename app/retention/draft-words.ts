import { findService } from "../assessment/determination";
import type { OpenedFile } from "../assessment/file-reader";

const DAY_AND_TIME = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short" });

/** A day and time in words: "November 22, 2026 at 2:03 PM". */
export function timeOf(date: Date): string {
  return DAY_AND_TIME.format(date);
}

/** What a kept draft is of, without anything of the patient: its service and when it was written. */
export function nameOf({ assessment, savedAt }: OpenedFile): string {
  const title = findService(assessment.service)?.title ?? "No service chosen yet";
  return `${title}, last written ${timeOf(new Date(savedAt))}`;
}
