import { CAUTION, ITEMS, NOTE_173, QUESTIONS, REMARKS, UNLISTED_USES } from "../cases/words";
import { type Beside, standsBeside } from "../oracle/beside";
import type { consult, ServiceId } from "../oracle/oracle";

type Consulted = ReturnType<typeof consult>;

const CAUTION_SHOWN = `Not part of Note 170. ${CAUTION} Source: boxed warning in the drug’s labeling.`;
const NOTHING_NEEDED =
  "No remaining answer can change this result. The plan may still ask for documentation.";

const MISSING = "Missing documentation.";
const BEARING_ON_NOTHING = "Unanswered or not documented; does not affect the result";
const CONTRADICTION =
  "B(1) Response to non-invasive systemic pain control: “Never used”; B(1) Intolerable side effects of non-invasive systemic pain control: “Yes”: these contradict each other. Check both against the chart. The result follows the answers as given.";

function itemOf(question: string): string {
  return Object.entries(ITEMS).find(([id]) => id === question)?.[1] ?? "no item";
}

function line654Sentence({ says654 }: Beside): string[] {
  if (says654 === "not-yet-known") return ["Whether the note names Line 654 is not yet known."];
  if (says654.length === 0) return [];
  const uses = says654.map((use) => UNLISTED_USES[use]).join(" and for ");
  return [`For ${uses} the note names Line 654; see ${NOTE_173}.`];
}

function partsOf(service: ServiceId, found: Consulted) {
  const beside = standsBeside(service, found);
  const remark = beside.remarks.map((about) => REMARKS[about]).join(" ");
  return {
    remark: remark === "" ? [] : [remark],
    line654: line654Sentence(beside),
    caution: beside.caution ? [CAUTION_SHOWN] : [],
    contradiction: beside.contradiction ? [CONTRADICTION] : [],
  };
}

/** What the live panel says beside a result, in its order. */
export function saidInPanel(service: ServiceId, found: Consulted): string {
  const { remark, line654, caution } = partsOf(service, found);
  return [...remark, ...line654, ...caution].join(" / ");
}

/** How many answers are missing, of those that can still change the result. */
function answersCount({ relevant, pivotal }: Consulted): string {
  if (pivotal.length === 0) return "Answers: none missing";
  const lost = pivotal.filter((id) => id in relevant).length;
  const silent = pivotal.length - lost;
  const kinds = [silent && `${silent} unanswered`, lost && `${lost} not documented`];
  return `Answers: ${pivotal.length} missing (${kinds.filter(Boolean).join(", ")})`;
}

/** The answers given that count, in the note's order. An interview cites no source for any. */
function sourceless({ asked, relevant }: Consulted): string[] {
  return asked.filter((id) => id in relevant && !relevant[id]?.includes("unknown"));
}

function sourcesCount(found: Consulted): string[] {
  const { length } = sourceless(found);
  return length > 0 ? [`Sources: ${length} of ${length} missing`] : [];
}

/** Which of the two silences leaves a question open. */
function silence(id: string, { relevant }: Consulted): string {
  if (!(id in relevant)) return "Not answered";
  const { unknown: orPlacedForBoth } = QUESTIONS["removal-indication"].answers;
  return id === "removal-indication" ? orPlacedForBoth : "Not documented";
}

/** What the panel counts and lists as missing: at the result what matters first, then all of it. */
export function missingInPanel(service: ServiceId, found: Consulted): string {
  const { contradiction } = partsOf(service, found);
  const answers = answersCount(found);
  const sources = sourcesCount(found);
  return [
    ...(found.result === "undetermined" ? [answers] : sources),
    ...(contradiction.length > 0 ? ["1 entry to check"] : []),
    ...contradiction.map((text) => `${itemOf("b1-responsive")}: ${text}`),
    answers,
    ...found.pivotal.map((id) => `${itemOf(id)}: ${silence(id, found)}`),
    ...sources,
    ...sourceless(found).map(itemOf),
  ].join(" / ");
}

/** Open questions, in a few words. */
function openOnes(ids: readonly string[], found: Consulted): string {
  return ids.map((id) => `${itemOf(id)} (${silence(id, found).toLowerCase()})`).join("; ");
}

/** What the summary says beside a result, in its order. */
export function saidInSummary(service: ServiceId, found: Consulted): string {
  const { remark, line654, caution, contradiction } = partsOf(service, found);
  const { result, pivotal } = found;
  const open = result === "undetermined" ? [`Open: ${openOnes(pivotal, found)}.`] : [];
  const apart = line654.map((sentence) => `Line 654, apart from the result: ${sentence}`);
  const toCheck = contradiction.map((text) => `1 entry to check. ${text}`);
  return [
    ...remark,
    [answersCount(found), ...sourcesCount(found)].join(""),
    ...open,
    ...caution,
    ...apart,
    ...toCheck,
  ].join(" / ");
}

/** Some items and nothing besides, each with what documents it. */
function namingOnly(questions: readonly string[]): string {
  const each = questions.map((id) => `${itemOf(id).replaceAll(/[()]/g, "\\$&")}: [^:]+\\.`);
  return `^${each.join(" ")}$`;
}

/** Patterns of what the summary may say would settle what it says of Line 654: nothing where that is known. */
export function settling654(service: ServiceId, found: Consulted): string[] {
  if (standsBeside(service, found).says654 !== "not-yet-known") return [namingOnly([])];
  const sets = found.line654?.settledBy ?? [];
  const smallest = Math.min(...sets.map((set) => set.length));
  return sets.filter((set) => set.length === smallest).map(namingOnly);
}

/** What the summary lists as still to be documented, and what is open besides. */
export function openInSummary(found: Consulted): string {
  const { asked, relevant, pivotal } = found;
  const isOpen = (id: string) => relevant[id]?.includes("unknown") ?? true;
  const needed = pivotal.map((id) => `${itemOf(id)}: ${silence(id, found)}`);
  const besides = asked.filter((id) => isOpen(id) && !pivotal.includes(id));
  const rest = [
    ...(besides.length > 0 ? [`${BEARING_ON_NOTHING}: ${openOnes(besides, found)}.`] : []),
    ...(needed.length > 0 ? [] : [NOTHING_NEEDED]),
  ];
  return [
    ...(needed.length + besides.length > 0 ? [MISSING] : []),
    ...needed,
    ...(rest.length > 0 ? [rest.join(" ")] : []),
  ].join(" / ");
}
