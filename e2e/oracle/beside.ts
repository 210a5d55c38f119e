import type { Line654 } from "./line-654";
import type { ServiceId } from "./note";
import type { Finding } from "./oracle";

/** What goes with a result, by what it is about. */
type Remark =
  /** Which of the lines pairs with the diagnosis is outside the note. */
  | "pairing"
  /** The codes are named for antispasmodic trials, while B(2) asks for one of the analgesic. */
  | "trials"
  /** Other lines and other codes are outside the paragraph on the codes. */
  | "other-codes"
  /** Of removal, the note speaks for pumps with an unlisted use alone. */
  | "unlisted-only";

/** What is to stand beside a result. */
export interface Beside {
  readonly remarks: readonly Remark[];
  /** The uses that the note names Line 654 for; none where nothing is said of it. */
  readonly says654: readonly string[] | "not-yet-known";
  /** Whether it is said that interrupting the drug can be life-threatening. */
  readonly caution: boolean;
}

function remarksOn(service: ServiceId, result: Finding["result"]): Remark[] {
  if (service === "removal") return result === "not-addressed" ? ["unlisted-only"] : [];
  if (service !== "trial") return result === "met" ? ["pairing"] : [];
  return result === "not-met" ? ["trials", "other-codes"] : ["trials"];
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

export function standsBeside(service: ServiceId, { result, line654 }: Finding): Beside {
  return {
    remarks: remarksOn(service, result),
    says654: line654 ? says654(line654, result) : [],
    caution: isCautioned(service, result),
  };
}

/** Whether a question asks how it was before the original implantation, or would be without the pump. */
export function asksOfBefore(service: ServiceId, question: string): boolean {
  return ["revision", "replacement"].includes(service) && question !== "indication";
}
