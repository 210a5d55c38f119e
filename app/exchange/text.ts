/** What FHIR allows in no text: controls but tabs and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** What is typed, as a string of R4 holds it, without those. An empty text where it is blank: R4 has no blank string. */
export function textOf(typed: string): string {
  const text = typed.replace(NOT_IN_TEXT, "");
  return text.trim() === "" ? "" : text;
}
