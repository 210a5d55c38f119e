import type { changesBetween } from "./clinic-details";
import type { ClinicState } from "./clinic-store";

/** What became of the last press. */
export type Outcome = "" | "refused" | "nothing-typed";

const SAID = {
  "": "",
  refused: "This browser refused to remember the clinic details. Nothing you typed is lost.",
  "nothing-typed":
    "Nothing to remember yet: type a clinician, the facility or a phone number first.",
};

interface Stand {
  readonly state: ClinicState;
  /** How the form differs from what is remembered. */
  readonly changes: ReturnType<typeof changesBetween>;
  /** The form holds no clinic detail. */
  readonly isBlank: boolean;
  /** How many were filled in and not looked at. */
  readonly toCheck: number;
}

function standing({ state, changes, isBlank, toCheck }: Stand): string {
  if (state.kind === "none")
    return "Clinic details are not remembered: type them for each request.";
  if (state.kind === "unreadable")
    return `The clinic details remembered on this computer could not be read: ${state.reason}. Nothing of them is used.`;
  if (isBlank) return "Clinic details are remembered on this computer. None is in this form.";
  const filled = toCheck > 0 ? `Filled in from the clinic details: ${toCheck} to check. ` : "";
  if (changes.length === 0)
    return `${filled}The clinic details here are the same as remembered on this computer.`;
  const labels = changes.map(({ label }) => label).join(", ");
  return `${filled}Not as remembered on this computer: ${labels}. What is remembered stays as it is until you update it.`;
}

/** How the form and what is remembered stand to each other, and what the last press came to. */
export function clinicWords(stand: Stand, said: Outcome): string {
  return SAID[said] || standing(stand);
}
