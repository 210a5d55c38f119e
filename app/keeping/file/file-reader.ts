import * as z from "zod/mini";
import { type Assessment, emptyAssessment } from "../../assessment/record";
import { GUIDELINE } from "../../guidelines/current";
import { EDITIONS } from "../../guidelines/editions";
import type { Guideline } from "../../guidelines/guideline";
import { resultOf, type StoredResult } from "./file";
import { FORMAT, KIND, MAX_LENGTH, MIGRATIONS, type Migration, migrate } from "./file-format";
import { bringToTodaysText } from "./file-of-another-text";
import {
  FOREIGN,
  neverUsed,
  newer,
  notAsWritten,
  notJson,
  type RefusedFile,
  TOO_LARGE,
} from "./file-refusal";
import { FILE, type FileContent } from "./file-schema";
import { findFault } from "./json-fault";

/** An assessment as it was saved, with the stored result and today’s. */
export interface OpenedFile {
  readonly kind: "opened";
  readonly assessment: Assessment;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly savedAt: string;
  /** Neither is there where no service was chosen. */
  readonly storedResult?: StoredResult | undefined;
  readonly todaysResult?: StoredResult | undefined;
  /** Why the two differ, where they do. */
  readonly differs?: string | undefined;
}

const MARKED = z.looseObject({ kind: z.literal(KIND) });
const ENVELOPE = z.looseObject({ kind: z.literal(KIND), format: z.int() });

function same(one: StoredResult | undefined, other: StoredResult | undefined): boolean {
  return one?.result === other?.result && one?.lines.join() === other?.lines.join();
}

/** Why a saved result differs from today's. */
function whyDifferent({ guideline, appVersion }: FileContent, version: string): string {
  const { fingerprint } = GUIDELINE;
  if (guideline.fingerprint !== fingerprint)
    return `It was saved with another text of the note (${guideline.fingerprint.slice(0, 8)}…; today’s is ${fingerprint.slice(0, 8)}…).`;
  if (appVersion !== version)
    return `Version ${appVersion} of this app saved it; this is version ${version}.`;
  return "The saved result does not follow from the saved answers: the file may have been changed after it was saved.";
}

/** The assessment that a file holds, with set-aside answers back among the others. */
function assessmentOf(file: FileContent): Assessment {
  const { service, answers, askRemaining, opened, evidence, codes, details } = file;
  const { setAside, ofAnotherText } = file;
  return {
    service,
    answers: { ...answers, ...setAside?.answers },
    askRemaining,
    opened,
    details: { ...emptyAssessment().details, ...details },
    evidence: { ...evidence, questions: { ...evidence.questions, ...setAside?.evidence } },
    codes,
    ...(ofAnotherText && { ofAnotherText }),
  };
}

function open(file: FileContent, version: string, carried: string[] | undefined): OpenedFile {
  const assessment = { ...assessmentOf(file), ...(carried && { carried }) };
  const todaysResult = resultOf(assessment);
  const { createdAt, savedAt, result: storedResult } = file;
  return {
    kind: "opened",
    assessment,
    createdAt,
    savedAt,
    storedResult,
    todaysResult,
    ...(!same(storedResult, todaysResult) && { differs: whyDifferent(file, version) }),
  };
}

/**
 * Reads the text of a file that came from anywhere. Never throws: it opens with everything in it, or is
 * refused whole. `version` is this app's, `steps` lead from older formats, `editions` are those it has.
 */
export function readFile(
  text: string,
  version: string = __APP_VERSION__,
  steps: readonly Migration[] = MIGRATIONS,
  editions: readonly Guideline[] = EDITIONS,
): OpenedFile | RefusedFile {
  if (text.length > MAX_LENGTH) return TOO_LARGE;
  if (!text.includes(KIND)) return FOREIGN;
  const json = text.replace(/^\uFEFF/, "");
  const fault = findFault(json);
  if (fault) return notJson(fault);
  const content: unknown = JSON.parse(json);
  if (!z.safeParse(MARKED, content).success) return FOREIGN;
  const envelope = z.safeParse(ENVELOPE, content);
  if (!envelope.success) return notAsWritten(envelope.error);
  const { format } = envelope.data;
  if (format > FORMAT) return newer(format, FORMAT);
  const brought = migrate(envelope.data, format, steps);
  if (!brought) return neverUsed(format);
  const todays = bringToTodaysText(brought, editions);
  if ("error" in todays) return notAsWritten(todays.error);
  const file = z.safeParse(FILE, todays.file);
  return file.success
    ? open(file.data, version, todays.carried)
    : notAsWritten(file.error, todays.moved);
}
