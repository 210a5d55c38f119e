import "@tanstack/react-router";

declare module "@tanstack/react-router" {
  /** What a history entry carries besides its address. It is never part of the address. */
  interface HistoryState {
    /** The question to move to on arrival at a questionnaire. */
    question?: string;
    /** The entry to move to on arrival: of a summary or a questionnaire by its name in the form, of the list a row. */
    entry?: string;
  }
}
