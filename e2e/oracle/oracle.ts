import { type Answers, at, digitOf, stateOf } from "./completions";
import { type Flow, follow } from "./flow";
import { type Line654, line654 } from "./line-654";
import { PROVISIONS, type Provision, type ServiceId } from "./note";
import { tablesOf } from "./tables";

export type { Answers, ServiceId };
export { follow };

type Status = "met" | "not-met" | "undetermined";
type Shown = Status | "not-needed" | "not-addressed";

/** What the note says of a request, by trying every completion of what is open. */
export interface Finding {
  readonly result: Status | "not-addressed";
  /** The lines that a met result names. */
  readonly lines: readonly number[];
  /** Of a device only. */
  readonly line654?: Line654;
  /** Each criterion's own status, by id. */
  readonly statuses: Readonly<Record<string, Status>>;
  /** Each criterion's status as it is shown, by id. */
  readonly shown: Readonly<Record<string, Shown>>;
  /** The categories whose use was not chosen. */
  readonly notClaimed: readonly string[];
  /** The open questions that can change the result, in the note's order. */
  readonly pivotal: readonly string[];
}

function notClaimed(answers: Answers): string[] {
  const uses = answers.indication ?? [];
  if (uses.length === 0 || uses.includes("unknown")) return [];
  return [
    ...(uses.includes("baclofen-spasticity") ? [] : ["a"]),
    ...(uses.includes("cancer-pain") ? [] : ["b"]),
  ];
}

/** Judges answers as they stand, whether or not the flow would ask for them. */
export function judge(service: ServiceId, answers: Answers): Finding {
  const provision: Provision = PROVISIONS[service];
  const { places, criteria, hold, fail, turn, sway } = tablesOf(provision).completions;
  const state = stateOf(places, answers);
  const statuses: Record<string, Status> = {};
  criteria.forEach((criterion, bit) => {
    const canHold = (at(hold, state) >> bit) & 1;
    const canFail = (at(fail, state) >> bit) & 1;
    statuses[criterion] = canHold && canFail ? "undetermined" : canHold ? "met" : "not-met";
  });
  const sufficed = Object.entries(provision.anyOf).flatMap(([criterion, below]) =>
    statuses[criterion] === "met" ? below : [],
  );
  const root = criteria[criteria.length - 1] ?? "";
  const status = statuses[root] ?? "undetermined";
  const result = status === "not-met" ? provision.otherwise : status;
  const shown: Record<string, Shown> = { ...statuses };
  criteria.forEach((criterion, bit) => {
    const idle = statuses[criterion] === "undetermined" && !((at(turn, state) >> bit) & 1);
    const spare = statuses[criterion] === "not-met" && sufficed.includes(criterion);
    if (idle || spare) shown[criterion] = "not-needed";
  });
  shown[root] = result;
  return {
    result,
    lines: result === "met" ? provision.lines : [],
    ...("indication" in provision.questions && { line654: line654(answers) }),
    statuses,
    shown,
    notClaimed: "indication" in provision.questions ? notClaimed(answers) : [],
    pivotal: places.flatMap((place, bit) =>
      digitOf(state, place) === place.open && (at(sway, state) >> bit) & 1 ? [place.id] : [],
    ),
  };
}

/**
 * Every inclusion-minimal set of open questions for which some answers make the result `target`. One
 * empty set where it is that already, none where it cannot be.
 */
export function waysToSettle(
  service: ServiceId,
  answers: Answers,
  target: "met" | "not-met",
): string[][] {
  const { completions, settle } = tablesOf(PROVISIONS[service]);
  return settle[target](stateOf(completions.places, answers));
}

/** Whether what is known leaves an open question able to change the result. */
export function canMatter(service: ServiceId, known: Answers, question: string): boolean {
  const { places, sway } = tablesOf(PROVISIONS[service]).completions;
  const bit = places.findIndex(({ id }) => id === question);
  return ((at(sway, stateOf(places, known)) >> bit) & 1) === 1;
}

/** Judges a request as the app is to: by the answers that count. */
export function consult(service: ServiceId, answers: Answers): Finding & Flow {
  const flow = follow(service, answers);
  return { ...judge(service, flow.relevant), ...flow };
}
