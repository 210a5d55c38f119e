import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { CLINIC_DETAILS, changesBetween, clinicIn } from "./clinic-details";
import { CLINIC_STORE, type ClinicState } from "./clinic-store";

/** What became of the last press. */
type Outcome = "" | "refused" | "nothing-typed";

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

function isEmpty(clinic: object): boolean {
  return Object.keys(clinic).length === 0;
}

/** Puts what is remembered into a form that holds no clinic detail, each marked until it is looked at. */
function useFill(): () => void {
  const { getValues, setValue, trigger } = useFormContext<Assessment>();
  return () => {
    const state = CLINIC_STORE.state();
    if (state.kind !== "read" || !isEmpty(clinicIn(getValues("details")))) return;
    const filled = CLINIC_DETAILS.filter(({ id }) => state.clinic[id]).map(({ id }) => id);
    for (const id of filled) setValue(`details.${id}`, state.clinic[id] ?? "");
    setValue("filledIn", filled);
    trigger();
  };
}

/** The clinic details in the form and those remembered, and what can be done with them. */
export function useClinic() {
  const { control, getValues, setValue } = useFormContext<Assessment>();
  const [details, filledIn = []] = useWatch({ control, name: ["details", "filledIn"] });
  const state = useSyncExternalStore(CLINIC_STORE.subscribe, CLINIC_STORE.state);
  const [said, say] = useState<Outcome>("");
  const fill = useFill();
  const fillOnce = useEffectEvent(() => {
    if (!getValues("filledIn")) fill();
  });
  useEffect(() => fillOnce(), []);
  const onForm = clinicIn(details);
  const isBlank = isEmpty(onForm);
  return {
    ...{ state, said, fill, isBlank, onForm, toCheck: filledIn.length },
    changes: state.kind === "read" ? changesBetween(state.clinic, onForm) : [],
    remember: () => {
      if (isBlank) return say("nothing-typed");
      say(CLINIC_STORE.remember({ clinic: onForm }) ? "" : "refused");
    },
    erase: () => {
      say("");
      CLINIC_STORE.erase();
    },
    confirm: () => setValue("filledIn", []),
  };
}
