import type { Line654 } from "./line-654";
import type { ServiceId } from "./note";
import type { consult, Finding } from "./oracle";

type Consulted = ReturnType<typeof consult>;

/** What goes with a result, by what it is about. */
type Remark =
  /** Which of the lines pairs with the diagnosis is outside the note. */
  | "pairing"
  /** The same of a single line. */
  | "pairing-of-one"
  /** The codes are named for antispasmodic trials, while B(2) asks for one of the analgesic. */
  | "trials"
  /** Other lines and other codes are outside the paragraph on the codes. */
  | "other-codes"
  /** The trial before implantation is not documented, and the note says nothing about lost records. */
  | "record-lost"
  /** Of removal, the note speaks for pumps with an unlisted use alone. */
  | "unlisted-only";

/** What is to stand beside a result. */
export interface Beside {
  readonly remarks: readonly Remark[];
  /** The uses that the note names Line 654 for; none where nothing is said of it. */
  readonly says654: readonly string[] | "not-yet-known";
  /** Whether it is said that interrupting the drug can be life-threatening. */
  readonly caution: boolean;
  /** Whether two of the answers contradict each other: side effects of what was never used. */
  readonly contradiction: boolean;
}

/** Where a pump is in place, all answered, and what is not documented includes the trial before it. */
export function isRecordLost(service: ServiceId, { pivotal, relevant }: Consulted): boolean {
  return (
    ["revision", "replacement"].includes(service) &&
    pivotal.some((id) => id === "a3-response" || id === "b2-response") &&
    pivotal.every((id) => relevant[id]?.includes("unknown"))
  );
}

const OF_REMOVAL: Readonly<Record<Finding["result"], readonly Remark[]>> = {
  met: ["pairing-of-one"],
  "not-met": [],
  undetermined: [],
  "not-addressed": ["unlisted-only"],
};

const OF_TRIAL: Readonly<Record<Finding["result"], readonly Remark[]>> = {
  met: ["trials", "other-codes", "pairing"],
  "not-met": ["trials", "other-codes"],
  undetermined: ["trials"],
  "not-addressed": [],
};

function remarksOn(service: ServiceId, found: Consulted): readonly Remark[] {
  const { result } = found;
  if (service === "removal") return OF_REMOVAL[result];
  if (service === "trial") return OF_TRIAL[result];
  if (isRecordLost(service, found)) return ["record-lost"];
  return result === "met" ? ["pairing"] : [];
}

function says654({ named, uses }: Line654, result: Finding["result"]): Beside["says654"] {
  if (named === "yes") return uses;
  return named === "unknown" && result === "not-met" ? "not-yet-known" : [];
}

/** Wherever stopping a therapy could be read into the result. */
function isCautioned(service: ServiceId, result: Finding["result"]): boolean {
  if (service === "removal") return true;
  const interrupts = ["maintenance", "revision", "replacement"].includes(service);
  return interrupts && ["not-met", "undetermined"].includes(result);
}

function contradictsItself({ relevant }: Consulted): boolean {
  const given = (question: string, value: string) => relevant[question]?.includes(value) ?? false;
  return given("b1-responsive", "not-tried") && given("b1-side-effects", "yes");
}

export function standsBeside(service: ServiceId, found: Consulted): Beside {
  const { result, line654 } = found;
  return {
    remarks: remarksOn(service, found),
    says654: line654 ? says654(line654, result) : [],
    caution: isCautioned(service, result),
    contradiction: contradictsItself(found),
  };
}

/**
 * Whether a question asks how it was before the original implantation, or would be without the pump. A pump
 * does not change the cancer, which is asked of as it is now.
 */
export function asksOfBefore(service: ServiceId, question: string): boolean {
  return (
    ["revision", "replacement"].includes(service) &&
    !["indication", "b-active-cancer"].includes(question)
  );
}
