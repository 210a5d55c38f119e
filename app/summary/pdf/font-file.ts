export type FontName = "regular" | "bold" | "code" | "regular-extended" | "bold-extended";

/** A font that the build put into a script as a data: address. */
export interface FontFile {
  readonly name: FontName;
  readonly address: string;
}

/** Its bytes: decoded, not fetched, for the content security policy forbids every fetch. */
export function bytesOf({ address }: FontFile): Uint8Array {
  const base64 = address.slice(address.indexOf(",") + 1);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
