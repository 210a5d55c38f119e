/** Signs of typesetting, and what a portal that knows plain characters only can show for them. */
const PLAIN: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "…": "...",
  "·": "-",
  "\u00A0": " ",
};

/** Text without signs of typesetting. Letters and digits stay as they are. */
export function withoutTypesetting(text: string): string {
  return text.replace(/[“”‘’–—…·\u00A0]/g, (sign) => PLAIN[sign] ?? sign);
}
