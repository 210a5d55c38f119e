import { type Assessment, countAnswered } from "../../assessment/record";
import type { Entered } from "../../assessment/unsaved";
import { type Followed, openStore } from "../../ui/store";
import type { Emptied } from "../idle/EmptiedNotice";
import {
  clearSession,
  keepLastUse,
  keepSession,
  keepTyped,
  lastUseOf,
  restoreSession,
  setSessionAside,
  takeTyped,
} from "./session";
import { type Restored, writeSession } from "./session-text";

/** What there is to say of the tab's session. */
interface SessionState {
  /** What became of what the tab had kept. */
  readonly restored: Restored;
  /** Whether this browser lets the tab keep anything. */
  readonly available: boolean;
  /** Why everything was just cleared, until something is entered again. */
  readonly emptied?: Emptied | undefined;
  /** Which pieces of typed details were there before and are not kept, until something is typed again. */
  readonly notKept: readonly Entered[];
}

/** The tab's session as the pages see it. None of its doings ever throws. */
export interface SessionKeeper extends Followed<SessionState> {
  /** Keeps the coded answers, where they are not what was kept last. */
  readonly keep: (assessment: Assessment) => void;
  /** When the tab was last used, as it is kept. */
  readonly lastUse: () => number | undefined;
  /** Keeps when the tab was last used, to some seconds. */
  readonly noteUse: (at: number) => void;
  /** Keeps which pieces hold typed details. */
  readonly noteTyped: (pieces: readonly Entered[]) => void;
  /** Learns which of them were not kept, when the page is back. */
  readonly takeTyped: () => void;
  /** Forgets what the tab kept, and says why, if there is anything to say. */
  readonly clear: (emptied?: Emptied) => void;
  /** Says what became of what was to be cleared. */
  readonly say: (emptied: Emptied) => void;
}

/** Uses that lie closer together than this are one. */
const ONE_USE_MS = 10_000;

const NOTHING: Restored = { kind: "none" };
const NEVER_LOADED: Restored = {
  kind: "unreadable",
  reason:
    "the part of the app that reads it could not be loaded, and other answers were given since",
};

/** Opens the tab's session. Where the browser refuses storage, nothing is kept and nothing breaks. */
export async function openSession(storage: () => Storage): Promise<SessionKeeper> {
  const { state, subscribe, set } = openStore<SessionState>({
    restored: NOTHING,
    available: true,
    notKept: [],
  });
  const change = (next: Partial<SessionState>) => set({ ...state(), ...next });
  const attempt = async (action: (session: Storage) => void | Promise<void>) => {
    try {
      await action(storage());
    } catch {
      if (state().available) change({ available: false });
    }
  };
  let lastKept = "";
  let lastUse: number | undefined;
  const noteUse = (at: number) => {
    if (lastUse !== undefined && Math.abs(at - lastUse) < ONE_USE_MS) return;
    lastUse = at;
    attempt((session) => keepLastUse(session, at));
  };
  const recall = () => attempt((session) => change({ notKept: takeTyped(session) }));
  await attempt(async (session) => {
    lastUse = lastUseOf(session);
    const restored = await restoreSession(session, Date.now());
    change({ restored, emptied: restored.kind === "emptied" ? "idle" : undefined });
  });
  await recall();
  if (lastUse === undefined) noteUse(Date.now());
  return {
    state,
    subscribe,
    keep: (assessment) => {
      const text = writeSession(assessment);
      if (text === lastKept) return;
      if (state().restored.kind === "not-looked-at") {
        if (countAnswered(assessment.answers) === 0) return;
        attempt(setSessionAside);
        change({ restored: NEVER_LOADED });
      }
      lastKept = text;
      if (state().emptied) change({ emptied: undefined });
      attempt((session) => keepSession(session, assessment));
      lastUse = undefined;
      noteUse(Date.now());
    },
    lastUse: () => lastUse,
    noteUse,
    noteTyped: (pieces) => {
      attempt((session) => keepTyped(session, pieces));
      if (pieces.length > 0 && state().notKept.length > 0) change({ notKept: [] });
    },
    takeTyped: recall,
    clear: (emptied) => {
      lastKept = "";
      attempt(clearSession);
      change({ restored: NOTHING, emptied, notKept: [] });
    },
    say: (emptied) => change({ emptied }),
  };
}
