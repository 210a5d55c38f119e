import type { Provision } from "../guideline";
import { LINE_654_QUOTE, NOTE_173 } from "./lines";
import { NOT_DOCUMENTED } from "./questions";
import { MIXED_USES, SAME_SYSTEMS } from "./readings";

/** Removal of a pump. The note has no criteria for it. */
export const REMOVAL: Provision = {
  id: "removal",
  name: "Removal",
  criteria: {
    id: "removal",
    label: "Removal",
    name: "Pump placed for a use that A and B do not list",
    quote: "Removal of pumps placed for such indications is included on Line 283.",
    metBy: "unlisted",
    question: {
      id: "removal-indication",
      label: "Removal",
      name: "What the pump was placed for",
      text: "What was the pump placed for?",
      choose: "one",
      options: [
        {
          value: "listed",
          label:
            "Baclofen for spasticity, or severe, intractable pain due to life-limiting active cancer",
        },
        { value: "unlisted", label: "Chronic non-malignant pain, or another use" },
        { ...NOT_DOCUMENTED, label: "Not documented, or placed for both" },
      ],
      obtain:
        "The original indication, from the implant record; if the pump was placed for both kinds of use, the note does not settle it",
      readings: [MIXED_USES],
    },
  },
  consequences: {
    met: {
      result: "met",
      sentence: "Included on Line 283",
      remark: "Note 170 does not say whether this line pairs with the diagnosis.",
      lines: [283],
    },
    "not-met": {
      result: "not-addressed",
      sentence: "Not addressed by this note",
      remark: "The note mentions removal only for pumps placed for uses that A and B do not list.",
      lines: [],
    },
  },
  alsoSays: {
    heading: "What “such indications” refers to",
    quotes: [LINE_654_QUOTE, `See ${NOTE_173}.`],
  },
  readings: [SAME_SYSTEMS],
};
