import type { CodeStatement } from "../guideline";
import { TRIAL } from "./trial";

/** What Note 170 says of codes. Read only where codes are, and loaded then. */
export const CODE_STATEMENTS: readonly CodeStatement[] = [
  {
    codes: ["62320", "62321", "62322", "62323"],
    quote: TRIAL.criteria.quote,
    entered: {
      services: ["implantation", "revision", "replacement", "removal", "maintenance"],
      text: "The note names it on Lines 71 and 290 only for trials of antispasmodics before a baclofen pump.",
    },
  },
  {
    codes: ["Z45.49"],
    quote:
      "Maintenance (but not replacement) of these infusion systems may be paired with ICD-10-CM Z45.49",
    entered: {
      services: ["replacement"],
      text: "The note says that it may be paired with maintenance, but not with replacement.",
    },
    missing: {
      services: ["maintenance"],
      text: "The note says that maintenance may be paired with Z45.49.",
    },
  },
];
