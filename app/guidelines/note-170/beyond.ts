import type { Notice } from "../guideline";

/** Stands at the result wherever stopping therapy could be read into it. Not part of the note. */
export const INTERRUPTION: Notice = {
  id: "interruption",
  text: "Interrupting intrathecal baclofen abruptly can be life-threatening. This result is not advice to continue or to stop therapy.",
  source: "boxed warning in the drug’s labeling",
};

/** What lies beyond the note and applies to a request. Not part of the note. */
export const BEYOND: readonly Notice[] = [
  {
    id: "authorization",
    text: "Meeting a guideline note is not authorization; the plan also looks at the diagnosis pairing and at individual medical necessity.",
    source: "OAR 410-141-3820",
  },
  {
    id: "under-21",
    text: "For members under 21, services may not be refused without case-by-case review, even where they do not pair or fall below the funding line.",
    source: "EPSDT, OAR 410-151-0002",
    under: 21,
  },
  {
    id: "list-ends",
    text: "Federal regulators told the Oregon Health Authority to stop using the Prioritized List by January 1, 2027. Check which criteria apply on the date of service.",
    source: "OHA, Benefit Update Project",
    from: "2027-01-01",
  },
];
