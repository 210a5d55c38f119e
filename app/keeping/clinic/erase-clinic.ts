/** Where this browser's local storage holds the clinic's own details, only while they are remembered. */
export const CLINIC_KEY = "note-170.clinic";

/** The browser itself tells the other tabs of a change ("storage"), whichever tab makes it. */
const CLINIC_TOLD = ["storage", "pageshow", "focus"] as const;

/** Erases them. It needs nothing else, so that it never waits for a part of the app. */
export function eraseClinic(): void {
  try {
    localStorage.removeItem(CLINIC_KEY);
  } catch {
    // Where the browser refuses the storage altogether, nothing was ever kept in it.
  }
}

/** Whether there are any. */
export function isClinicRemembered(): boolean {
  try {
    return localStorage.getItem(CLINIC_KEY) !== null;
  } catch {
    return false;
  }
}

/** Calls back when another tab changed them, and when one comes back to this tab. */
export function hearClinic(onChange: () => void): () => void {
  for (const told of CLINIC_TOLD) window.addEventListener(told, onChange);
  return () => {
    for (const told of CLINIC_TOLD) window.removeEventListener(told, onChange);
  };
}
