import code from "@fontsource/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-400-normal.woff?inline";
import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?inline";
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?inline";
import { type FontFile, inlined } from "./inlined";

/** The typefaces of every PDF. */
export const FONTS: readonly FontFile[] = [
  { name: "regular", bytes: inlined(regular) },
  { name: "bold", bytes: inlined(bold) },
  { name: "code", bytes: inlined(code) },
];
