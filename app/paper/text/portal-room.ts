/** What many a portal's text field holds, in characters. */
export const PORTAL_ROOM = 2000;

/** How much of that room a text takes: portals keep each end of a line as two characters, CR and LF. */
export function roomOf(text: string): number {
  return text.replace(/\r\n|\r|\n/g, "\r\n").length;
}
