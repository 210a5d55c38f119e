import * as z from "zod/mini";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import { ANSWERS, SERVICE } from "./schema";
import { FORMAT, type Restored } from "./session-text";

const ENVELOPE = z.looseObject({ format: z.number(), fingerprint: z.string() });

const ASSESSMENT = z.strictObject({
  service: SERVICE,
  answers: ANSWERS,
  askRemaining: z.boolean(),
});

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
export function readSession(text: string): Restored {
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
