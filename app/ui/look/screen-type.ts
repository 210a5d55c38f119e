import type { Cut } from "./paper-type";

/**
 * The files of the typefaces of the screen: what nearly all words are made of, and what else Latin needs, which is
 * loaded where it is typed.
 */
export const SCREEN_CUTS: readonly Cut[] = [
  {
    name: "plain",
    characters: "U+20-7E, U+A0, U+B7, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026",
  },
  {
    name: "accented",
    characters:
      "U+A1-B6, U+B8-D6, U+D8-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, U+2010-2012, U+2015, U+201A, U+201E, U+2020-2022, U+2030, U+2032-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FFFD",
  },
];
