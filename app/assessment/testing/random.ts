import fc from "fast-check";

/**
 * So many cases at random, the same in every run. Of one that fails fast-check tells the seed, and the smallest case
 * that it finds to fail as well.
 */
export function cases(numRuns: number) {
  return { seed: 170, numRuns };
}

/** So many of these, the same in every run. */
export function drawn<Item>(of: fc.Arbitrary<Item>, count: number): Item[] {
  return fc.sample(of, cases(count));
}

/** Any of these, in their order. */
export function someOf<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.subarray([...items]);
}

/** Any of these entries, each with any of its values. */
export function anyRecord<Value>(
  entries: readonly (readonly [string, fc.Arbitrary<Value>])[],
): fc.Arbitrary<Record<string, Value>> {
  const some = fc.record(Object.fromEntries(entries), { requiredKeys: [], noNullPrototype: true });
  return some as fc.Arbitrary<Record<string, Value>>;
}
