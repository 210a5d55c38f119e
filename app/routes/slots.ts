/** Where the header says that a draft is kept. */
export const DRAFT_STATE = "draft-state";

/** Where the footer says what is kept, and offers to keep the draft. */
export const DRAFT_CHOICE = "draft-choice";
