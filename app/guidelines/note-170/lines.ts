import type { Consequence } from "../guideline";

/** The lines that "these lines" stands for. */
const LINES = [71, 283, 290];

/** What the note says of Line 654. The sentence on removal refers to the uses it names. */
export const LINE_654_QUOTE =
  "Intrathecal or epidural drug infusion pump insertion, revision, and replacement are included on Line 654 for use with chronic non-malignant pain and all other indications not listed above.";

/** What Line 654 and the removal of such pumps go with: the guideline note that the note points to, in full. */
export const NOTE_173 =
  "Guideline Note 173 INTERVENTIONS THAT ARE UNPROVEN, HAVE NO CLINICALLY IMPORTANT BENEFIT OR HAVE HARMS THAT OUTWEIGH BENEFITS FOR CERTAIN CONDITIONS";

/** Goes with every result that names lines. */
export const PAIRING =
  "Note 170 does not say which of these lines, if any, pairs with the diagnosis.";

/** What follows from a provision that is included on "these lines" only where its criteria are met. */
export const ON_THESE_LINES: { met: Consequence; "not-met": Consequence } = {
  met: {
    result: "met",
    sentence: "Criteria met for Lines 71, 283, 290",
    remark: PAIRING,
    lines: LINES,
  },
  "not-met": {
    result: "not-met",
    sentence: "Criteria not met for Lines 71, 283, 290",
    lines: [],
  },
};
