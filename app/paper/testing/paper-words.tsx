import { renderToStaticMarkup } from "react-dom/server";
import { Paper } from "../sheet/Paper";
import { blocksOf } from "../summary/blocks";
import type { SummaryDocument } from "../summary/document";

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&amp;": "&",
};

/**
 * What the printed page says below its title, for tests to hold other outputs against. Without the table's
 * caption, which is for those who do not see it.
 */
export function paperWords(summary: SummaryDocument): string {
  const page = renderToStaticMarkup(<Paper label="paper" blocks={blocksOf(summary)} />);
  return page
    .replace(/<caption.*?<\/caption>/, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
