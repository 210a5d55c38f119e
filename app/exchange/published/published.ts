import { GUIDELINE } from "../../guidelines/current";
import { filesOf } from "./files";

/** What is published of the app's own guideline: for the build, and for `npm run fhir`. */
export function publishedFiles(base: string, app: string): Map<string, string> {
  return filesOf({ guideline: GUIDELINE, base }, app);
}
