import { findService } from "../assessment/determination";
import type { StoredResult } from "../assessment/file";
import type { OpenedFile } from "../assessment/file-reader";
import {
  type Assessment,
  countAnswered,
  emptyAssessment,
  type StoredAssessment,
} from "../assessment/record";
import { isBlank } from "../assessment/unsaved";
import { UNDETERMINED } from "../guidelines/guideline";

/** What is taken up, to stand in place of what is on screen. */
export type Taken =
  | { readonly from: "file"; readonly file: OpenedFile }
  | { readonly from: "code"; readonly coded: StoredAssessment };

/** The whole assessment. A code has its answers only. */
export function assessmentIn(taken: Taken): Assessment {
  return taken.from === "file" ? taken.file.assessment : { ...emptyAssessment(), ...taken.coded };
}

/** "6 answers", "1 answer"; nothing where there are none. */
function counted(count: number, one: string, more = `${one}s`): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
}

function amounts({ answers, details, evidence, codes }: Assessment): string {
  const typed = Object.values(details).filter((text) => !isBlank(text)).length;
  const detailed = Object.values(evidence.questions).filter((each) => !isBlank(each)).length;
  const all = [
    ...counted(countAnswered(answers), "answer"),
    ...counted(typed, "request detail"),
    ...counted(detailed, "question with details", "questions with details"),
    ...counted(evidence.documents.length, "enclosed document"),
    ...counted(codes.length, "code"),
  ];
  return all.length === 0 ? "nothing entered" : all.join(", ");
}

/** A moment as charts here have it, in local time. */
function moment(iso: string): string {
  return new Date(iso).toLocaleString("en-US", { dateStyle: "long", timeStyle: "short" });
}

/** What is taken up, in one phrase: the service, when it was saved, and how much is in it. */
export function takenPhrase(taken: Taken): string {
  const assessment = assessmentIn(taken);
  const title = findService(assessment.service)?.title ?? "No service chosen";
  const when = taken.from === "file" ? `saved on ${moment(taken.file.savedAt)}` : "from a code";
  return `${title}, ${when}, with ${amounts(assessment)}`;
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
