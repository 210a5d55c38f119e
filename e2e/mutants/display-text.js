/* Leaves display text out of mutation: what a person reads, and no code does. */

/** The properties that hold nothing but words to be shown. */
const SHOWN = [
  "label",
  "name",
  "text",
  "textLookingBack",
  "lookingBack",
  "quote",
  "obtain",
  "title",
  "heading",
  "hint",
  "edition",
  "sentence",
  "remark",
  "see",
  "source",
];

/** Only a text written out as such a value; whatever is put together, passed on or compared is mutated. */
const displayText = {
  shouldIgnore({ node, parent }) {
    const shown =
      node.type === "StringLiteral" &&
      parent.type === "ObjectProperty" &&
      parent.value === node &&
      SHOWN.includes(parent.key.name);
    return shown ? "display text" : undefined;
  },
};

/** What Stryker loads as a plugin. */
export const strykerPlugins = [{ kind: "Ignore", name: "display-text", value: displayText }];
