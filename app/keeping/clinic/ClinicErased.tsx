import { useSyncExternalStore } from "react";
import type { ClinicDetails } from "../../assessment/request/request-details";
import { CLINIC_DETAILS } from "./clinic-details";
import { CLINIC_STORE } from "./clinic-store";

/** Names the clinic details that are erased with all else, where any are remembered. */
export default function ClinicErased() {
  const state = useSyncExternalStore(CLINIC_STORE.subscribe, CLINIC_STORE.state);
  if (state.kind === "none") return null;
  const clinic: ClinicDetails = state.kind === "read" ? state.clinic : {};
  const names = CLINIC_DETAILS.filter(({ id }) => clinic[id]).map(({ label }) => label);
  return (
    <p>
      {`Also erased: the clinic details remembered on this computer (${names.join(", ") || "they could not be read"}).`}
    </p>
  );
}
