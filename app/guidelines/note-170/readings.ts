import type { Reading } from "../guideline";

function reading(id: string, of: string, text: string): Reading {
  return { id, of, text };
}

export const SAME_SYSTEMS = reading(
  "same-systems",
  "Devices",
  "“Devices,” “systems” and “pumps” mean the same systems. Revision of the catheter alone counts as a revision.",
);

export const BEFORE_THE_PUMP = reading(
  "before-the-pump",
  "Revision, replacement",
  "The note gives no time frame. A(1), A(2), B(1) and the pain in B are asked as they were before the original implantation, or as they would be without the pump. Good control by the pump does not count against them. Whether the cancer is active and life-limiting is asked as it is now.",
);

export const ORIGINAL_TRIAL = reading(
  "original-trial",
  "Revision, replacement",
  "If a pump is in place, the trial is the one before the original implantation. If its record is lost, choose “Not documented.” The note says nothing about lost records.",
);

export const BACLOFEN_ONLY = reading(
  "baclofen-only",
  "A",
  "Category A names baclofen for the pump, but “the anti-spasmodic drug” for the trial. A pump for another antispasmodic counts as another use.",
);

export const TRIAL_AND_OUTCOME = reading(
  "trial-and-outcome",
  "A(1)",
  "Read as: an adequate trial, AND (no adequate control OR intolerable side effects). Whether a trial cut short by side effects was adequate is the clinician’s judgment.",
);

export const INTRATHECAL_TRIAL = reading(
  "intrathecal-trial",
  "A(3), B(2)",
  "The note includes epidural systems too, but for the trial it says intrathecal. The text does not name an epidural trial, yet the trial codes that it names include epidural injection. The clinician decides how to answer.",
);

export const QUALIFIERS = reading(
  "qualifiers",
  "B",
  "Severe, intractable, life-limiting and active are all part of the indication. If one of them is answered “no,” the note does not list the use.",
);

export const CANCER_TREATMENT = reading(
  "cancer-treatment",
  "B",
  "The note does not say whether pain from the treatment of a cancer is pain due to the cancer.",
);

export const NEVER_TRIED = reading(
  "never-tried",
  "B(1)",
  "Both questions assume that systemic pain control was used. If it never was, choose “Never used,” and “No” for side effects.",
);

export const ANALGESIC_TRIAL = reading(
  "analgesic-trial",
  "B(2), CPT codes",
  "B(2) asks for a trial of the analgesic, but the note names 62320-62323 on Lines 71 and 290 only for trials of antispasmodics. The note does not resolve this, and neither does this app.",
);

export const MAINTENANCE_LETTERS = reading(
  "maintenance-letters",
  "Maint. A, B",
  "These are not categories A and B of the device criteria. “These lines” means Lines 71, 283, 290.",
);

export const MAINTENANCE_LIST = reading(
  "maintenance-list",
  "Maintenance",
  "“For any condition”: the use is not asked. “i.e. reprogramming, medication refill” is the full list, not examples.",
);

export const MIXED_USES = reading(
  "mixed-uses",
  "Removal",
  "The note does not say what applies to a pump placed for both kinds of use: choose “Not documented, or placed for both.” What counts is the use it was placed for, whether or not the numbered criteria were met.",
);

export const PAIRED_CODE = reading(
  "paired-code",
  "Z45.49",
  "The note says that maintenance, but not replacement, may be paired with ICD-10-CM Z45.49. It does not mention implantation or revision.",
);
