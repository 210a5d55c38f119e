import type { Provision } from "../guideline";
import { ON_THESE_LINES } from "./lines";
import { YES_NO } from "./questions";
import { MAINTENANCE_LETTERS, MAINTENANCE_LIST, SAME_SYSTEMS } from "./readings";

/** What may be paired with maintenance, and not with replacement. */
const Z45_49 =
  "Maintenance (but not replacement) of these infusion systems may be paired with ICD-10-CM Z45.49 (Encounter for adjustment and management of other implanted nervous system device).";

/** Reprogramming and medication refill, for any condition. */
export const MAINTENANCE: Provision = {
  id: "maintenance",
  name: "Maintenance",
  criteria: {
    id: "maintenance",
    label: "Maint.",
    name: "Both maintenance criteria",
    quote:
      "Maintenance (i.e. reprogramming, medication refill) of epidural or intrathecal medication infusion pumps for any condition is only included on these lines for patients who",
    rule: "all-of",
    children: [
      {
        id: "m-complications",
        label: "Maint. A",
        name: "No significant complications of regimen or delivery system",
        quote:
          "have no significant complications with the current medication regimen or pump delivery system",
        metBy: "no",
        question: {
          id: "m-complications",
          label: "Maint. A",
          name: "Significant complications of regimen or delivery system",
          text: "Are there significant complications with the current medication regimen or the pump delivery system?",
          choose: "one",
          options: YES_NO,
          obtain: "Whether there are significant complications, from the last refill or pump visit",
          evidence: ["regimen", "complication"],
          unmeasured: ["significant"],
          readings: [MAINTENANCE_LETTERS],
        },
      },
      {
        id: "m-benefit",
        label: "Maint. B",
        name: "Continuing adequate benefit from the pump-delivered medication",
        quote: "are continuing to receive adequate benefit from the pump-delivered medication.",
        metBy: "yes",
        question: {
          id: "m-benefit",
          label: "Maint. B",
          name: "Continuing adequate benefit from the pump-delivered medication",
          text: "Is the patient continuing to receive adequate benefit from the pump-delivered medication?",
          choose: "one",
          options: YES_NO,
          obtain: "The last visit note, on the present benefit",
          evidence: ["benefit"],
          unmeasured: ["adequate"],
          readings: [MAINTENANCE_LETTERS],
        },
      },
    ],
  },
  consequences: ON_THESE_LINES,
  alsoSays: { heading: "What else the note says", quotes: [Z45_49] },
  readings: [MAINTENANCE_LIST, SAME_SYSTEMS],
};
