import { GUIDELINE } from "./current";
import type { Guideline } from "./guideline";

/** The editions of the note that this app has, today's first. Answers given against any of them can be read. */
export const EDITIONS: readonly [Guideline, ...Guideline[]] = [GUIDELINE];
