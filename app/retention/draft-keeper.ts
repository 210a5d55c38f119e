import { writeFile } from "../assessment/file";
import type { OpenedFile } from "../assessment/file-reader";
import type { RefusedFile } from "../assessment/file-refusal";
import type { Assessment, DraftAssessment } from "../assessment/record";
import { WRITE_AFTER_MS } from "../assessment/retention-times";
import { type Entered, watchUnsaved } from "../assessment/unsaved";
import type { DraftStore } from "./draft-store";

/** What there is to say of the kept draft. */
export type DraftState =
  /** This tab keeps none, and offers none. */
  | { readonly kind: "none" }
  /** One was kept before: it can be continued or erased. */
  | { readonly kind: "found"; readonly opened: OpenedFile }
  /** What was kept cannot be read. It stays as it is. */
  | { readonly kind: "unreadable"; readonly refused: RefusedFile; readonly text: string }
  /** This tab keeps one, last written then. */
  | { readonly kind: "kept"; readonly writtenAt: Date | undefined }
  /** This tab kept one and does no more: another tab changed it, or the browser refused. */
  | { readonly kind: "stopped"; readonly why: "elsewhere" | "refused" };

/** The kept draft as the pages see it. */
export interface DraftKeeper {
  readonly state: () => DraftState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Looks for a draft that was kept before. */
  readonly look: () => Promise<void>;
  /** Keeps this from now on, in place of any draft that is there. By a person's choice only. */
  readonly keep: (assessment: DraftAssessment) => Promise<void>;
  /** Goes on with the draft that was found, and keeps what becomes of it. */
  readonly resume: (opened: OpenedFile) => void;
  /** Takes note of what the form holds now; it is written a moment later. */
  readonly note: (assessment: DraftAssessment) => void;
  /** Writes at once what was not written yet. */
  readonly flush: () => Promise<void>;
  /** Keeps nothing more. The draft stays as it is. */
  readonly release: () => void;
  /** Which pieces hold something that the draft has not. */
  readonly missing: (assessment: Assessment) => readonly Entered[];
}

const NONE: DraftState = { kind: "none" };

/** A state that others can follow. */
function openState() {
  const listeners = new Set<() => void>();
  let state: DraftState = NONE;
  return {
    get: () => state,
    set: (next: DraftState) => {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (onChange: () => void) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** Begins with none kept. The draft is the text of a saved file, in `store`. */
export function openDraft(store: DraftStore, now = () => new Date()): DraftKeeper {
  const { get, set, subscribe } = openState();
  let known: string | undefined;
  let createdAt: string | undefined;
  let pending: DraftAssessment | undefined;
  let written = watchUnsaved();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWrite = Promise.resolve();

  const release = () => {
    clearTimeout(timer);
    pending = undefined;
    written = watchUnsaved();
    set(NONE);
  };

  const write = async (assessment: DraftAssessment) => {
    const writtenAt = now();
    const text = writeFile(assessment, { version: __APP_VERSION__, now: writtenAt, createdAt });
    const outcome = await store.replace(known, text);
    if (outcome === "written") known = text;
    if (get().kind !== "kept") return;
    if (outcome !== "written") {
      release();
      return set({ kind: "stopped", why: outcome });
    }
    written.noteSaved(assessment);
    set({ kind: "kept", writtenAt });
  };

  /** One write after the other, each knowing of the one before. */
  const flush = () => {
    clearTimeout(timer);
    const assessment = pending;
    pending = undefined;
    if (assessment) lastWrite = lastWrite.then(() => write(assessment));
    return lastWrite;
  };

  return {
    state: get,
    subscribe,
    flush,
    release,
    look: async () => {
      const text = await store.read();
      if (get().kind === "kept") return;
      known = text;
      if (text === undefined) return set(NONE);
      const { readFile } = await import("../assessment/file-reader");
      const read = readFile(text);
      if (get().kind === "kept") return;
      if (read.kind === "opened") set({ kind: "found", opened: read });
      else set({ kind: "unreadable", refused: read, text });
    },
    keep: async (assessment) => {
      known = await store.read();
      createdAt = now().toISOString();
      set({ kind: "kept", writtenAt: undefined });
      pending = assessment;
      await flush();
    },
    resume: ({ assessment, createdAt: begun, savedAt }) => {
      createdAt = begun;
      written.noteSaved(assessment);
      set({ kind: "kept", writtenAt: new Date(savedAt) });
    },
    note: (assessment) => {
      if (get().kind !== "kept") return;
      pending = assessment;
      clearTimeout(timer);
      timer = setTimeout(flush, WRITE_AFTER_MS);
    },
    missing: (assessment) => written.pieces(assessment),
  };
}
