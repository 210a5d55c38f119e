import code from "@fontsource/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-400-normal.woff?inline";
import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?inline";
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?inline";
import type { FontFile } from "./font-file";

/** The typefaces of every PDF. */
export const FONTS: readonly FontFile[] = [
  { name: "regular", address: regular },
  { name: "bold", address: bold },
  { name: "code", address: code },
];
