import { wordsOf } from "../../assessment/another-text/question-words";
import { dayOf } from "../../assessment/checks/dates";
import { determine, findService } from "../../assessment/determination";
import type { Assessment } from "../../assessment/record";
import { GUIDELINE } from "../../guidelines/current";
import type { Result } from "../../guidelines/guideline";
import { FORMAT, KIND } from "./file-format";
import type { FileContent } from "./file-schema";

/** A result as a file keeps it. */
export interface StoredResult {
  readonly result: Result;
  readonly lines: readonly number[];
}

/** What is known only when a file is written. */
export interface Writing {
  /** Of the app. */
  readonly version: string;
  readonly now: Date;
  /** When the assessment was first saved, as its file says; now, where it never was. */
  readonly createdAt?: string | undefined;
}

function determinationOf({ service, answers, askRemaining, opened }: Assessment) {
  const found = findService(service);
  return found && determine(found, answers, { askRemaining, opened });
}

/** What the answers come to today; nothing before a service is chosen. */
export function resultOf(assessment: Assessment): StoredResult | undefined {
  const consequence = determinationOf(assessment)?.consequence;
  return consequence && { result: consequence.result, lines: [...consequence.lines] };
}

/** Parts a record by whether its ids are among those that count. */
function parted<Value>(all: Readonly<Record<string, Value>>, counts: ReadonlySet<string>) {
  const entries = Object.entries(all);
  return {
    counting: Object.fromEntries(entries.filter(([id]) => counts.has(id))),
    setAside: Object.fromEntries(entries.filter(([id]) => !counts.has(id))),
  };
}

/** What was answered, and what was detailed: what counts today, and what is set aside. */
function partsOf({ answers, evidence }: Assessment, now: ReturnType<typeof determinationOf>) {
  const given = Object.entries(answers).filter(([, values]) => values.length > 0);
  const shown = new Set(now?.asked.map(({ id }) => id));
  if (now?.service.evidence) shown.add("service");
  return {
    answers: parted(Object.fromEntries(given), new Set(Object.keys(now?.relevant ?? {}))),
    details: parted(evidence.questions, shown),
  };
}

function content(
  assessment: Assessment,
  { version, now, createdAt = now.toISOString() }: Writing,
  withSetAside: boolean,
): FileContent {
  const result = resultOf(assessment);
  const { answers, details } = partsOf(assessment, determinationOf(assessment));
  const typed = Object.entries(assessment.details).filter(([, text]) => text !== "");
  const setAside = { answers: answers.setAside, evidence: details.setAside };
  return {
    kind: KIND,
    format: FORMAT,
    appVersion: version,
    guideline: { id: GUIDELINE.id, fingerprint: GUIDELINE.fingerprint },
    createdAt,
    savedAt: now.toISOString(),
    service: assessment.service,
    ...(result && { result: { result: result.result, lines: [...result.lines] } }),
    answers: answers.counting,
    askRemaining: assessment.askRemaining,
    opened: assessment.opened,
    evidence: { documents: assessment.evidence.documents, questions: details.counting },
    codes: assessment.codes,
    details: Object.fromEntries(typed),
    ...(withSetAside && { setAside }),
    ...(withSetAside && assessment.ofAnotherText && { ofAnotherText: assessment.ofAnotherText }),
    words: wordsOf({ ...answers.counting, ...(withSetAside && answers.setAside) }),
  };
}

/** An assessment as the text of a file, with everything that was entered. */
export function writeFile(assessment: Assessment, writing: Writing): string {
  return `${JSON.stringify(content(assessment, writing, true), null, 2)}\n`;
}

/** The same for what is handed over: without set-aside answers, and without details that none sees. */
export function writeAttachment(assessment: Assessment, writing: Writing): string {
  return `${JSON.stringify(content(assessment, writing, false), null, 2)}\n`;
}

/** What of a label goes into the name of a file on any system. */
function inName(label: string): string {
  const plain = label.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return [...plain].slice(0, 40).join("").replace(/^-|-$/g, "");
}

/**
 * The name of a file: note-170-implantation-2026-11-22-064805.json, to the second in local time, so that
 * no two are the same. Nothing of the patient is in it, but for the label where the person checks that.
 */
export function fileName(assessment: Assessment, now: Date, extension = "json"): string {
  const { service, details, labelInName } = assessment;
  const label = labelInName ? inName(details.requestLabel) : "";
  const time = now.toTimeString().slice(0, 8).replaceAll(":", "");
  const parts = ["note-170", findService(service)?.id, label, dayOf(now), time];
  return `${parts.filter(Boolean).join("-")}.${extension}`;
}
