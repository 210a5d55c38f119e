import type { Reading } from "../guideline";

function reading(id: string, of: string, text: string): Reading {
  return { id, of, text };
}

export const SAME_SYSTEMS = reading(
  "same-systems",
  "Devices",
  "“Devices”, “systems” and “pumps” are read as the same systems. Revision of the catheter alone is read as a revision.",
);

export const BEFORE_THE_PUMP = reading(
  "before-the-pump",
  "Revision, replacement",
  "The note gives no time frame. A(1), A(2), B(1) and B’s words on the pain are asked as they stood before the original implantation, or would stand without the pump; good control by the pump does not count against them.",
);

export const ORIGINAL_TRIAL = reading(
  "original-trial",
  "Revision, replacement",
  "Where a pump is in place, the trial is the one before the original implantation; where its record is lost, “Not documented” serves.",
);

export const BACLOFEN_ONLY = reading(
  "baclofen-only",
  "A",
  "A speaks of baclofen for the pump and of “the anti-spasmodic drug” for the trial. A pump for another antispasmodic is read as another use.",
);

export const TRIAL_AND_OUTCOME = reading(
  "trial-and-outcome",
  "A(1)",
  "Read as: an adequate trial, AND (no adequate control OR intolerable side effects). Whether a trial cut short by side effects was adequate is the clinician’s judgement.",
);

export const INTRATHECAL_TRIAL = reading(
  "intrathecal-trial",
  "A(3), B(2)",
  "The note speaks of epidural systems too, yet of the trial it says intrathecal. An epidural trial is not what the text names; the clinician decides what to answer.",
);

export const QUALIFIERS = reading(
  "qualifiers",
  "B",
  "Severe, intractable, life-limiting and active are all read as part of the indication: with a “no”, the use is one that the note does not list.",
);

export const NEVER_TRIED = reading(
  "never-tried",
  "B(1)",
  "Not responding, and side effects, presuppose that systemic pain control was used. If it never was, the answers are “Never used” and, of side effects, “No”.",
);

export const ANALGESIC_TRIAL = reading(
  "analgesic-trial",
  "B(2), CPT codes",
  "B(2) asks for a trial of the analgesic; yet the note names 62320-62323 on Lines 71 and 290 only for trials of antispasmodics. The note does not resolve this, and it is not resolved here.",
);

export const MAINTENANCE_LETTERS = reading(
  "maintenance-letters",
  "Maint. A, B",
  "These are not categories A and B of the device criteria. “These lines” is read as Lines 71, 283, 290.",
);

export const MAINTENANCE_LIST = reading(
  "maintenance-list",
  "Maintenance",
  "“i.e. reprogramming, medication refill” is read as the list of what maintenance is, not as examples.",
);

export const MIXED_USES = reading(
  "mixed-uses",
  "Removal",
  "A pump placed for both kinds of use is not settled by the text; “Not documented” serves. What counts is the use it was placed for, whether or not the numbered criteria were met.",
);

export const PAIRED_CODE = reading(
  "paired-code",
  "Z45.49",
  "The note says that maintenance, but not replacement, may be paired with ICD-10-CM Z45.49.",
);
