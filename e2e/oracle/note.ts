/** Whether a complete record gives this answer to a question. */
export type Says = (question: string, answer: string) => boolean;

/** Takes down what holds of a criterion and hands it back. */
type TakeDown = (criterion: string, holds: boolean) => boolean;

/** One provision of the note, as plain statements about a complete record. */
export interface Provision {
  /** The questions in the note's order, each with the answers that apply to a criterion. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  /** Whether the provision's criteria hold. */
  readonly hold: (says: Says, takeDown: TakeDown) => boolean;
  /** The criteria that need any one of those below them, with all that lies below. */
  readonly anyOf: Readonly<Record<string, readonly string[]>>;
  /** The lines that the note names where the criteria are met. */
  readonly lines: readonly number[];
  /** What the note makes of a request that does not meet them. */
  readonly otherwise: "not-met" | "not-addressed";
}

const A1_OUTCOMES = ["a1-control", "a1-side-effects"];
const A2_DIFFICULTIES = ["a2-posture-function", "a2-balance-locomotion", "a2-self-care"];
const A_PARTS = ["a-indication", "a1", "a1-trial", "a1-outcome", ...A1_OUTCOMES, "a2", "a3"];
const B1_OUTCOMES = ["b1-responsive", "b1-side-effects"];
const B_HEADING = ["b-heading", "b-indication", "b-severe-pain", "b-active-cancer"];

function categoryA(says: Says, takeDown: TakeDown): boolean {
  const indication = takeDown("a-indication", says("indication", "baclofen-spasticity"));
  const trial = takeDown("a1-trial", says("a1-trial", "yes"));
  const uncontrolled = takeDown("a1-control", says("a1-control", "no"));
  const sideEffects = takeDown("a1-side-effects", says("a1-side-effects", "yes"));
  const outcome = takeDown("a1-outcome", uncontrolled || sideEffects);
  const a1 = takeDown("a1", trial && outcome);
  const posture = takeDown("a2-posture-function", says("a2-difficulties", "posture-function"));
  const balance = takeDown("a2-balance-locomotion", says("a2-difficulties", "balance-locomotion"));
  const selfCare = takeDown("a2-self-care", says("a2-difficulties", "self-care"));
  const a2 = takeDown("a2", posture || balance || selfCare);
  const a3 = takeDown("a3", says("a3-response", "favorable"));
  return takeDown("a", indication && a1 && a2 && a3);
}

function categoryB(says: Says, takeDown: TakeDown): boolean {
  const indication = takeDown("b-indication", says("indication", "cancer-pain"));
  const severe = takeDown("b-severe-pain", says("b-severe-pain", "yes"));
  const active = takeDown("b-active-cancer", says("b-active-cancer", "yes"));
  const heading = takeDown("b-heading", indication && severe && active);
  const unresponsive = takeDown("b1-responsive", says("b1-responsive", "no"));
  const sideEffects = takeDown("b1-side-effects", says("b1-side-effects", "yes"));
  const b1 = takeDown("b1", unresponsive || sideEffects);
  const b2 = takeDown("b2", says("b2-response", "favorable"));
  return takeDown("b", heading && b1 && b2);
}

const DEVICE: Provision = {
  questions: {
    indication: ["baclofen-spasticity", "cancer-pain"],
    "a1-trial": ["yes"],
    "a1-control": ["no"],
    "a1-side-effects": ["yes"],
    "a2-difficulties": ["posture-function", "balance-locomotion", "self-care"],
    "a3-response": ["favorable"],
    "b-severe-pain": ["yes"],
    "b-active-cancer": ["yes"],
    "b1-responsive": ["no"],
    "b1-side-effects": ["yes"],
    "b2-response": ["favorable"],
  },
  hold(says, takeDown) {
    const a = categoryA(says, takeDown);
    const b = categoryB(says, takeDown);
    return takeDown("device", a || b);
  },
  anyOf: {
    device: ["a", ...A_PARTS, ...A2_DIFFICULTIES, "b", ...B_HEADING, "b1", ...B1_OUTCOMES, "b2"],
    "a1-outcome": A1_OUTCOMES,
    a2: A2_DIFFICULTIES,
    b1: B1_OUTCOMES,
  },
  lines: [71, 283, 290],
  otherwise: "not-met",
};

const MAINTENANCE: Provision = {
  questions: { "m-complications": ["no"], "m-benefit": ["yes"] },
  hold(says, takeDown) {
    const uncomplicated = takeDown("m-complications", says("m-complications", "no"));
    const benefit = takeDown("m-benefit", says("m-benefit", "yes"));
    return takeDown("maintenance", uncomplicated && benefit);
  },
  anyOf: {},
  lines: [71, 283, 290],
  otherwise: "not-met",
};

const TRIAL: Provision = {
  questions: { "trial-purpose": ["antispasmodic-baclofen-pump"] },
  hold: (says, takeDown) => takeDown("trial", says("trial-purpose", "antispasmodic-baclofen-pump")),
  anyOf: {},
  lines: [71, 290],
  otherwise: "not-met",
};

const REMOVAL: Provision = {
  questions: { "removal-indication": ["unlisted"] },
  hold: (says, takeDown) => takeDown("removal", says("removal-indication", "unlisted")),
  anyOf: {},
  lines: [283],
  otherwise: "not-addressed",
};

export const PROVISIONS = {
  implantation: DEVICE,
  revision: DEVICE,
  replacement: DEVICE,
  removal: REMOVAL,
  maintenance: MAINTENANCE,
  trial: TRIAL,
};

export type ServiceId = keyof typeof PROVISIONS;
