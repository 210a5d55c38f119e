import { ITEMS, QUESTIONS, type QuestionId } from "../cases/words";
import type { consult, ServiceId } from "../oracle/oracle";

type Consulted = ReturnType<typeof consult>;
type Item = Exclude<QuestionId, "service">;
/** What a row says of a finding, the words of a criterion within it as `[words](id)`. */
type Saying = (found: Consulted) => string;

const CLAUSE = /^(?:A or B|[AB](?:\(\d\))?|Maint\. [AB]|Removal|CPT codes) /;

/** What was chosen, as it is offered. */
function inWords(question: Item, values: readonly string[]): string {
  return Object.entries(QUESTIONS[question].answers)
    .filter(([value]) => values.includes(value))
    .map(([, words]) => words)
    .join("; ");
}

function isUncalled(question: Item, criterion: string, { asked, shown }: Consulted): boolean {
  return shown[criterion] === "not-needed" && !asked.includes(question);
}

/** A question by its name, with its answer. */
function answer(question: Item, criterion: string = question): Saying {
  return (found) => {
    const values = found.relevant[question];
    const silence = isUncalled(question, criterion, found) ? "not asked" : "Not answered";
    const said = values ? inWords(question, values) : silence;
    return `${ITEMS[question].replace(CLAUSE, "")}: ${said}.`;
  };
}

/** The same, where the row says more than that. */
function within(question: Item, criterion: string = question): Saying {
  return (found) => `[${answer(question, criterion)(found)}](${criterion})`;
}

function words(text: string): Saying {
  return () => text;
}

const useOfA = within("indication", "a-indication");

/** The use is said in full in the first row that rests on it, and after that in short. */
const useOfB: Saying = (found) => {
  if (found.notClaimed.includes("a")) return within("indication", "b-indication")(found);
  const isOpen = found.relevant.indication?.includes("unknown");
  return `[Palliation of pain from cancer: ${isOpen ? "Not documented" : "Yes"}.](b-indication)`;
};

const DIFFICULTIES = {
  "posture-function": "(a) Posture or function",
  "balance-locomotion": "(b) Balance or locomotion",
  "self-care": "(c) Self-care (or ease of care by parents or caregivers)",
};

const difficulties: Saying = (found) => {
  const values = found.relevant["a2-difficulties"] ?? [];
  const all = Object.entries(DIFFICULTIES);
  if (!all.some(([value]) => values.includes(value))) {
    const named = all.map(([value, name]) => `[${name}](a2-${value})`).join("; ");
    return `${answer("a2-difficulties", "a2")(found)} ${named}`;
  }
  const chosen = (value: string) => (values.includes(value) ? "Yes" : "not chosen");
  return all.map(([value, name]) => `[${name}: ${chosen(value)}.](a2-${value})`).join(" ");
};

const ROWS = {
  a: ["A", useOfA],
  a1: [
    "A(1)",
    within("a1-trial"),
    words("[One is enough:](a1-outcome)"),
    within("a1-control"),
    within("a1-side-effects"),
  ],
  a2: ["A(2)", words("One is enough:"), difficulties],
  a3: ["A(3)", answer("a3-response", "a3")],
  b: [
    "B",
    words("[All are needed:](b-heading)"),
    useOfB,
    within("b-severe-pain"),
    within("b-active-cancer"),
  ],
  b1: ["B(1)", words("One is enough:"), within("b1-responsive"), within("b1-side-effects")],
  b2: ["B(2)", answer("b2-response", "b2")],
  maintenance: ["Maint."],
  "m-complications": ["Maint. A", answer("m-complications")],
  "m-benefit": ["Maint. B", answer("m-benefit")],
  removal: ["Removal", answer("removal-indication", "removal")],
  trial: ["CPT codes", answer("trial-purpose", "trial")],
} as const satisfies Readonly<Record<string, readonly [label: string, ...Saying[]]>>;

/** A category that is not claimed, in one row. */
const NOT_CLAIMED = {
  a: "[A](a): [Not claimed.](a-indication) Not asked: [A(1)](a1) [adequate trial of non-invasive methods](a1-trial), [control of spasticity not adequate](a1-control) [or](a1-outcome) [intolerable side effects of non-invasive methods](a1-side-effects); [A(2)](a2) [(a)](a2-posture-function), [(b)](a2-balance-locomotion), [(c)](a2-self-care); [A(3)](a3).",
  b: "[B](b): [Not claimed.](b-indication) Not asked: [severe and intractable pain](b-severe-pain) [and](b-heading) [pain due to active and life-limiting cancer](b-active-cancer); [B(1)](b1) [pain not responsive to non-invasive systemic pain control](b1-responsive), [intolerable side effects of non-invasive systemic pain control](b1-side-effects); [B(2)](b2).",
};

export const STATUS_WORDS: Readonly<Record<string, string>> = {
  met: "Met",
  "not-met": "Not met",
  undetermined: "Undetermined",
  "not-needed": "Not needed",
  "not-addressed": "Not addressed",
};

/** Beside a category that is met, a claimed one that is not says so. */
function statusWord(id: string, { shown, statuses }: Consulted): string | undefined {
  const spare = shown[id] === "not-needed" && statuses[id] === "not-met";
  return STATUS_WORDS[spare ? "not-met" : (shown[id] ?? "")];
}

function row(id: keyof typeof ROWS, found: Consulted): string {
  const [label, ...sayings] = ROWS[id];
  const said = sayings.map((saying) => saying(found));
  return [`[${label}](${id}): ${statusWord(id, found)}.`, ...said].join(" ");
}

const CATEGORIES = { a: ["a", "a1", "a2", "a3"], b: ["b", "b1", "b2"] } as const;

/** Claimed categories before the others; what was chosen stands before all where neither is claimed. */
function deviceRows(found: Consulted): string[] {
  const all = ["a", "b"] as const;
  const claimed = all.filter((category) => !found.notClaimed.includes(category));
  const others = all.filter((category) => !claimed.includes(category));
  const use = claimed.length === 0 ? [answer("indication")(found)] : [];
  return [
    [`[A or B](device): ${statusWord("device", found)}.`, ...use].join(" "),
    ...claimed.flatMap((category) => CATEGORIES[category].map((id) => row(id, found))),
    ...others.map((category) => NOT_CLAIMED[category]),
  ];
}

function rowsOf(service: ServiceId, found: Consulted): string[] {
  if (service === "removal" || service === "trial") return [row(service, found)];
  if (service !== "maintenance") return deviceRows(found);
  return (["maintenance", "m-complications", "m-benefit"] as const).map((id) => row(id, found));
}

/** What the summary's table says, row by row, the words of each criterion as `[words](id=status)`. */
export function tableOf(service: ServiceId, found: Consulted): string {
  return rowsOf(service, found)
    .join(" / ")
    .replaceAll(/\]\(([\w-]+)\)/g, (_, id: string) => `](${id}=${found.shown[id]})`);
}
