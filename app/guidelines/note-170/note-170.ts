import type { Guideline, Notice } from "../guideline";
import { DEVICE } from "./device";
import { MAINTENANCE } from "./maintenance";
import { BEFORE_THE_PUMP, PAIRED_CODE } from "./readings";
import { REMOVAL } from "./removal";
import { SOURCE } from "./source";
import { TRIAL } from "./trial";

/** Stands at the result wherever stopping therapy could be read into it. Not part of the note. */
const INTERRUPTION: Notice = {
  id: "interruption",
  text: "Interrupting intrathecal baclofen abruptly can be life-threatening. This result is not advice to continue or to stop therapy.",
  source: "boxed warning in the drug’s labeling",
};

/** What lies beyond the note and applies to a request. Not part of the note. */
const BEYOND: readonly Notice[] = [
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

/** Guideline Note 170 of the Oregon Health Plan's Prioritized List of Health Services. */
export const NOTE_170: Guideline = {
  id: "note-170",
  name: "Guideline Note 170",
  shortName: "Note 170",
  title: "Intrathecal or Epidural Drug Infusion",
  edition: "as supplied; no effective date on the source",
  source: SOURCE,
  fingerprint: "52ad346a7e6537c510ef8d586b6149d5f1feca974eaed363ffc7a6462e3708e0",
  context: ["GUIDELINE NOTE 170, INTRATHECAL OR EPIDURAL DRUG INFUSION", "Lines 71,283,290"],
  services: [
    {
      id: "implantation",
      label: "New implantation",
      title: "New implantation",
      provision: DEVICE,
      caution: "never",
    },
    {
      id: "revision",
      label: "Revision",
      title: "Revision",
      provision: DEVICE,
      looksBack: true,
      caution: "unless-met",
      readings: [BEFORE_THE_PUMP],
      evidence: ["device"],
    },
    {
      id: "replacement",
      label: "Replacement",
      title: "Replacement",
      provision: DEVICE,
      looksBack: true,
      caution: "unless-met",
      readings: [BEFORE_THE_PUMP],
      evidence: ["device"],
    },
    {
      id: "removal",
      label: "Removal",
      title: "Removal",
      provision: REMOVAL,
      caution: "always",
      evidence: ["device"],
    },
    {
      id: "maintenance",
      label: "Refill or reprogramming",
      title: "Maintenance: refill or reprogramming",
      provision: MAINTENANCE,
      caution: "unless-met",
    },
    {
      id: "trial",
      label: "Trial injection",
      title: "Trial injection",
      provision: TRIAL,
      caution: "never",
    },
  ],
  lookingBack: "With a pump in place",
  readingsOfCodes: [PAIRED_CODE],
  caution: INTERRUPTION,
  beyond: BEYOND,
};
