import type { Guideline } from "../guideline";
import { BEYOND, INTERRUPTION } from "./beyond";
import { DEVICE } from "./device";
import { MAINTENANCE } from "./maintenance";
import { BEFORE_THE_PUMP, PAIRED_CODE } from "./readings";
import { REMOVAL } from "./removal";
import { SOURCE } from "./source";
import { TRIAL } from "./trial";

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
      pumpInPlace: true,
      caution: "unless-met",
      readings: [BEFORE_THE_PUMP],
      evidence: ["device"],
    },
    {
      id: "replacement",
      label: "Replacement",
      title: "Replacement",
      provision: DEVICE,
      pumpInPlace: true,
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
  readingsOfCodes: [PAIRED_CODE],
  caution: INTERRUPTION,
  beyond: BEYOND,
};
