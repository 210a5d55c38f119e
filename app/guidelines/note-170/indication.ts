import type { AskedQuestion } from "../guideline";
import { NOT_DOCUMENTED } from "./questions";
import { BACLOFEN_ONLY } from "./readings";

/** What the system is for: it claims category A, category B, both or neither. */
export const INDICATION: AskedQuestion = {
  id: "indication",
  label: "A or B",
  name: "What the system is for",
  text: "What will the system be used for?",
  textWithPump: "What is the system used for, or what will it be used for?",
  choose: "all-that-apply",
  claims: true,
  hint: "Check what the pump is for, not which drugs are in it.",
  options: [
    { value: "baclofen-spasticity", label: "Baclofen for spasticity" },
    { value: "cancer-pain", label: "Palliation of pain from cancer" },
    { value: "chronic-non-malignant-pain", label: "Chronic non-malignant pain" },
    { value: "other", label: "Another use" },
    NOT_DOCUMENTED,
  ],
  obtain: "The indication, from the referral or the treatment plan",
  readings: [BACLOFEN_ONLY],
};
