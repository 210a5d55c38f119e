import { GUIDELINE } from "../../guidelines/current";
import type { Publishing } from "../addresses";
import { INDEX_STYLE, indexPage } from "./index-page";
import { resourcesOf } from "./resources";

/** What a host serves: the text of each file by its name. `app` is the version of the app that the page names. */
export function filesOf(publishing: Publishing, app: string): Map<string, string> {
  const published = resourcesOf(publishing);
  return new Map([
    ["index.html", indexPage(published, publishing, app)],
    ["index.css", INDEX_STYLE],
    ...published.map(
      ({ file, resource }) => [file, `${JSON.stringify(resource, null, 2)}\n`] as const,
    ),
  ]);
}

/** What is published of the app's own guideline: for the build, and for `npm run fhir`. */
export function publishedFiles(base: string, app: string): Map<string, string> {
  return filesOf({ guideline: GUIDELINE, base }, app);
}
