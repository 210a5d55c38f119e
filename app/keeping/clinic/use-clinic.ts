import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { Assessment } from "../../assessment/record";
import { CLINIC_DETAILS, changesBetween, clinicIn } from "./clinic-details";
import { CLINIC_STORE } from "./clinic-store";
import type { Outcome } from "./clinic-words";

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
