/** Without key, pointer or scroll for so long, a warning begins to count down. */
export const IDLE_MINUTES = 15;

/** How long the warning counts down before what was entered is emptied. */
export const WARNING_SECONDS = 60;

/** Without use for so long, what was entered is emptied, in milliseconds. */
export const EMPTIED_AFTER_MS = IDLE_MINUTES * 60_000 + WARNING_SECONDS * 1000;

/** The seconds left at which the warning is spoken once more. */
export const SPOKEN_AT: readonly number[] = [30, 10];

/** A kept draft is written when nothing has changed for so long, in milliseconds. */
export const WRITE_AFTER_MS = 500;
