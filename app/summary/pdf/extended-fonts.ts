import regular from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?inline";
import bold from "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?inline";
import type { FontFile } from "./font-file";

/** For names that need more than western Europe's letters; loaded where one does. */
export const EXTENDED_FONTS: readonly FontFile[] = [
  { name: "regular-extended", address: regular },
  { name: "bold-extended", address: bold },
];
