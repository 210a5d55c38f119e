import { type Assessment, emptyAssessment } from "./record";

/** What a person enters. The rest is a matter of view. */
export const ENTERED = [
  "answers",
  "details",
  "evidence",
  "codes",
  "ofAnotherText",
] as const satisfies readonly (keyof Assessment)[];

/** A piece of an assessment that a person enters. */
export type Entered = (typeof ENTERED)[number];

/** A value without its blanks, so that a field that was opened and left empty counts as nothing. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, each]) => [key, withoutBlanks(each)] as const)
    .filter(([, each]) => each !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Whether nothing is in a value but blanks. */
export function isBlank(value: unknown): boolean {
  return withoutBlanks(value) === undefined;
}

/** What was entered, as one text per piece: equal where the same was entered. */
export function enteredText(assessment: Assessment): Record<Entered, string> {
  const text = (piece: Entered) => JSON.stringify(withoutBlanks(assessment[piece])) ?? "";
  return {
    answers: text("answers"),
    details: text("details"),
    evidence: text("evidence"),
    codes: text("codes"),
    ofAnotherText: text("ofAnotherText"),
  };
}

/** Which pieces hold anything at all. */
export function enteredPieces(assessment: Assessment): readonly Entered[] {
  return watchUnsaved().pieces(assessment);
}

/** Whether anything is entered at all. */
export function isEntered(assessment: Assessment): boolean {
  return !isBlank(assessment.typedCode) || enteredPieces(assessment).length > 0;
}

/** Remembers what was last saved, in full. */
export interface Unsaved {
  /** All of this is now saved somewhere that the person chose. */
  readonly noteSaved: (assessment: Assessment) => void;
  /** Which pieces hold something that was not saved. */
  readonly pieces: (assessment: Assessment) => readonly Entered[];
}

/** Begins with nothing entered, hence nothing unsaved. */
export function watchUnsaved(): Unsaved {
  const empty = enteredText(emptyAssessment());
  let saved = empty;
  return {
    noteSaved: (assessment) => {
      saved = enteredText(assessment);
    },
    pieces: (assessment) => {
      const now = enteredText(assessment);
      return ENTERED.filter((piece) => now[piece] !== saved[piece] && now[piece] !== empty[piece]);
    },
  };
}
