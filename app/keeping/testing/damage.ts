import type { Random } from "../../assessment/testing/random";
import { DAMAGES_INSIDE, type Damage } from "./damage-inside";

function cut(text: string, random: Random): readonly [string, string, string] {
  const [from = 0, to = 0] = [random.below(text.length), random.below(text.length)].sort(
    (one, other) => one - other,
  );
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

/** Every kind of damage to a saved file, by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  none: (text) => text,
  "cut short": (text, random) => text.slice(0, random.below(text.length)),
  "its beginning gone": (text, random) => text.slice(random.below(text.length)),
  "a piece gone": (text, random) => {
    const [before, , after] = cut(text, random);
    return before + after;
  },
  "a piece twice": (text, random) => {
    const [before, piece, after] = cut(text, random);
    return before + piece + piece + after;
  },
  "a character changed": (text, random) => {
    const at = random.below(text.length);
    return `${text.slice(0, at)}${random.pick(['"', "{", "]", ",", "\\", "\u0000", "x", "7", " "])}${text.slice(at + 1)}`;
  },
  "twice over": (text) => text + text,
  "a byte-order mark before it": (text) => `\ufeff${text}`,
  "other line ends": (text) => text.replaceAll("\n", "\r\n"),
  "a line twice": (text, random) => {
    const lines = text.split("\n");
    lines.splice(random.below(lines.length), 0, random.pick(lines));
    return lines.join("\n");
  },
  "another format": (text, random) =>
    text.replace(
      '"format": 2',
      `"format": ${random.pick(["0", "3", "99", "-1", "1.5", '"1"', "null"])}`,
    ),
  "another service": (text, random) =>
    text.replace(
      /"service": "[a-z]*"/,
      `"service": "${random.pick(["trial", "removal", "nope"])}"`,
    ),
  "another guideline": (text, random) =>
    random.chance(0.5)
      ? text.replace('"id": "note-170"', '"id": "note-171"')
      : text.replace(/"fingerprint": "[0-9a-f]*"/, `"fingerprint": "${"ab".repeat(32)}"`),
  ...DAMAGES_INSIDE,
};
