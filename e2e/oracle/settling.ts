import { answered, at, type Completions, digitOf } from "./completions";

/** Families of question sets, each set a number with a bit for each question, each family kept once. */
class Families {
  private readonly all: (readonly number[])[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly joined = new Map<number, number>();
  private readonly added = new Map<number, number>();

  number(sets: readonly number[]): number {
    const minimal = sets
      .filter((set, index) => sets.indexOf(set) === index)
      .filter((set) => !sets.some((other) => other !== set && (other & set) === other))
      .sort((one, other) => one - other);
    const key = minimal.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(minimal) - 1;
  }

  sets(family: number): readonly number[] {
    return this.all[family] ?? [];
  }

  /** The sets of either family that contain no other. */
  join(one: number, other: number): number {
    const key = one * 2 ** 20 + other;
    const known = this.joined.get(key);
    if (known !== undefined) return known;
    const family = this.number([...this.sets(one), ...this.sets(other)]);
    this.joined.set(key, family);
    return family;
  }

  /** The family with one question more in each set. */
  add(question: number, family: number): number {
    const key = question * 2 ** 20 + family;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const larger = this.number(this.sets(family).map((set) => set | (1 << question)));
    this.added.set(key, larger);
    return larger;
  }
}

/**
 * Finds, for any state, the inclusion-minimal sets of open questions for which some answers make the
 * result certain, by trying every answer to every open question.
 */
export function settling(completions: Completions, target: "met" | "not-met") {
  const { places, criteria, hold, fail } = completions;
  const root = 1 << (criteria.length - 1);
  const families = new Families();
  const outOfReach = families.number([]);
  const reached = families.number([0]);
  const known = new Int32Array(hold.length).fill(-1);

  const search = (state: number): number => {
    const hit = at(known, state);
    if (hit >= 0) return hit;
    const canHold = (at(hold, state) & root) !== 0;
    const canFail = (at(fail, state) & root) !== 0;
    let family = canHold === (target === "met") ? reached : outOfReach;
    if (canHold && canFail) {
      family = outOfReach;
      places.forEach((place, question) => {
        if (digitOf(state, place) < place.open) return;
        for (let digit = 0; digit < place.open; digit++) {
          const rest = search(answered(state, place, digit));
          family = families.join(family, families.add(question, rest));
        }
      });
    }
    known[state] = family;
    return family;
  };

  return (state: number): string[][] =>
    families
      .sets(search(state))
      .map((set) => places.flatMap(({ id }, question) => ((set >> question) & 1 ? [id] : [])));
}
