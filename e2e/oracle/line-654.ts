import type { Answers } from "./completions";
import type { Says } from "./note";

/** The uses for which the note names Line 654, each as a statement about a complete record. */
const USES: Readonly<Record<string, (says: Says) => boolean>> = {
  "chronic-non-malignant-pain": (says) => says("indication", "chronic-non-malignant-pain"),
  other: (says) => says("indication", "other"),
  "cancer-pain": (says) =>
    says("indication", "cancer-pain") &&
    !(says("b-severe-pain", "yes") && says("b-active-cancer", "yes")),
};

/** The questions it rests on, each with every answer that a complete record can give. */
const QUESTIONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  indication: subsets([
    "baclofen-spasticity",
    "cancer-pain",
    "chronic-non-malignant-pain",
    "other",
  ]).filter((uses) => uses.length > 0),
  "b-severe-pain": [["yes"], ["no"]],
  "b-active-cancer": [["yes"], ["no"]],
};

export interface Line654 {
  readonly named: "yes" | "no" | "unknown";
  /** The uses that it is named for, whatever is still open. */
  readonly uses: readonly string[];
  /** While unknown, the inclusion-minimal sets of open questions that could settle it either way. */
  readonly settledBy: readonly (readonly string[])[];
}

function subsets<Each>(list: readonly Each[]): Each[][] {
  return list.reduce<Each[][]>((sets, each) => sets.flatMap((set) => [set, [...set, each]]), [[]]);
}

function isOpen(answers: Answers, question: string): boolean {
  const values = answers[question] ?? [];
  return values.length === 0 || values.includes("unknown");
}

/** Every way to answer these questions, beside the answers there are. */
function completionsOf(answers: Answers, questions: readonly string[]): Answers[] {
  return questions.reduce<Answers[]>(
    (records, id) =>
      records.flatMap((each) => (QUESTIONS[id] ?? []).map((values) => ({ ...each, [id]: values }))),
    [answers],
  );
}

function judge(answers: Answers): Pick<Line654, "named" | "uses"> {
  const open = Object.keys(QUESTIONS).filter((id) => isOpen(answers, id));
  const named = completionsOf(answers, open).map((record) =>
    Object.keys(USES).filter((use) =>
      USES[use]?.((question, answer) => record[question]?.includes(answer) ?? false),
    ),
  );
  const always = named.every((uses) => uses.length > 0);
  const never = named.every((uses) => uses.length === 0);
  return {
    named: always ? "yes" : never ? "no" : "unknown",
    uses: Object.keys(USES).filter((use) => named.every((uses) => uses.includes(use))),
  };
}

function workOut(answers: Answers): Line654 {
  const { named, uses } = judge(answers);
  if (named !== "unknown") return { named, uses, settledBy: [] };
  const open = Object.keys(QUESTIONS).filter((id) => isOpen(answers, id));
  const settles = subsets(open).filter((set) =>
    completionsOf(answers, set).some((record) => judge(record).named !== "unknown"),
  );
  const settledBy = settles.filter(
    (set) =>
      !settles.some((other) => other.length < set.length && other.every((id) => set.includes(id))),
  );
  return { named, uses, settledBy };
}

const worked = new Map<string, Line654>();

/** Whether the note names Line 654 for a use of the device, over every completion. */
export function line654(answers: Answers): Line654 {
  const key = Object.keys(QUESTIONS)
    .map((id) => (answers[id] ?? []).join())
    .join(";");
  const known = worked.get(key) ?? workOut(answers);
  worked.set(key, known);
  return known;
}
