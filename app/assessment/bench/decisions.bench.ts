import { expect, test } from "vitest";
import { basisOf } from "../../criteria/basis";
import { type Answers, type Question, questionsOf, type Status } from "../../criteria/criterion";
import { evaluate } from "../../criteria/evaluate";
import { settlingSets } from "../../criteria/settle";
import type { Provision } from "../../guidelines/guideline";
import { DEVICE } from "../../guidelines/note-170/device";
import { MAINTENANCE } from "../../guidelines/note-170/maintenance";
import { handWrittenDevice, handWrittenMaintenance } from "./hand-written";

const STATES = 1000;
const ROUNDS = 21;
const ROUND_MS = 20;

/** The same numbers between 0 and 1 in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An answer to a question, or none: each as likely as any other, several where several may be given. */
function someAnswer({ options, choose }: Question, random: () => number): string[] {
  const first = options[Math.floor(random() * (options.length + 1))];
  if (!first) return [];
  if (choose === "one" || first.alone) return [first.value];
  const others = options.filter((each) => each !== first && !each.alone && random() < 0.3);
  return [first.value, ...others.map(({ value }) => value)];
}

/** A fixed spread over a provision's states. */
function spreadOf({ criteria }: Provision): Answers[] {
  const random = randomFrom(170);
  const questions = questionsOf(criteria);
  return Array.from({ length: STATES }, () =>
    Object.fromEntries(questions.map((question) => [question.id, someAnswer(question, random)])),
  );
}

type Decide = (answers: Answers) => unknown;

/** Decisions per second over all states, in one round of a fixed time. */
function rateOf(decide: Decide, states: readonly Answers[]): number {
  const start = performance.now();
  let passes = 0;
  let elapsed = 0;
  while (elapsed < ROUND_MS) {
    for (const state of states) decide(state);
    passes += 1;
    elapsed = performance.now() - start;
  }
  return (passes * states.length * 1000) / elapsed;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** Rounds take turns, so that what else the machine does slows all alike. The first warms up. */
function compare(contenders: Record<string, Decide>, states: readonly Answers[]) {
  const rates = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [name, decide] of Object.entries(contenders)) {
      const rate = rateOf(decide, states);
      if (round > 0) rates.get(name)?.push(rate);
    }
  return new Map([...rates].map(([name, all]) => [name, medianOf(all)]));
}

const GOALS: Record<string, number> = { evaluated: 3, "with its basis": 20 };

function report(provision: string, rates: ReadonlyMap<string, number>): string {
  const plain = rates.get("hand-written") ?? Number.NaN;
  const lines = [...rates].map(([name, rate]) => {
    const goal = GOALS[name] ? `, goal at most ${GOALS[name]}` : "";
    const times =
      rate === plain ? "" : ` (takes ${(plain / rate).toFixed(1)} times as long${goal})`;
    return `${Math.round(rate).toLocaleString("en").padStart(12)} decisions/s  ${provision}, ${name}${times}\n`;
  });
  return lines.join("");
}

const HAND_WRITTEN: [Provision, (answers: Answers) => Status][] = [
  [DEVICE, handWrittenDevice],
  [MAINTENANCE, handWrittenMaintenance],
];

test.each(HAND_WRITTEN)("decisions per second: $id", (provision, handWritten) => {
  const { id, criteria } = provision;
  const states = spreadOf(provision);
  for (const state of states) expect(handWritten(state)).toBe(evaluate(criteria, state));
  const rates = compare(
    {
      "hand-written": handWritten,
      evaluated: (answers) => evaluate(criteria, answers),
      "with its basis": (answers) => basisOf(criteria, answers),
      "with all sets that would settle it": (answers) => [
        settlingSets(criteria, answers, "met"),
        settlingSets(criteria, answers, "not-met"),
      ],
    },
    states,
  );
  process.stdout.write(report(id, rates));
});
