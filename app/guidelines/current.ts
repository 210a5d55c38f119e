import type { Guideline } from "./guideline";
import { NOTE_170 } from "./note-170/note-170";

/** What it says of codes, apart from it: only what shows codes loads this. */
export { CODE_STATEMENTS } from "./note-170/code-statements";

/** The guideline that the whole app is about: handed to it here, and nowhere else. */
export const GUIDELINE: Guideline = NOTE_170;

/** What stands at everything that is not the guideline's. */
export const NOT_PART = `Not part of ${GUIDELINE.shortName}.`;
