import { renderToStaticMarkup } from "react-dom/server";
import type { SummaryDocument } from "../document";
import { Paper } from "../Paper";

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&amp;": "&",
};

/**
 * What the printed page says, for tests to hold other outputs against. Without what is only on screen:
 * the heading line, and the table's caption.
 */
export function paperWords(summary: SummaryDocument): string {
  const page = renderToStaticMarkup(<Paper summary={summary} repeatHeading={false} />);
  return page
    .replace(/<p class="[^"]*headingLine[^"]*">.*?<\/p>/, "")
    .replace(/<caption.*?<\/caption>/, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
