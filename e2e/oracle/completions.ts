import type { Provision } from "./note";

/** Chosen answers by question; none is unanswered, "unknown" is not documented. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** A question's place in the number of a state: what its answer says, or that it is open. */
interface Place {
  readonly id: string;
  readonly bearing: readonly string[];
  /** The digit of a question that is open; a smaller one has a bit for each answer that bears. */
  readonly open: number;
  readonly weight: number;
}

/** Every state of a provision's record, with what its completions come to: bits by criterion. */
export interface Completions {
  readonly places: readonly Place[];
  /** The criteria, the provision's own last. */
  readonly criteria: readonly string[];
  /** The criteria that hold in some completion. */
  readonly hold: Int32Array;
  /** The criteria that fail in some completion. */
  readonly fail: Int32Array;
  /** The criteria that turn the result of some completion when they turn. */
  readonly turn: Int32Array;
  /** The questions that change the result of some completion when their answer changes. */
  readonly sway: Int32Array;
}

/** The entry at a place that is known to be there. */
export function at(list: ArrayLike<number>, index: number): number {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`nothing at ${index}`);
  return entry;
}

export function digitOf(state: number, { weight, open }: Place): number {
  return Math.floor(state / weight) % (open + 1);
}

/** The state that differs by what one open question is answered. */
export function answered(state: number, { weight, open }: Place, digit: number): number {
  return state + (digit - open) * weight;
}

/** The number of the state in which exactly these answers are known. */
export function stateOf(places: readonly Place[], answers: Answers): number {
  let state = 0;
  for (const { id, bearing, open, weight } of places) {
    const values = answers[id] ?? [];
    const known = values.length > 0 && !values.includes("unknown");
    const said = bearing.reduce((bits, each, bit) => bits | (+values.includes(each) << bit), 0);
    state += (known ? said : open) * weight;
  }
  return state;
}

function placesOf({ questions }: Provision): { places: Place[]; states: number } {
  let states = 1;
  const places = Object.entries(questions).map(([id, bearing]) => {
    const place = { id, bearing, open: 2 ** bearing.length, weight: states };
    states *= place.open + 1;
    return place;
  });
  return { places, states };
}

/** What holds in a complete record, by criterion; with `turned`, as if that one were otherwise. */
function judge(provision: Provision, places: readonly Place[], state: number, turned?: string) {
  const truths = new Map<string, boolean>();
  const result = provision.hold(
    (question, answer) => {
      const place = places.find(({ id }) => id === question);
      if (!place) throw new RangeError(`no question ${question}`);
      return ((digitOf(state, place) >> place.bearing.indexOf(answer)) & 1) === 1;
    },
    (criterion, holds) => {
      truths.set(criterion, holds);
      return criterion === turned ? !holds : holds;
    },
  );
  return { truths, result };
}

/** Works out every state: complete ones by the note, the others from those that complete them. */
export function complete(provision: Provision): Completions {
  const { places, states } = placesOf(provision);
  const criteria = [...judge(provision, places, 0).truths.keys()];
  const table = () => new Int32Array(states);
  const all = { hold: table(), fail: table(), turn: table(), sway: table() };
  const tables = [all.hold, all.fail, all.turn, all.sway];
  const root = 1 << (criteria.length - 1);
  const isComplete = (state: number) => places.every((each) => digitOf(state, each) < each.open);
  for (let state = 0; state < states; state++) {
    if (!isComplete(state)) continue;
    const { truths, result } = judge(provision, places, state);
    criteria.forEach((criterion, bit) => {
      const truth = truths.get(criterion) ? all.hold : all.fail;
      truth[state] = at(truth, state) | (1 << bit);
      if (judge(provision, places, state, criterion).result !== result)
        all.turn[state] = at(all.turn, state) | (1 << bit);
    });
  }
  for (let state = 0; state < states; state++) {
    const open = places.find((each) => digitOf(state, each) === each.open);
    if (open)
      for (let digit = 0; digit < open.open; digit++)
        for (const each of tables)
          each[state] = at(each, state) | at(each, answered(state, open, digit));
    else
      places.forEach((place, bit) => {
        const blank = state + (place.open - digitOf(state, place)) * place.weight;
        for (let digit = 0; digit < place.open; digit++)
          if ((at(all.hold, answered(blank, place, digit)) ^ at(all.hold, state)) & root)
            all.sway[state] = at(all.sway, state) | (1 << bit);
      });
  }
  return { places, criteria, ...all };
}
