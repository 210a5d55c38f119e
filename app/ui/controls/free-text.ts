/**
 * For every field that takes free text: nothing in it is remembered, corrected, spelled or continued, for some
 * browsers send it away for that. The last three ask an extension for grammar to keep out; see the page about
 * the app for what cannot be asked.
 */
export const FREE_TEXT = {
  autoComplete: "off",
  autoCorrect: "off",
  spellCheck: false,
  writingsuggestions: "false",
  "data-gramm": "false",
  "data-gramm_editor": "false",
  "data-enable-grammarly": "false",
} as const;
