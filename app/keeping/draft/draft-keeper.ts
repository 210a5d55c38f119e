import type { Assessment, DraftAssessment } from "../../assessment/record";
import { type Entered, watchUnsaved } from "../../assessment/unsaved";
import { type Followed, openStore } from "../../ui/store";
import { writeFile } from "../file/file";
import type { OpenedFile } from "../file/file-reader";
import type { RefusedFile } from "../file/file-refusal";
import { WRITE_AFTER_MS } from "../idle/retention-times";
import type { DraftStore, Stored } from "./draft-store";

/** That another tab has changed the draft: the one offered here, or the one that this tab kept. */
type Since = "offered" | "kept";

/** Why this tab keeps no draft, though it did, was to, or offered one. */
type Why =
  /** Another tab put its own there, which could not be looked at, or erased it. */
  | "elsewhere"
  | "erased"
  /** The draft that was offered is no more. */
  | "gone"
  /** The browser refused, or did not answer in time. */
  | "refused"
  | "silent"
  /** It was to be erased, and is not. */
  | "draft-stays"
  | "draft-held";

/** What there is to say of the kept draft. */
export type DraftState =
  /** This tab keeps none, and offers none. */
  | { readonly kind: "none" }
  /** One is kept that is not this tab's: it can be continued or erased. */
  | { readonly kind: "found"; readonly opened: OpenedFile; readonly since?: Since | undefined }
  /** What is kept cannot be read. It stays as it is. */
  | {
      readonly kind: "unreadable";
      readonly refused: RefusedFile;
      readonly text: string;
      readonly since?: Since | undefined;
    }
  /** What is stored is this tab's, last written then. */
  | { readonly kind: "kept"; readonly writtenAt: Date }
  | { readonly kind: "stopped"; readonly why: Why };

/** The kept draft as the pages see it. */
export interface DraftKeeper extends Followed<DraftState> {
  /** Looks at what is stored: a draft to offer, or whether it is still the one that this tab keeps. */
  readonly look: () => Promise<void>;
  /**
   * Keeps this from now on, in place of the draft that is offered. Where another is there by now, it is
   * offered, and nothing is replaced. By a person's choice only.
   */
  readonly keep: (assessment: DraftAssessment) => Promise<void>;
  /** Goes on with the draft that was found, and keeps what becomes of it. */
  readonly resume: (opened: OpenedFile) => void;
  /** Takes note of what the form holds now; it is written a moment later. */
  readonly note: (assessment: DraftAssessment) => void;
  /** Writes what was not written yet, and keeps nothing more. The draft stays as it is. */
  readonly letGo: () => Promise<void>;
  /** Writes at once what was not written yet. */
  readonly flush: () => Promise<void>;
  /** Keeps nothing more, and writes nothing of what is not written yet: all is being erased. */
  readonly drop: () => void;
  /** Erases the draft that this tab keeps or offers. Where another is there by now, it is offered instead. */
  readonly erase: () => Promise<void>;
  /** Which pieces hold something that the draft has not. */
  readonly missing: (assessment: Assessment) => readonly Entered[];
}

const NONE: DraftState = { kind: "none" };

/** One thing after the other, each knowing of the one before. */
function openQueue() {
  let last = Promise.resolve();
  return (action: () => Promise<void>) => {
    last = last.then(action);
    return last;
  };
}

function textOf(stored: Stored): string | undefined {
  return stored.kind === "draft" ? stored.text : undefined;
}

/** A draft that is stored, to be offered. Where its reader cannot be loaded, it is not looked at. */
async function offerOf(text: string, since: Since | undefined): Promise<DraftState> {
  try {
    const { readFile } = await import("../file/file-reader");
    const read = readFile(text);
    return read.kind === "opened"
      ? { kind: "found", opened: read, since }
      : { kind: "unreadable", refused: read, text, since };
  } catch {
    return { kind: "stopped", why: "elsewhere" };
  }
}

function isOffer({ kind }: DraftState): boolean {
  return kind === "found" || kind === "unreadable";
}

/** Begins with none kept. The draft is the text of a saved file, in `store`. */
export function openDraft(store: DraftStore, now = () => new Date()): DraftKeeper {
  const { state, set, subscribe } = openStore(NONE);
  const inOrder = openQueue();
  let known: string | undefined;
  let createdAt: string | undefined;
  let isKeeping = false;
  let pending: DraftAssessment | undefined;
  let written = watchUnsaved();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each letting go; what was begun up to `dropped` is wanted no more. */
  let turn = 0;
  let dropped = -1;

  const release = () => {
    clearTimeout(timer);
    turn += 1;
    isKeeping = false;
    pending = undefined;
    written = watchUnsaved();
    if (state().kind === "kept") set(NONE);
  };
  const drop = () => {
    dropped = turn;
    release();
    set(NONE);
  };

  /** Keeps no longer, for the stored draft is not this tab's. */
  const stop = (why: Why) => {
    release();
    set({ kind: "stopped", why });
  };

  /** Offers what is stored, or says why there is nothing to offer. */
  const show = async (stored: Stored, mine: number) => {
    const wasKept = isKeeping;
    const before = state();
    if (stored.kind === "silent" || (stored.kind === "refused" && wasKept))
      return stop(stored.kind);
    if (stored.kind === "refused") return;
    if (stored.kind === "draft" && stored.text === known && (wasKept || isOffer(before))) return;
    known = textOf(stored);
    if (wasKept) release();
    if (known === undefined) {
      if (wasKept) return stop("erased");
      if (isOffer(before)) return stop("gone");
      if (before.kind === "stopped" && before.why === "silent") set(NONE);
      return;
    }
    const since = wasKept ? "kept" : isOffer(before) ? "offered" : undefined;
    const offer = await offerOf(known, since);
    if (mine > dropped && !isKeeping) set(offer);
  };

  const look = () => {
    const mine = turn;
    return inOrder(async () => {
      const stored = await store.read();
      if (mine > dropped) await show(stored, mine);
    });
  };

  const write = async (assessment: DraftAssessment, mine: number) => {
    if (mine <= dropped) return;
    const writtenAt = now();
    const text = writeFile(assessment, { version: __APP_VERSION__, now: writtenAt, createdAt });
    const outcome = await store.replace(known, text);
    if (outcome === "written") known = text;
    if (mine !== turn) return;
    if (outcome === "elsewhere") return show(await store.read(), mine);
    if (outcome !== "written") return stop(outcome);
    written.noteSaved(assessment);
    set({ kind: "kept", writtenAt });
  };

  const flush = () => {
    clearTimeout(timer);
    const assessment = pending;
    const mine = turn;
    pending = undefined;
    return inOrder(async () => {
      if (assessment) await write(assessment, mine);
    });
  };

  return {
    state,
    subscribe,
    look,
    flush,
    drop,
    letGo: () => {
      const ended = flush();
      release();
      return ended;
    },
    keep: (assessment) => {
      const mine = turn;
      return inOrder(async () => {
        const stored = await store.read();
        if (mine !== turn) return;
        if (stored.kind === "silent" || textOf(stored) !== known) return show(stored, mine);
        createdAt = now().toISOString();
        isKeeping = true;
        await write(assessment, mine);
      });
    },
    resume: ({ assessment, createdAt: begun, savedAt }) => {
      createdAt = begun;
      isKeeping = true;
      written.noteSaved(assessment);
      set({ kind: "kept", writtenAt: new Date(savedAt) });
    },
    erase: () => {
      if (isKeeping) drop();
      const mine = turn;
      return inOrder(async () => {
        const stored = await store.read();
        if (stored.kind === "draft" && stored.text !== known) return show(stored, mine);
        const erasing = await store.erase();
        if (erasing !== "erased") return stop(erasing);
        known = undefined;
        set(NONE);
      });
    },
    note: (assessment) => {
      if (!isKeeping) return;
      pending = assessment;
      clearTimeout(timer);
      timer = setTimeout(flush, WRITE_AFTER_MS);
    },
    missing: (assessment) => written.pieces(assessment),
  };
}
