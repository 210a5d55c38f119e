import type { Publishing } from "../addresses";
import { INDEX_STYLE, indexPage } from "./index-page";
import { resourcesOf } from "./resources";

/** What a host serves: each file by its name. */
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
