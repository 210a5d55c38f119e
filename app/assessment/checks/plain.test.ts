import { describe, expect, it } from "vitest";
import { plain } from "./plain";

describe("a pasted text", () => {
  it.each([
    ["zero-width characters", "12\u200B34\u200C5\u200D6\u2060", "123456"],
    ["directions", "\u200E\u202A1234\u202C\u2066\u2069\u200F\u061C", "1234"],
    ["a byte order mark and soft hyphens", "\uFEFF12\u00AD34", "1234"],
    ["what scanners send before and after", "\u0002\u001D1234\u0000\u0003\r\n", "1234"],
    ["variation selectors", "12\uFE0F", "12"],
    ["wide digits and letters", "１２３ＡＢｃ／－．（）", "123ABc/-.()"],
    [
      "hyphens and dashes of every kind",
      "1\u20102\u20113\u20124\u20135\u20146\u22127\uFE638",
      "1-2-3-4-5-6-7-8",
    ],
    ["spaces of every kind", "\u00A01\u2009\u202F2\u3000\t3 ", "1 2 3"],
    ["slashes of a fraction", "1\u20442\u22153", "1/2/3"],
    ["curled apostrophes", "\u201927 \u201828 \u02BC29", "'27 '28 '29"],
  ])("says the same without %s", (_, pasted, said) => {
    expect(plain(pasted)).toBe(said);
  });

  it.each(["50 µg", "50 μg", "½", "10²", "٠٣", "O'Neil, A.", "Nguyễn"])(
    "keeps what another sign would change: %s",
    (text) => {
      expect(plain(text)).toBe(text);
    },
  );
});
