import type { CutName } from "../../../ui/look/paper-type";
import type { Face } from "../layout";
import { cutsOf } from "./characters";

/** A font that the build put into a script as a data: address. */
export interface FontFile {
  readonly name: FontName;
  readonly address: string;
}

export type FontName = `${CutName}-${Face}`;

type Loaded = Readonly<Record<Face, string>>;

const LOAD: Readonly<Record<CutName, () => Promise<Loaded>>> = {
  latin: () => import("./fonts"),
  signs: () => import("./fonts-signs"),
  "latin-ext": () => import("./fonts-latin-ext"),
  vietnamese: () => import("./fonts-vietnamese"),
  greek: () => import("./fonts-greek"),
  cyrillic: () => import("./fonts-cyrillic"),
};

/** The fonts that these words need: those of every PDF, and of others where a character needs one. */
export async function fontsFor(text: string): Promise<readonly FontFile[]> {
  const cuts = [...new Set<CutName>(["latin", ...cutsOf(text)])];
  const loaded = await Promise.all(
    cuts.map(async (cut) => ({ cut, addresses: await LOAD[cut]() })),
  );
  return loaded.flatMap(({ cut, addresses }): FontFile[] => [
    { name: `${cut}-regular`, address: addresses.regular },
    { name: `${cut}-bold`, address: addresses.bold },
  ]);
}

/** Its bytes: decoded, not fetched, for the content security policy forbids every fetch. */
export function bytesOf({ address }: FontFile): Uint8Array {
  const base64 = address.slice(address.indexOf(",") + 1);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
