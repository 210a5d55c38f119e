import { emptyAssessment } from "../../assessment/record";
import { download } from "../../ui/save-file";
import { fileName } from "../file/file";

/** Hands the text of a draft that cannot be read to the browser, as it is. */
export function saveDraftText(text: string): void {
  download(text, "application/json", fileName(emptyAssessment(), new Date()));
}
