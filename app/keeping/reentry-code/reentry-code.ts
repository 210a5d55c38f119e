import { carryOver } from "../../assessment/another-text/another-text";
import { findService } from "../../assessment/determination";
import type { Assessment, StoredAssessment } from "../../assessment/record";
import { questionsOf } from "../../criteria/criterion";
import { followFlow } from "../../criteria/flow";
import { EDITIONS } from "../../guidelines/editions";
import type { Guideline } from "../../guidelines/guideline";
import { fromSymbols, readCharacters, toSymbols, writeGroups } from "./base32";
import { findMistyped, type RefusedCode, refuse } from "./mistyped";
import { CHECKS, checkSymbols } from "./reed-solomon";
import { answersTo, type CodedState, numberStates, type StateNumbers } from "./state-number";

/** What became of a typed code. */
type DecodedCode =
  | {
      readonly kind: "restored";
      readonly assessment: StoredAssessment & Pick<Assessment, "carried">;
    }
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
  readonly numbers: StateNumbers;
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
  const numbers = numberStates(guideline.services);
  let width = 1;
  while (32 ** width < FEWEST_MARKS * numbers.count) width += 1;
  const marks = Math.floor(32 ** width / numbers.count);
  return { numbers, mark: fingerprintOf(guideline) % marks, width };
}

function relevantIn({ service, answers, askRemaining }: CodedState): CodedState["answers"] {
  return followFlow(service.provision.criteria, answers, { askRemaining }).relevant;
}

function encode({ numbers, mark, width }: Layout, state: CodedState): string {
  const number = numbers.numberOf({ ...state, answers: relevantIn(state) });
  const message = toSymbols(mark * numbers.count + number, width);
  return writeGroups([...message, ...checkSymbols(message)]);
}

/** Said of a code of no edition that this app has. The paper names its own in the same way. */
function otherEdition(editions: readonly Guideline[]): string {
  const known = editions.map(
    ({ name, edition, fingerprint }) =>
      `${name}, ${edition} (guideline text ${fingerprint.slice(0, 8)}…)`,
  );
  return `This code belongs to another edition of the note or of its questions. This app has ${known.join("; ")}. The printed summary names the edition of the code. Enter the answers from the printed summary.`;
}

const NO_STATE = "No printed summary has this code. Compare each character with the printed code.";

function copied(answers: CodedState["answers"]): Record<string, string[]> {
  return Object.fromEntries(Object.entries(answers).map(([id, values]) => [id, [...values]]));
}

function decode(
  { numbers, mark, width }: Layout,
  text: string,
  editions: readonly Guideline[],
): DecodedCode {
  const typed = readCharacters(text);
  const mistyped = findMistyped(typed, width + CHECKS);
  if (mistyped) return mistyped;
  const whole = fromSymbols(typed.slice(0, width).map(({ symbol }) => symbol ?? 0));
  if (Math.floor(whole / numbers.count) !== mark) return refuse(otherEdition(editions));
  const state = numbers.stateAt(whole % numbers.count);
  const relevant = relevantIn(state);
  if (Object.keys(state.answers).some((id) => !relevant[id])) return refuse(NO_STATE);
  const { service, answers, askRemaining } = state;
  const assessment = { service: service.id, answers: copied(answers), askRemaining };
  return { kind: "restored", assessment };
}

/** The codes of a guideline's edition, of those that are known. */
export function codeOf(guideline: Guideline, editions = [guideline]): ReentryCode {
  const layout = layOut(guideline);
  return {
    length: layout.width + CHECKS,
    encode: (state) => encode(layout, state),
    decode: (text) => decode(layout, text, editions),
  };
}

/** A code's answers under today's text, by the one rule for those of another. */
function bringToTodaysText(
  { service, answers, askRemaining }: StoredAssessment,
  { fingerprint }: Guideline,
  editions: readonly Guideline[],
): Extract<DecodedCode, { kind: "restored" }> {
  const taken = carryOver({ fingerprint, answers, words: {} }, editions);
  const known = findService(service) ? service : "";
  return { kind: "restored", assessment: { service: known, askRemaining, ...taken } };
}

/** Writes codes of the first of these editions, and reads codes of each by its own data. */
export function codesOf(editions: readonly [Guideline, ...Guideline[]]): ReentryCode {
  const [today, ...others] = editions;
  const todays = codeOf(today, [...editions]);
  return {
    ...todays,
    decode: (text) => {
      const decoded = todays.decode(text);
      if (decoded.kind === "restored") return decoded;
      for (const edition of others) {
        const ofIt = codeOf(edition).decode(text);
        if (ofIt.kind === "restored") return bringToTodaysText(ofIt.assessment, edition, editions);
      }
      return decoded;
    },
  };
}

/** The re-entry codes of this app: printed on a summary, typed to restore its answers. */
export const REENTRY_CODE = codesOf(EDITIONS);
