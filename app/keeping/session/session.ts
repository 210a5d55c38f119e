import { countAnswered, type StoredAssessment } from "../../assessment/record";
import { ENTERED, type Entered } from "../../assessment/unsaved";
import { EMPTIED_AFTER_MS } from "../idle/retention-times";
import { type Restored, writeSession } from "./session-text";

export const SESSION_KEY = "note-170.session";
/** Where text that could not be read is moved, so that nothing is overwritten. */
export const SET_ASIDE_KEY = "note-170.session.set-aside";
/** When the tab was last used, in milliseconds since 1970. */
const LAST_USE_KEY = "note-170.last-use";
/** Which pieces hold typed details, by their names alone: a reload does not bring them back. */
const TYPED_KEY = "note-170.typed";

/** Loads what reads stored text: the schemas, only where there is something to read. */
const loadReader = () => import("./session-reader");

function read(text: string, load: typeof loadReader): Promise<Restored> {
  return load().then(
    ({ readSession }) => readSession(text),
    () => ({ kind: "not-looked-at" }),
  );
}

/** When the tab was last used. Unknown where an earlier version of the app kept the session. */
export function lastUseOf(storage: Storage): number | undefined {
  const kept = Number.parseInt(storage.getItem(LAST_USE_KEY) ?? "", 10);
  return Number.isNaN(kept) ? undefined : kept;
}

/** Keeps when the tab was last used, where it keeps a session. */
export function keepLastUse(storage: Storage, at: number): void {
  if (storage.getItem(SESSION_KEY) !== null) storage.setItem(LAST_USE_KEY, String(at));
}

/**
 * Restores the tab's session. One that was not used for so long that an open page would have been cleared is
 * erased; one of unknown use is restored. What cannot be read is moved aside within the tab and reported. Where
 * the part that reads could not be loaded, the text stays in its place for the next load of the page.
 */
export async function restoreSession(
  storage: Storage,
  now: number,
  load = loadReader,
): Promise<Restored> {
  const text = storage.getItem(SESSION_KEY);
  if (text === null) return { kind: "none" };
  const restored = await read(text, load);
  const unused = now - (lastUseOf(storage) ?? now);
  if (unused >= EMPTIED_AFTER_MS && holdsAnswers(restored)) {
    clearSession(storage);
    return { kind: "emptied" };
  }
  if (restored.kind === "unreadable") setAside(storage, text);
  return restored;
}

/** What nothing has looked at makes room for what is to be kept. */
export function setSessionAside(storage: Storage): void {
  const text = storage.getItem(SESSION_KEY);
  if (text !== null) setAside(storage, text);
}

/** Whether there is anything to empty. Of what cannot be read, no one knows. */
function holdsAnswers(restored: Restored): boolean {
  return restored.kind !== "restored" || countAnswered(restored.assessment.answers) > 0;
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

/** Keeps which pieces hold typed details, so that a reload can say what it did not keep. */
export function keepTyped(storage: Storage, pieces: readonly Entered[]): void {
  if (pieces.length > 0) storage.setItem(TYPED_KEY, pieces.join(" "));
  else storage.removeItem(TYPED_KEY);
}

/** Which pieces held typed details when the page was left, once. */
export function takeTyped(storage: Storage): readonly Entered[] {
  const names = storage.getItem(TYPED_KEY)?.split(" ");
  storage.removeItem(TYPED_KEY);
  return ENTERED.filter((piece) => names?.includes(piece));
}

/** Forgets everything this app stored in the tab. */
export function clearSession(storage: Storage): void {
  storage.removeItem(SESSION_KEY);
  storage.removeItem(SET_ASIDE_KEY);
  storage.removeItem(LAST_USE_KEY);
  storage.removeItem(TYPED_KEY);
}
