import fc from "fast-check";

/** A way to damage a text, or what else is saved, at some place. */
export type Damage<Whole = string> = fc.Arbitrary<(whole: Whole) => Whole>;

/** What a place is taken from, whatever there is to choose among. */
export const PLACE = fc.nat(1_000_000);

/** Damages as this says. A case that fails is told by what chose the damage, not by megabytes of text. */
export function damage<How, Whole = string>(
  how: fc.Arbitrary<How>,
  make: (whole: Whole, how: How) => Whole,
): Damage<Whole> {
  return how.map((each) =>
    Object.assign((whole: Whole) => make(whole, each), {
      [fc.toStringMethod]: () => fc.stringify(each),
    }),
  );
}

/** The item at a place. */
export function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}

type Json = unknown;
type Branch = Json[] | Record<string, Json>;

const SCRIPT = '<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">';
const VALUES: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, "", "yes", "unknown", [], {}, [[]], ["yes", "no"]],
  ...[["yes", "yes"], ["unknown", "none"], [null], { length: 3 }, "__proto__", { toString: 1 }],
];
const NAMES = [
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "a1-trail",
    "xx",
    "",
    "0",
  ],
  ...["setAside", "answers", "service", "kind", "note", "methods", "length", "then"],
];

const NOTHING = fc.constant(undefined);
const VALUE = fc.constantFrom(...VALUES).map((each) => structuredClone(each));

function isBranch(value: Json): value is Branch {
  return typeof value === "object" && value !== null;
}

function branchesOf(value: Json): Branch[] {
  if (!isBranch(value)) return [];
  return [value, ...Object.values(value).flatMap((each) => branchesOf(each))];
}

function isNamed(branch: Branch): branch is Record<string, Json> {
  return !Array.isArray(branch);
}

/** Sets a key as JSON.parse does: "__proto__" becomes a key like any other. Lists take it at the end. */
function put(branch: Branch, key: string, value: Json): void {
  if (!isNamed(branch) && !(key in branch)) branch.push(value);
  else
    Object.defineProperty(branch, key, {
      ...{ value, enumerable: true, configurable: true, writable: true },
    });
}

type Change<Extra> = (branch: Branch, key: string, extra: Extra) => void;

/** Damages the parsed content at some place. */
function inside<Extra>(
  extra: fc.Arbitrary<Extra>,
  change: Change<Extra>,
  fits: (branch: Branch) => boolean = () => true,
): Damage {
  return damage(fc.tuple(PLACE, PLACE, extra, fc.nat(2)), (text, [where, which, more, indent]) => {
    const content: Json = JSON.parse(text);
    const branch = at(branchesOf(content).filter(fits), where);
    const keys = Object.keys(branch);
    change(branch, keys.length > 0 ? at(keys, which) : "0", more);
    return JSON.stringify(content, null, indent);
  });
}

function remove(branch: Branch, key: string): void {
  if (Array.isArray(branch)) branch.splice(Number(key), 1);
  else delete branch[key];
}

function valueAt(branch: Branch, key: string): Json {
  return Object.entries(branch).find(([each]) => each === key)?.[1];
}

/** Each item taken in turn from as far on as the places say, of which the last comes first again. */
function shuffled<Item>(items: readonly Item[], places: readonly number[]): Item[] {
  const left = [...items];
  return items.flatMap((_, turn) => left.splice(at(places, turn) % left.length, 1));
}

function reordered(value: Json, places: readonly number[]): Json {
  if (Array.isArray(value)) return value.map((each) => reordered(each, places));
  if (!isBranch(value)) return value;
  const entries = Object.entries(value).map(
    ([key, each]) => [key, reordered(each, places)] as const,
  );
  return Object.fromEntries(shuffled(entries, places));
}

function everyString(value: Json, text: string): Json {
  if (typeof value === "string") return text;
  if (Array.isArray(value)) return value.map((each) => everyString(each, text));
  if (!isBranch(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, everyString(each, text)]),
  );
}

/** Every kind of damage to the content of a file, by name. */
export const DAMAGES_INSIDE: Readonly<Record<string, Damage>> = {
  "a value missing": inside(NOTHING, remove),
  "a value of another kind": inside(VALUE, (branch, key, value) => put(branch, key, value)),
  "a name too many": inside(
    fc.tuple(fc.constantFrom(...NAMES), VALUE),
    (branch, _, [name, value]) => put(branch, name, value),
    isNamed,
  ),
  "a name changed": inside(
    fc.nat(NAMES.length + 1),
    (branch, key, name) => {
      const value = valueAt(branch, key);
      remove(branch, key);
      put(branch, at([`${key}x`, key.toUpperCase(), ...NAMES], name), value);
    },
    isNamed,
  ),
  "a prototype's name": inside(
    fc.constantFrom(...NAMES.slice(0, 3)),
    (branch, _, name) => put(branch, name, { polluted: true, answers: {}, service: "trial" }),
    isNamed,
  ),
  "an entry twice": inside(NOTHING, (branch, key) => {
    if (Array.isArray(branch)) branch.push(structuredClone(branch[Number(key)] ?? ""));
    else put(branch, `${key}-2`, structuredClone(branch[key]));
  }),
  "a value moved": inside(PLACE, (branch, key, which) => {
    const keys = Object.keys(branch);
    const value = valueAt(branch, key);
    const other = keys.length > 0 ? at(keys, which) : key;
    put(branch, key, valueAt(branch, other) ?? "");
    put(branch, other, value ?? "");
  }),
  "all names in another order": damage(fc.array(PLACE, { minLength: 1 }), (text, places) =>
    JSON.stringify(reordered(JSON.parse(text), places)),
  ),
  "a script for every text": damage(NOTHING, (text) =>
    JSON.stringify(everyString(JSON.parse(text), SCRIPT)),
  ),
  "a script for a text": inside(NOTHING, (branch, key) => {
    if (typeof valueAt(branch, key) === "string") put(branch, key, SCRIPT);
  }),
  "a text of megabytes": inside(fc.integer({ min: 1, max: 4 }), (branch, key, times) =>
    put(branch, key, "x<b>".repeat(250_000 * times)),
  ),
  "nested deeply": inside(fc.constantFrom(3, 18, 25, 300), (branch, key, depth) =>
    put(branch, key, JSON.parse("[".repeat(depth) + "]".repeat(depth))),
  ),
};
