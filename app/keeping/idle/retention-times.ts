/** Without any use for so long, a warning begins to count down. */
export const IDLE_MINUTES = 15;

/** How long the warning counts down before what was entered is cleared. */
export const WARNING_SECONDS = 120;

/** Without use for so long, what was entered is cleared, in milliseconds. */
export const EMPTIED_AFTER_MS = IDLE_MINUTES * 60_000 + WARNING_SECONDS * 1000;

/** The seconds left at which the warning is spoken once more. */
export const SPOKEN_AT: readonly number[] = [60, 30, 10];

/** What the browser's storage has not done after so long is reported as not done, in milliseconds. */
export const SETTLES_WITHIN_MS = 5000;

/** A tab that has not answered another after so long is reported as silent, in milliseconds. */
export const ANSWERS_WITHIN_MS = 2000;

/** A kept draft is written when nothing has changed for so long, in milliseconds. */
export const WRITE_AFTER_MS = 500;
