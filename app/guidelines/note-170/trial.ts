import { type Provision, UNDETERMINED } from "../guideline";
import { PAIRING } from "./lines";
import { NOT_DOCUMENTED } from "./questions";
import { ANALGESIC_TRIAL } from "./readings";

/** Two facts that the note leaves side by side. They stand at every result. */
const BOTH_FACTS =
  "The note names 62320-62323 on Lines 71 and 290 only for trials of antispasmodics in preparation for placement of a baclofen pump. Yet B(2) asks for a trial of the analgesic. The note does not resolve this.";

const OTHERS = "Other lines and other codes are outside this paragraph.";

/** The injection of a trial dose, CPT 62320-62323. */
export const TRIAL: Provision = {
  id: "trial",
  name: "Trial injection",
  criteria: {
    id: "trial",
    label: "CPT codes",
    name: "Trial of an antispasmodic in preparation for placement of a baclofen pump",
    quote:
      "CPT codes 62320-62323 [...] are only included on Lines 71 and 290 for trials of antispasmodics in preparation for placement of a baclofen pump.",
    metBy: "antispasmodic-baclofen-pump",
    question: {
      id: "trial-purpose",
      label: "CPT codes",
      name: "Purpose of the injection",
      text: "What is the injection (CPT 62320-62323) for?",
      choose: "one",
      options: [
        {
          value: "antispasmodic-baclofen-pump",
          label: "Trial of an antispasmodic in preparation for placement of a baclofen pump",
        },
        { value: "other", label: "Anything else, such as a trial of an analgesic" },
        NOT_DOCUMENTED,
      ],
      obtain: "What the injection is for, from the order or procedure note",
      evidence: ["trial-dose", "measures"],
      readings: [ANALGESIC_TRIAL],
    },
  },
  consequences: {
    met: {
      result: "met",
      sentence: "CPT 62320-62323: Included on Lines 71 and 290",
      remark: `${BOTH_FACTS} ${OTHERS} ${PAIRING}`,
      lines: [71, 290],
    },
    "not-met": {
      result: "not-met",
      sentence: "CPT 62320-62323: Not included on Lines 71 and 290",
      remark: `${BOTH_FACTS} ${OTHERS}`,
      lines: [],
    },
    undetermined: { ...UNDETERMINED, remark: BOTH_FACTS },
  },
  readings: [],
};
