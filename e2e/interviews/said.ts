import { type Beside, standsBeside } from "../oracle/beside";
import type { consult, ServiceId } from "../oracle/oracle";
import { CAUTION, ITEMS, NOTE_173, REMARKS, UNLISTED_USES } from "../words";

type Consulted = ReturnType<typeof consult>;

const CAUTION_SHOWN = `Not part of Note 170. ${CAUTION} Source: boxed warning in the drug’s labeling.`;
const NOTHING_NEEDED = "Nothing is needed for this result: no further answer changes it.";

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
  };
}

/** What the live panel says beside a result, in its order. */
export function saidInPanel(service: ServiceId, found: Consulted): string {
  const { remark, line654, caution } = partsOf(service, found);
  return [...remark, ...line654, ...caution].join(" / ");
}

function countsOf({ relevant, pivotal }: Consulted): string {
  const given = Object.entries(relevant);
  const answered = given.filter(([, values]) => !values.includes("unknown")).length;
  const all = new Set([...Object.keys(relevant), ...pivotal]).size;
  return `Answered ${answered} of ${all}Not documented ${given.length - answered}`;
}

/** What the summary says beside a result, in its order. */
export function saidInSummary(service: ServiceId, found: Consulted): string {
  const { remark, line654, caution } = partsOf(service, found);
  const apart = line654.map((sentence) => `Line 654, apart from the result: ${sentence}`);
  return [...remark, countsOf(found), ...caution, ...apart].join(" / ");
}

/** The sets of items of which the summary may say that they would settle what it says of Line 654. */
export function settling654(service: ServiceId, found: Consulted): string[][] {
  if (standsBeside(service, found).says654 !== "not-yet-known") return [[]];
  const sets = found.line654?.settledBy ?? [];
  const smallest = Math.min(...sets.map((set) => set.length));
  return sets.filter((set) => set.length === smallest).map((set) => set.map(itemOf));
}

/** What the summary lists as still to be documented, and what is open besides. */
export function openInSummary({ asked, relevant, pivotal }: Consulted): string {
  const isOpen = (id: string) => relevant[id]?.includes("unknown") ?? true;
  const word = (id: string) => (id in relevant ? "Not documented" : "Not answered");
  const needed = pivotal.map((id) => `${itemOf(id)}: ${word(id)}`);
  const besides = asked
    .filter((id) => isOpen(id) && !pivotal.includes(id))
    .map((id) => `${itemOf(id)} (${word(id).toLowerCase()})`);
  return [
    ...(needed.length > 0 ? needed : [NOTHING_NEEDED]),
    ...(besides.length > 0 ? [`Open, without bearing on the result: ${besides.join("; ")}.`] : []),
  ].join(" / ");
}
