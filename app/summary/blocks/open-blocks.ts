import type { OpenItem, OpenItems, OpenQuestion } from "../open-items";
import type { Block, ListItem } from "./block";

function toObtain({ label, name, obtain, word }: OpenQuestion): ListItem {
  return {
    label: { text: label, manner: "code" },
    spans: [{ text: name, manner: "strong" }, { text: `: ${obtain}.` }],
    end: word,
  };
}

/** In one paragraph: what bears on nothing, or lacks no answer. */
function named(lead: string, items: readonly string[]): Block[] {
  return items.length > 0
    ? [{ kind: "paragraph", spans: [{ text: `${lead}: ${items.join("; ")}.` }] }]
    : [];
}

/** What is still to be documented; when the result is certain, that nothing is. */
export function openBlocks({ needed, besides, unproven }: OpenItems): Block[] {
  const text = "Still to be documented";
  const sentence = "Nothing is needed for this result: no further answer changes it.";
  const list: Block[] =
    needed.length === 0
      ? [{ kind: "heading", text, sentence }]
      : [
          { kind: "heading", text },
          { kind: "list", manner: "lines", items: needed.map(toObtain) },
        ];
  const inWords = ({ label, name, word }: OpenQuestion) =>
    `${label} ${name} (${word.toLowerCase()})`;
  const byName = ({ label, name }: OpenItem) => `${label} ${name}`;
  return [
    ...list,
    ...named("Open, without bearing on the result", besides.map(inWords)),
    ...named("Answered, with proof still to obtain or to name", unproven.map(byName)),
  ];
}
