import type { StoredAssessment } from "./record";
import { type Restored, writeSession } from "./session-text";

export const SESSION_KEY = "note-170.session";
/** Where text that could not be read is moved, so that nothing is overwritten. */
export const SET_ASIDE_KEY = "note-170.session.set-aside";

/** Reads stored text with the schemas, which are loaded only where there is something to read. */
function read(text: string): Promise<Restored> {
  return import("./session-reader").then(
    ({ readSession }) => readSession(text),
    () => ({ kind: "not-looked-at" }),
  );
}

/**
 * Restores the tab's session. What cannot be read is moved aside within it and reported. Where the part that
 * reads could not be loaded, the text stays in its place for the next load of the page.
 */
export async function restoreSession(storage: Storage): Promise<Restored> {
  const text = storage.getItem(SESSION_KEY);
  if (text === null) return { kind: "none" };
  const restored = await read(text);
  if (restored.kind === "unreadable") setAside(storage, text);
  return restored;
}

/** What nothing has looked at makes room for what is to be kept. */
export function setSessionAside(storage: Storage): void {
  const text = storage.getItem(SESSION_KEY);
  if (text !== null) setAside(storage, text);
}

/** A storage that refuses to be written keeps the text where it is; it is reported all the same. */
function setAside(storage: Storage, text: string): void {
  try {
    storage.setItem(SET_ASIDE_KEY, text);
    storage.removeItem(SESSION_KEY);
  } catch {}
}

/** Keeps the coded answers for reload and Back within this tab. */
export function keepSession(storage: Storage, assessment: StoredAssessment): void {
  storage.setItem(SESSION_KEY, writeSession(assessment));
}

/** Forgets everything this app stored in the tab. */
export function clearSession(storage: Storage): void {
  storage.removeItem(SESSION_KEY);
  storage.removeItem(SET_ASIDE_KEY);
}
