import { chosen, questionsOf } from "../criteria/criterion";
import type { EvidenceFormId } from "../guidelines/evidence-forms";
import type { Service } from "../guidelines/guideline";
import { MOST_ROWS } from "./bounds";
import { type Evidence, evidenceFor } from "./evidence";
import type { Assessment } from "./record";

const PURPOSE = { question: "trial-purpose", antispasmodic: "antispasmodic-baclofen-pump" };
/** Where a pump request asks for the trial of the antispasmodic: A(3). */
const RESPONSE = "a3-response";
/** What was given, and what it did. */
const CARRIED: readonly EvidenceFormId[] = ["trial-dose", "measures"];

/** Whether a request for this service asks for the response to the trial. */
export function asksForTrial({ provision }: Service): boolean {
  return questionsOf(provision.criteria).some(({ id }) => id === RESPONSE);
}

/**
 * The evidence of a trial injection, for the pump request that follows it: doses and measures move to
 * A(3), behind what is there and as far as there is room; the enclosures stay as they are. The note and citations stay with the
 * injection, for they prove its purpose. Nothing where the trial was not of an antispasmodic before a
 * baclofen pump, or has no such rows. No answer is carried: how the patient responded is still asked.
 */
export function trialEvidenceFor({ answers, evidence }: Assessment): Evidence | undefined {
  if (!chosen(answers, PURPOSE.question).includes(PURPOSE.antispasmodic)) return undefined;
  const trial = evidenceFor(evidence, PURPOSE.question);
  const response = evidenceFor(evidence, RESPONSE);
  const stays = { ...trial.forms };
  const forms = { ...response.forms };
  for (const form of CARRIED) {
    const rows = trial.forms[form] ?? [];
    const carried = [...(forms[form] ?? []), ...rows];
    if (rows.length === 0 || carried.length > MOST_ROWS) continue;
    delete stays[form];
    forms[form] = carried;
  }
  if (CARRIED.every((form) => trial.forms[form] === stays[form])) return undefined;
  const questions = {
    ...evidence.questions,
    [PURPOSE.question]: { ...trial, forms: stays },
    [RESPONSE]: { ...response, forms },
  };
  return { ...evidence, questions };
}
