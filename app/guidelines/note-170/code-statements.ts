import type { CodeStatement } from "../guideline";
import { DEVICE } from "./device";
import { MAINTENANCE } from "./maintenance";
import { REMOVAL } from "./removal";
import { TRIAL } from "./trial";

const Z45_49_QUOTE =
  "Maintenance (but not replacement) of these infusion systems may be paired with ICD-10-CM Z45.49";

/**
 * What Note 170 says of codes. Of those that it does not name, where it puts what they stand for. Read only
 * where codes are, and loaded then.
 */
export const CODE_STATEMENTS: readonly CodeStatement[] = [
  {
    codes: ["62320", "62321", "62322", "62323"],
    quote: TRIAL.criteria.quote,
    entered: {
      services: ["implantation", "revision", "replacement", "removal", "maintenance"],
      text: "The note names it on Lines 71 and 290 only for trials of antispasmodics in preparation for placement of a baclofen pump.",
    },
  },
  {
    codes: ["62324", "62325", "62326", "62327"],
    quote: TRIAL.criteria.quote,
    entered: {
      services: ["trial"],
      text: "The note’s paragraph names 62320-62323; other codes are outside this paragraph.",
    },
  },
  {
    codes: ["62350", "62351", "62360", "62361", "62362"],
    quote: DEVICE.criteria.quote,
    entered: {
      services: ["maintenance"],
      text: "The note puts this under implantation, revision or replacement.",
    },
  },
  {
    codes: ["62355", "62365"],
    quote: REMOVAL.criteria.quote,
    entered: { services: ["maintenance"], text: "The note puts this under removal." },
  },
  {
    codes: ["62324", "62325", "62326", "62327", "62367"],
    quote: MAINTENANCE.criteria.quote,
    entered: {
      services: ["maintenance"],
      text: "This is neither refill nor reprogramming, as the note lists them.",
    },
  },
  {
    codes: ["Z45.49"],
    quote: Z45_49_QUOTE,
    entered: {
      services: ["replacement"],
      text: "The note says that it may be paired with maintenance, but not with replacement.",
    },
    missing: {
      services: ["maintenance"],
      text: "The note says that maintenance may be paired with Z45.49.",
    },
  },
  {
    codes: ["Z45.49"],
    quote: Z45_49_QUOTE,
    entered: {
      services: ["implantation", "revision", "removal", "trial"],
      text: "The note names it for maintenance.",
    },
  },
];
