import type { Remembered } from "../../assessment/record";
import { type ReadClinic, readClinic, writeClinic } from "./clinic-details";
import { CLINIC_KEY, eraseClinic, hearClinic } from "./erase-clinic";

/** What there is of clinic details on this computer. */
export type ClinicState = { readonly kind: "none" } | ReadClinic;

/** The clinic details remembered on this computer. None of its doings ever throws. */
export interface ClinicStore {
  /** The same as before, as long as the same is stored. */
  readonly state: () => ClinicState;
  /** Calls back when this tab or another changed them, and when one comes back to this tab. */
  readonly subscribe: (onChange: () => void) => () => void;
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
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let state = NONE;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    state: () => {
      const now = storedText();
      if (now !== text) state = now === null ? NONE : readClinic(now);
      text = now;
      return state;
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      const stop = hearClinic(onChange);
      return () => {
        listeners.delete(onChange);
        stop();
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
