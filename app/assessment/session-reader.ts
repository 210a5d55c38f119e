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
function where({ issues }: z.core.$ZodError): string {
  const places = issues.slice(0, 1).filter(({ path }) => path.length > 0);
  const words = places.map(({ path, code, message }) => {
    const reason = code === "custom" ? `: ${message}` : "";
    return ` at ${path.join(", ")}${reason}`;
  });
  return words.join("");
}

/** Reads stored text. Never throws; anything but today's format of today's note is refused whole. */
export function readSession(text: string): Restored {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // What is no JSON is no envelope either.
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
