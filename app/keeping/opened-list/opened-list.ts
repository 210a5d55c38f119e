import type { ResultHooks, StatusSign } from "../../assessment/wording";
import type { Notice } from "../../guidelines/guideline";
import type { LeftOut } from "../../ui/files/dropped";
import type { FileSource } from "../../ui/files/file-source";
import { type Followed, openStore } from "../../ui/store";
import type { Copy, OpenRequest } from "../saving/work";

/** A result, with what is always said beside it. */
export interface ShownResult {
  readonly mark: StatusSign["mark"];
  readonly sentence: string;
  readonly remark?: string | undefined;
  readonly hooks: ResultHooks;
  /** What the note says of a further line, apart from the result, where that is to be said. */
  readonly further?: string | undefined;
  readonly caution?: Notice | undefined;
}

/** What the list says of a request. */
export interface RequestFacts {
  /** Service, and label or member. */
  readonly name: string;
  /** None where no service is chosen. */
  readonly result?: ShownResult;
  /** How much is missing, in words, each for itself. */
  readonly missing: readonly string[];
  /** What only opening it can settle. */
  readonly remarks: readonly string[];
}

/** What came of reading a file: the same as opening it gives. */
export type Read =
  | { readonly kind: "reading" }
  | {
      readonly kind: "request";
      readonly facts: RequestFacts;
      /** ISO 8601. */
      readonly savedAt: string;
      readonly fromPdf?: true | undefined;
    }
  | { readonly kind: "damaged"; readonly reason: string };

/** A file in the list. */
export interface Row {
  /** What opens it: the file itself, or what was saved of it last. */
  readonly source: FileSource;
  readonly read: Read;
  /** The request on screen, once it was opened from here. */
  readonly request?: OpenRequest | undefined;
  /** Where it was put last, since then. */
  readonly copy?: Copy | undefined;
}

/** What was not taken into the list, and why. */
export interface Skipped {
  readonly path: string;
  readonly why: LeftOut["why"] | "many";
}

interface ListState {
  readonly rows: readonly Row[];
  readonly skipped: readonly Skipped[];
  /** Whether there is more in a folder than was looked at. */
  readonly partly: boolean;
}

/** The files opened at once. They are in memory only. */
export interface OpenedList extends Followed<ListState> {
  readonly change: (state: ListState) => void;
  /** Forgets all of it; what is being read for it is let go. */
  readonly empty: () => void;
}

const EMPTY: ListState = { rows: [], skipped: [], partly: false };

/** Begins with an empty list. */
export function openList(): OpenedList {
  const { state, subscribe, set } = openStore(EMPTY);
  return { state, subscribe, change: set, empty: () => set(EMPTY) };
}
