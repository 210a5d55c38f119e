import { findService } from "../../assessment/determination";
import {
  type Assessment,
  countAnswered,
  emptyAssessment,
  type StoredAssessment,
} from "../../assessment/record";
import { nameOfRequest } from "../../assessment/request/request-name";
import { isBlank } from "../../assessment/unsaved";
import { UNDETERMINED } from "../../guidelines/guideline";
import type { StoredResult } from "../file/file";
import type { OpenedFile } from "../file/file-reader";
import type { Copy, Origin } from "../saving/work";

/** An assessment as it was saved, and what is to know of the PDF that it came in. */
export type OpenedDocument = OpenedFile & {
  readonly fromPdf?: true;
  readonly remark?: string | undefined;
};

/** What is opened, to stand in place of what is on screen. */
export type Opened =
  | {
      readonly from: "file";
      readonly file: OpenedDocument;
      readonly name: string;
      /** The file itself, to be saved back to, where the browser gave it. Never a PDF. */
      readonly own?: { readonly handle: FileSystemFileHandle; readonly lastModified: number };
      /** Where it was put last, where that is known better than from the file. */
      readonly copy?: Copy | undefined;
    }
  | { readonly from: "code"; readonly coded: StoredAssessment };

/** What is opened from a file or a PDF. */
export type OpenedFromFile = Extract<Opened, { readonly from: "file" }>;

/** The whole assessment. A code has its answers only. */
export function assessmentIn(opened: Opened): Assessment {
  return opened.from === "file"
    ? opened.file.assessment
    : { ...emptyAssessment(), ...opened.coded };
}

/** Whether there is no more to say of it than that it was opened. */
export function isPassing(opened: Opened): boolean {
  return opened.from === "code" || !(opened.file.differs || opened.file.remark);
}

/** Where it came from. A PDF holds what was handed over, and so does a code: neither is where it was saved. */
export function originOf(opened: Opened, now: Date): Origin {
  if (opened.from === "code") return { copy: { how: "opened", name: "a code", at: now } };
  const { file, name } = opened;
  const copy: Copy = file.fromPdf
    ? { how: "opened", name, at: now }
    : { how: "saved", name, at: new Date(file.savedAt) };
  return { copy: opened.copy ?? copy, createdAt: file.createdAt };
}

/** "6 answers", "1 answer"; nothing where there are none. */
function counted(count: number, one: string, more = `${one}s`): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
}

/** How much evidence there is. */
export function evidenceAmounts({ evidence }: Pick<Assessment, "evidence">): string[] {
  const detailed = Object.values(evidence.questions).filter((each) => !isBlank(each)).length;
  return [
    ...counted(detailed, "question with details", "questions with details"),
    ...counted(evidence.documents.length, "enclosed document"),
  ];
}

function amounts({ answers, details, evidence, codes }: Assessment): string {
  const typed = Object.values(details).filter((text) => !isBlank(text)).length;
  const all = [
    ...counted(countAnswered(answers), "answer"),
    ...counted(typed, "request detail"),
    ...evidenceAmounts({ evidence }),
    ...counted(codes.length, "code"),
  ];
  return all.length === 0 ? "nothing entered" : all.join(", ");
}

/** A moment as charts here have it, in local time. */
function moment(iso: string): string {
  return new Date(iso).toLocaleString("en-US", { dateStyle: "long", timeStyle: "short" });
}

/** Which request a file holds, and when it was saved. */
export function savedPhrase({ assessment, savedAt }: OpenedFile): string {
  return `${nameOfRequest(assessment)}, saved on ${moment(savedAt)}`;
}

/** What is opened, in one phrase: which request, when it was saved, and how much is in it. */
export function openedPhrase(opened: Opened): string {
  const assessment = assessmentIn(opened);
  const source =
    opened.from === "file" ? savedPhrase(opened.file) : `${nameOfRequest(assessment)}, from a code`;
  return `${source}, with ${amounts(assessment)}`;
}

/** A stored result in the note's own terms, where today's note has it. */
export function resultWords(service: string, stored: StoredResult | undefined): string {
  if (!stored) return "No result";
  const { result, lines } = stored;
  const consequences = findService(service)?.provision.consequences;
  const known = [UNDETERMINED, ...Object.values(consequences ?? {})].find(
    (each) => each.result === result && each.lines.join() === lines.join(),
  );
  if (known) return known.sentence;
  const naming = lines.length > 0 ? `, naming Lines ${lines.join(", ")}` : "";
  return `“${result.replace("-", " ")}”${naming}`;
}
