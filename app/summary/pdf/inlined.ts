export type FontName = "regular" | "bold" | "code" | "regular-extended" | "bold-extended";

export interface FontFile {
  readonly name: FontName;
  readonly bytes: Uint8Array;
}

/**
 * The bytes of a file that the build put into a script as a data: address. Decoded, not fetched: the
 * content security policy forbids every fetch.
 */
export function inlined(address: string): Uint8Array {
  const base64 = address.slice(address.indexOf(",") + 1);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
