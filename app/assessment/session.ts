import * as z from "zod/mini";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import type { StoredAssessment } from "./record";
import { ANSWERS, SERVICE } from "./schema";

export const SESSION_KEY = "note-170.session";
/** Where text that could not be read is moved, so that nothing is overwritten. */
export const SET_ASIDE_KEY = "note-170.session.set-aside";
/** Of the stored shape. Raised when the shape changes. */
const FORMAT = 1;

const ENVELOPE = z.looseObject({ format: z.number(), fingerprint: z.string() });

const ASSESSMENT = z.strictObject({
  service: SERVICE,
  answers: ANSWERS,
  askRemaining: z.boolean(),
});

/** What became of the stored session: nothing there, restored, or not readable and why. */
export type Restored =
  | { readonly kind: "none" }
  | { readonly kind: "restored"; readonly assessment: StoredAssessment }
  | { readonly kind: "unreadable"; readonly reason: string };

function unreadable(reason: string): Restored {
  return { kind: "unreadable", reason };
}

/** The exact place, and what is wrong there where the schema says it in words. */
function where({ issues: [issue] }: z.core.$ZodError): string {
  if (!issue || issue.path.length === 0) return "";
  const reason = issue.code === "custom" ? `: ${issue.message}` : "";
  return ` at ${issue.path.join(", ")}${reason}`;
}

/** Reads stored text. Never throws; anything but today's format of today's note is refused whole. */
export function readSession(text: string | null): Restored {
  if (text === null) return { kind: "none" };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return unreadable("it is damaged");
  }
  const envelope = z.safeParse(ENVELOPE, json);
  if (!envelope.success) return unreadable("it is damaged");
  const { format, fingerprint, ...rest } = envelope.data;
  if (format > FORMAT) return unreadable("a newer version of this app wrote it");
  if (format < FORMAT) return unreadable("an older version of this app wrote it");
  if (fingerprint !== NOTE_170.fingerprint)
    return unreadable("it was answered against another text of the note");
  const assessment = z.safeParse(ASSESSMENT, rest);
  if (!assessment.success) return unreadable(`it is damaged${where(assessment.error)}`);
  return { kind: "restored", assessment: assessment.data };
}

/** The text to store for an assessment. Takes only what the storage table lets into the session. */
export function writeSession({ service, answers, askRemaining }: StoredAssessment): string {
  const { fingerprint } = NOTE_170;
  return JSON.stringify({ format: FORMAT, fingerprint, service, answers, askRemaining });
}

/** Restores the tab's session. What cannot be read is moved aside within it and reported. */
export function restoreSession(storage: Storage): Restored {
  const text = storage.getItem(SESSION_KEY);
  const restored = readSession(text);
  if (restored.kind === "unreadable" && text !== null) setAside(storage, text);
  return restored;
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
