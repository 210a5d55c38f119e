import type { Random } from "../../assessment/testing/random";

/** Makes a damaged text of a sound one. */
export type Damage = (text: string, random: Random) => string;

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

type Change = (branch: Branch, key: string, random: Random) => void;

/** Damages the parsed content at some place. */
function inside(change: Change, fits: (branch: Branch) => boolean = () => true): Damage {
  return (text, random) => {
    const content: Json = JSON.parse(text);
    const branch = random.pick(branchesOf(content).filter(fits));
    const keys = Object.keys(branch);
    change(branch, keys.length > 0 ? random.pick(keys) : "0", random);
    return JSON.stringify(content, null, random.below(3));
  };
}

function remove(branch: Branch, key: string): void {
  if (Array.isArray(branch)) branch.splice(Number(key), 1);
  else delete branch[key];
}

function valueAt(branch: Branch, key: string): Json {
  return Object.entries(branch).find(([each]) => each === key)?.[1];
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(random.below(left.length), 1));
}

function reordered(value: Json, random: Random): Json {
  if (Array.isArray(value)) return value.map((each) => reordered(each, random));
  if (!isBranch(value)) return value;
  const entries = Object.entries(value).map(
    ([key, each]) => [key, reordered(each, random)] as const,
  );
  return Object.fromEntries(shuffled(entries, random));
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
  "a value missing": inside(remove),
  "a value of another kind": inside((branch, key, random) =>
    put(branch, key, structuredClone(random.pick(VALUES))),
  ),
  "a name too many": inside(
    (branch, _, random) => put(branch, random.pick(NAMES), structuredClone(random.pick(VALUES))),
    isNamed,
  ),
  "a name changed": inside((branch, key, random) => {
    const value = valueAt(branch, key);
    remove(branch, key);
    put(branch, random.pick([...NAMES, `${key}x`, key.toUpperCase()]), value);
  }, isNamed),
  "a prototype's name": inside(
    (branch, _, random) =>
      put(branch, random.pick(NAMES.slice(0, 3)), {
        polluted: true,
        answers: {},
        service: "trial",
      }),
    isNamed,
  ),
  "an entry twice": inside((branch, key) => {
    if (Array.isArray(branch)) branch.push(structuredClone(branch[Number(key)] ?? ""));
    else put(branch, `${key}-2`, structuredClone(branch[key]));
  }),
  "a value moved": inside((branch, key, random) => {
    const keys = Object.keys(branch);
    const value = valueAt(branch, key);
    const other = keys.length > 0 ? random.pick(keys) : key;
    put(branch, key, valueAt(branch, other) ?? "");
    put(branch, other, value ?? "");
  }),
  "all names in another order": (text, random) =>
    JSON.stringify(reordered(JSON.parse(text), random)),
  "a script for every text": (text) => JSON.stringify(everyString(JSON.parse(text), SCRIPT)),
  "a script for a text": inside((branch, key) => {
    if (typeof valueAt(branch, key) === "string") put(branch, key, SCRIPT);
  }),
  "a text of megabytes": inside((branch, key, random) =>
    put(branch, key, "x<b>".repeat(250_000 * (1 + random.below(4)))),
  ),
  "nested deeply": inside((branch, key, random) => {
    const depth = random.pick([3, 18, 25, 300]);
    put(branch, key, JSON.parse("[".repeat(depth) + "]".repeat(depth)));
  }),
};
