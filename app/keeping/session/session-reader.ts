import * as z from "zod/mini";
import { carryOver } from "../../assessment/another-text/another-text";
import { findService } from "../../assessment/determination";
import {
  ANSWERS,
  ANY_ANSWERS,
  ANY_WORDS,
  FINGERPRINT,
  OF_ANOTHER_TEXT,
  SERVICE,
} from "../../assessment/schema/schema";
import { GUIDELINE } from "../../guidelines/current";
import { EDITIONS } from "../../guidelines/editions";
import type { Guideline } from "../../guidelines/guideline";
import { FORMAT, type Restored } from "./session-text";

/** Read like today's: it differs only in having no words. */
const FIRST_FORMAT = 1;

const ENVELOPE = z.looseObject({ format: z.number(), fingerprint: z.string() });

/** As much as is asked of a session of any text, before it is brought to today's. The first format has no words. */
const OF_ANY_TEXT = z.looseObject({
  fingerprint: FINGERPRINT,
  service: z.string(),
  answers: ANY_ANSWERS,
  words: z._default(ANY_WORDS, {}),
  ofAnotherText: z.exactOptional(OF_ANOTHER_TEXT),
});

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

/** A session in the terms of today's text. */
function bringToTodaysText(rest: unknown, editions: readonly Guideline[]) {
  const read = z.safeParse(OF_ANY_TEXT, rest);
  if (!read.success) return read;
  const { fingerprint, words, ofAnotherText, answers, service, ...others } = read.data;
  const taken = carryOver({ fingerprint, answers, words, ofAnotherText }, editions);
  const known = findService(service) || fingerprint === GUIDELINE.fingerprint ? service : "";
  const assessment = z.safeParse(ASSESSMENT, { ...others, service: known, answers: taken.answers });
  if (!assessment.success) return assessment;
  const { carried, ofAnotherText: aside } = taken;
  return {
    success: true as const,
    data: {
      ...assessment.data,
      ...(carried && { carried }),
      ...(aside && { ofAnotherText: aside }),
    },
  };
}

/** Reads stored text. Never throws; what is damaged, or of a newer version, is refused whole. */
export function readSession(text: string, editions: readonly Guideline[] = EDITIONS): Restored {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // What is no JSON is no envelope either.
  }
  const envelope = z.safeParse(ENVELOPE, json);
  if (!envelope.success) return unreadable("it is damaged");
  const { format, ...rest } = envelope.data;
  if (format > FORMAT) return unreadable("a newer version of this app wrote it");
  if (format < FIRST_FORMAT) return unreadable("an older version of this app wrote it");
  const assessment = bringToTodaysText(rest, editions);
  if (!assessment.success) return unreadable(`it is damaged${where(assessment.error)}`);
  return { kind: "restored", assessment: assessment.data };
}
