import type { Answer } from "../steps/assessment";

/** What is not to be had by driving this browser from outside, though a person at it may have it. */
export class DriverCannot extends Error {}

/** A file that the app saved. */
export interface SavedFile {
  readonly name: string;
  readonly path: string;
}

/** What a journey does in a browser and what it sees there, whichever engine it is. */
export interface Driver {
  readonly open: (address: string) => Promise<void>;
  /** Closes the tab, and opens the address in a new one: only what the browser itself keeps is left. */
  readonly openAfresh: (address: string) => Promise<void>;
  /** Answers a question; finds it and the answer by their public ids, and holds their roles and names. */
  readonly answer: (answer: Answer) => Promise<void>;
  readonly press: (role: "button" | "link", name: string) => Promise<void>;
  /** Opens what folds, by the words on it. */
  readonly unfold: (words: string) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
  /** Chooses a file on the start page. */
  readonly chooseFile: (path: string) => Promise<void>;
  /** Presses a button, and waits until the file is whole that it saves. */
  readonly save: (button: string) => Promise<SavedFile>;
  /** What an expression yields in the page, or the promise that it yields. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** The page on US Letter, as the engine prints it. */
  readonly print: () => Promise<Buffer>;
  readonly showAsPrinted: () => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Errors and reports of the content security policy: of every page so far, by WebDriver of this one. */
  readonly problems: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface Wish {
  /** As on a machine that is set to dark colors. */
  readonly dark?: boolean;
}

/** An engine that runs, and starts a browser with nothing kept whenever it is asked. */
export interface Engine {
  readonly start: (wish?: Wish) => Promise<Driver>;
  readonly stop: () => Promise<void>;
}
