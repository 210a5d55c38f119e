/** As typed, less what does not print or would reorder the text around it. */
export function printable(typed: string): string {
  return typed.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
}

/** What was typed over several lines, line by line. */
export function printableLines(typed: string): string[] {
  return typed
    .split(/[\n\r\u2028\u2029]+/u)
    .map(printable)
    .filter((line) => line !== "");
}
