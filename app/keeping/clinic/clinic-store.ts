import type { Remembered } from "../../assessment/record";
import { type Followed, openListeners } from "../../ui/store";
import { type ReadClinic, readClinic, writeClinic } from "./clinic-details";
import { CLINIC_KEY, eraseClinic, hearClinic } from "./erase-clinic";

/** What there is of clinic details on this computer. */
export type ClinicState = { readonly kind: "none" } | ReadClinic;

/** The clinic details remembered on this computer. None of its doings ever throws. */
export interface ClinicStore extends Followed<ClinicState> {
  /** Says whether the browser let them be stored. They take the place of what was there. */
  readonly remember: (remembered: Remembered) => boolean;
  readonly erase: () => void;
}

const NONE: ClinicState = { kind: "none" };

function storedText(): string | null {
  try {
    return localStorage.getItem(CLINIC_KEY);
  } catch {
    return null;
  }
}

/** Begins with what is stored. */
export function openClinic(): ClinicStore {
  const { subscribe, tell } = openListeners();
  let text: string | null = null;
  let state = NONE;
  return {
    // The same as before, as long as the same is stored.
    state: () => {
      const now = storedText();
      if (now !== text) state = now === null ? NONE : readClinic(now);
      text = now;
      return state;
    },
    // Told too when another tab changed them, and when one comes back to this tab.
    subscribe: (onChange) => {
      const stops = [subscribe(onChange), hearClinic(onChange)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    remember: (remembered) => {
      try {
        localStorage.setItem(CLINIC_KEY, writeClinic(remembered));
      } catch {
        return false;
      }
      tell();
      return true;
    },
    erase: () => {
      eraseClinic();
      tell();
    },
  };
}

/** Those of this browser. */
export const CLINIC_STORE = openClinic();
