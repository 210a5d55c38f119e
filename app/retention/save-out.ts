import { fileName, writeFile } from "../assessment/file";
import type { Assessment } from "../assessment/record";
import { saveFile } from "../ui/save-file";

/** Saves everything entered to a file whose name says nothing of the patient. */
export function saveAssessment(assessment: Assessment): void {
  const now = new Date();
  const text = writeFile(assessment, { version: __APP_VERSION__, now });
  saveFile(text, "application/json", fileName(assessment.service, now));
}

/** Saves the text of a draft that cannot be read, as it is. */
export function saveDraftText(text: string): void {
  saveFile(text, "application/json", fileName("", new Date()));
}
