import { questionsOf } from "../criteria/criterion";
import { followFlow } from "../criteria/flow";
import type { Guideline } from "../guidelines/guideline";
import { NOTE_170 } from "../guidelines/note-170/note-170";
import { fromSymbols, readCharacters, toSymbols, writeGroups } from "./base32";
import { findMistyped, type RefusedCode, refuse } from "./mistyped";
import { answersTo, type CodedState, type Numbering, numberStates } from "./numbering";
import type { StoredAssessment } from "./record";
import { CHECKS, checkSymbols } from "./reed-solomon";

/** What became of a typed code. */
type DecodedCode =
  | { readonly kind: "restored"; readonly assessment: StoredAssessment }
  | RefusedCode;

/** Writes and reads the codes of one edition of a guideline. */
interface ReentryCode {
  /** How many characters a code has, hyphens left out. */
  readonly length: number;
  /** The code of what a determination rests on. Answers that are set aside are not in it. */
  encode(state: CodedState): string;
  /** Reads a code as typed. Never throws, and takes none that `encode` would not write. */
  decode(text: string): DecodedCode;
}

/** A code is one number, of the edition's mark and the state, followed by check symbols. */
interface Layout {
  readonly numbering: Numbering;
  readonly mark: number;
  /** Symbols for the number. */
  readonly width: number;
}

/** How many marks there are at the least, so that two editions seldom share one. */
const FEWEST_MARKS = 500;

/**
 * A hash (FNV-1a) of the guideline's text and of its questions with their answers, for these give codes
 * their meaning.
 */
function fingerprintOf({ fingerprint, services }: Guideline): number {
  const meaning = services.map(({ id, provision }) => [
    id,
    questionsOf(provision.criteria).map((question) => [question.id, answersTo(question)]),
  ]);
  const bytes = new TextEncoder().encode(JSON.stringify([fingerprint, meaning]));
  return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5) >>> 0;
}

function layOut(guideline: Guideline): Layout {
  const numbering = numberStates(guideline.services);
  let width = 1;
  while (32 ** width < FEWEST_MARKS * numbering.count) width += 1;
  const marks = Math.floor(32 ** width / numbering.count);
  return { numbering, mark: fingerprintOf(guideline) % marks, width };
}

function relevantIn({ service, answers, askRemaining }: CodedState): CodedState["answers"] {
  return followFlow(service.provision.criteria, answers, { askRemaining }).relevant;
}

function encode({ numbering, mark, width }: Layout, state: CodedState): string {
  const number = numbering.numberOf({ ...state, answers: relevantIn(state) });
  const message = toSymbols(mark * numbering.count + number, width);
  return writeGroups([...message, ...checkSymbols(message)]);
}

const OTHER_EDITION =
  "This code was made for another edition of the note or of its questions. Its answers cannot be restored here: enter them from the printed summary.";
const NO_STATE =
  "This code holds no answers that a summary could have been printed from. Compare each character with the printed code.";

function copied(answers: CodedState["answers"]): Record<string, string[]> {
  return Object.fromEntries(Object.entries(answers).map(([id, values]) => [id, [...values]]));
}

function decode({ numbering, mark, width }: Layout, text: string): DecodedCode {
  const typed = readCharacters(text);
  const mistyped = findMistyped(typed, width + CHECKS);
  if (mistyped) return mistyped;
  const whole = fromSymbols(typed.slice(0, width).map(({ symbol }) => symbol ?? 0));
  if (Math.floor(whole / numbering.count) !== mark) return refuse(OTHER_EDITION);
  const state = numbering.stateAt(whole % numbering.count);
  const relevant = relevantIn(state);
  if (Object.keys(state.answers).some((id) => !relevant[id])) return refuse(NO_STATE);
  const { service, answers, askRemaining } = state;
  const assessment = { service: service.id, answers: copied(answers), askRemaining };
  return { kind: "restored", assessment };
}

/** The codes of a guideline's edition. */
export function codeOf(guideline: Guideline): ReentryCode {
  const layout = layOut(guideline);
  return {
    length: layout.width + CHECKS,
    encode: (state) => encode(layout, state),
    decode: (text) => decode(layout, text),
  };
}

/** The re-entry codes of this app: printed on a summary, typed to restore its answers. */
export const REENTRY_CODE = codeOf(NOTE_170);
