import type { Guideline } from "./guideline";
import { NOTE_170 } from "./note-170/note-170";

/** The editions of the note that this app has, today's first. Answers given against any of them can be read. */
export const EDITIONS: readonly [Guideline, ...Guideline[]] = [NOTE_170];
