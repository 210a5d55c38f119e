import { fileName } from "../assessment/file";
import { saveFile } from "../ui/save-file";

/** Saves the text of a draft that cannot be read, as it is. */
export function saveDraftText(text: string): void {
  saveFile(text, "application/json", fileName("", new Date()));
}
