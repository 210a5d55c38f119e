import fc from "fast-check";
import { at, DAMAGES_INSIDE, type Damage, damage, PLACE } from "./damage-inside";

/** Makes a text of its three parts, by two places. */
function cut(make: (before: string, piece: string, after: string) => string): Damage {
  return damage(fc.tuple(PLACE, PLACE), (text, places) => {
    const [from = 0, to = 0] = places
      .map((place) => place % text.length)
      .sort((one, other) => one - other);
    return make(text.slice(0, from), text.slice(from, to), text.slice(to));
  });
}

/** The same at every place. */
function always(make: (text: string) => string): Damage {
  return damage(fc.constant(undefined), make);
}

/** Every kind of damage to a saved file, by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  none: always((text) => text),
  "cut short": damage(PLACE, (text, place) => text.slice(0, place % text.length)),
  "its beginning gone": damage(PLACE, (text, place) => text.slice(place % text.length)),
  "a piece gone": cut((before, _, after) => before + after),
  "a piece twice": cut((before, piece, after) => before + piece + piece + after),
  "a character changed": damage(
    fc.tuple(PLACE, fc.constantFrom('"', "{", "]", ",", "\\", "\u0000", "x", "7", " ")),
    (text, [place, by]) => {
      const from = place % text.length;
      return text.slice(0, from) + by + text.slice(from + 1);
    },
  ),
  "twice over": always((text) => text + text),
  "a byte-order mark before it": always((text) => `\ufeff${text}`),
  "other line ends": always((text) => text.replaceAll("\n", "\r\n")),
  "a line twice": damage(fc.tuple(PLACE, PLACE), (text, [to, from]) => {
    const lines = text.split("\n");
    lines.splice(to % lines.length, 0, at(lines, from));
    return lines.join("\n");
  }),
  "another format": damage(
    fc.constantFrom("0", "3", "99", "-1", "1.5", '"1"', "null"),
    (text, format) => text.replace('"format": 2', `"format": ${format}`),
  ),
  "another service": damage(fc.constantFrom("trial", "removal", "nope"), (text, service) =>
    text.replace(/"service": "[a-z]*"/, `"service": "${service}"`),
  ),
  "another guideline": damage(fc.boolean(), (text, another) =>
    another
      ? text.replace('"id": "note-170"', '"id": "note-171"')
      : text.replace(/"fingerprint": "[0-9a-f]*"/, `"fingerprint": "${"ab".repeat(32)}"`),
  ),
  ...DAMAGES_INSIDE,
};
